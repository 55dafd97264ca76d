import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type QuestionSet, readQuestionSet } from '../question-set.ts';
import { STAGES, type Stage } from './stages.ts';

const USAGE = `Learns from paragraphs with their questions, in four stages, each standing on those before it.

  npm run learn -- SET.jsonl [--only STAGE]

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
  const loaded = await readQuestionSet(file, async () => []);
  if ('problem' in loaded) return refuse(`${loaded.problem}\n`);
  if (loaded.set.form !== 'paragraphs') return refuse(`${file}: its lines must be paragraphs\n`);
  if (stage === undefined) return learnInTurn(file);
  await learnStage(stage, loaded.set, file);
  return 0;
}

/** Each stage in a process of its own: what the stages before it learned is read when a program starts. */
async function learnInTurn(file: string): Promise<number> {
  for (const name of STAGES.keys()) {
    process.stdout.write(`${name}\n`);
    const stage = spawn(process.execPath, [PROGRAM, file, '--only', name], { stdio: 'inherit' });
    const [code, signal]: unknown[] = await once(stage, 'exit');
    if (code !== 0) {
      if (signal !== null) process.stderr.write(`${name} was stopped by ${signal}\n`);
      return typeof code === 'number' ? code : 1;
    }
  }
  return 0;
}

/** Learns a stage, writes what was learned and prints how good it is. */
async function learnStage({ path, learn }: Stage, set: QuestionSet, file: string): Promise<void> {
  const learned = learn(set, { file, tell: (progress) => process.stderr.write(`${progress}\n`) });
  const json = `${JSON.stringify(learned, null, 2)}\n`;
  // The sources keep what was learned; the built program, which the next stage is, reads its own copy.
  for (const folder of [SOURCES, BUILT]) await writeFile(new URL(path, folder), json);
  for (const [name, figure] of Object.entries(learned.figures ?? {})) {
    process.stdout.write(`  ${name.padEnd(20)} ${(100 * figure).toFixed(1).padStart(5)}\n`);
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        only: { type: 'string' },
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
