import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readQuestionSet } from '../question-set.ts';
import type { NamedSet } from './learned.ts';
import { STAGES, type Stage } from './stages.ts';

const USAGE = `Learns from paragraphs with their questions, in four stages, each standing on those before it.

  npm run learn -- SET.jsonl [--beside SET.jsonl] [--only STAGE]

  common      how common words are in French  src/language/common-words.json
  ranking     weights of the features         src/retrieval/learned-weights.json
  confidence  when to answer                  src/answering/learned-confidence.json
  spans       what to show in bold            src/answering/learned-spans.json
`;

const PROGRAM = fileURLToPath(import.meta.url);
const BUILT = new URL('../../', import.meta.url);
const SOURCES = new URL('../src/', BUILT);

/** Reads the arguments, learns, writes; gives the exit code: 0, 2 when the arguments or the set are wrong, or a failed stage's. */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if ('problem' in read) return refuse(`${read.problem}\n\n${USAGE}`);
  const { values, positionals } = read;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return refuse(`One set, please.\n\n${USAGE}`);
  const { only } = values;
  const stage = only === undefined ? undefined : STAGES.get(only);
  if (only !== undefined && stage === undefined) {
    return refuse(`--only is ${[...STAGES.keys()].join(', ')}, not ${only}\n`);
  }
  const loaded = await readParagraphs(file);
  if ('problem' in loaded) return refuse(`${loaded.problem}\n`);
  const beside = values.beside === undefined ? undefined : await readParagraphs(values.beside);
  if (beside !== undefined && 'problem' in beside) return refuse(`${beside.problem}\n`);
  if (stage === undefined) return learnInTurn(args);
  await learnStage(stage, loaded, beside);
  return 0;
}

/** Each stage in a process of its own: what the stages before it learned is read when a program starts. */
async function learnInTurn(args: readonly string[]): Promise<number> {
  for (const name of STAGES.keys()) {
    process.stdout.write(`${name}\n`);
    const stage = spawn(process.execPath, [PROGRAM, ...args, '--only', name], { stdio: 'inherit' });
    const [code, signal]: unknown[] = await once(stage, 'exit');
    if (code !== 0) {
      if (signal !== null) process.stderr.write(`${name} was stopped by ${signal}\n`);
      return typeof code === 'number' ? code : 1;
    }
  }
  return 0;
}

/** Learns a stage, writes what was learned and prints how good it is. */
async function learnStage(
  { path, learn }: Stage,
  { set, file }: NamedSet,
  beside: NamedSet | undefined,
): Promise<void> {
  const tell = (progress: string) => process.stderr.write(`${progress}\n`);
  const learned = learn(set, { file, beside, tell });
  const json = `${JSON.stringify(learned, null, 2)}\n`;
  // The sources keep what was learned; the built program, which the next stage is, reads its own copy.
  for (const folder of [SOURCES, BUILT]) await writeFile(new URL(path, folder), json);
  for (const name of Object.keys({ ...learned.figures, ...learned.figuresBeside })) {
    const shares = [learned.figures?.[name], learned.figuresBeside?.[name]].map(percent);
    process.stdout.write(`  ${name.padEnd(23)}${shares.join('').trimEnd()}\n`);
  }
}

async function readParagraphs(file: string): Promise<NamedSet | { readonly problem: string }> {
  const read = await readQuestionSet(file, async () => []);
  if ('problem' in read) return read;
  return read.set.form === 'paragraphs'
    ? { file, set: read.set }
    : { problem: `${file}: its lines must be paragraphs` };
}

function percent(share: number | undefined): string {
  return (share === undefined ? '' : (100 * share).toFixed(1)).padStart(8);
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        beside: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function refuse(reason: string): 2 {
  process.stderr.write(reason);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
