import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readQuestionSet } from '../question-set.ts';
import { learn } from './learn-ranking.ts';

const USAGE = `Learns the weights of the ranking features from paragraphs with their questions.

  npm run learn -- SET.jsonl [--output FILE]

Writes src/retrieval/learned-weights.json unless told otherwise; build again to use them.
`;

const WEIGHTS = fileURLToPath(new URL('../../../src/retrieval/learned-weights.json', import.meta.url));

/** Reads the arguments, learns, writes; gives the exit code: 0, or 2 when the arguments or the set are wrong. */
async function main(args: readonly string[]): Promise<0 | 2> {
  const read = readArguments(args);
  if ('problem' in read) return refuse(`${read.problem}\n\n${USAGE}`);
  const { values, positionals } = read;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return refuse(`One set, please.\n\n${USAGE}`);
  const loaded = await readQuestionSet(file, async () => []);
  if ('problem' in loaded) return refuse(`${loaded.problem}\n`);
  if (loaded.set.form !== 'paragraphs') return refuse(`${file}: its lines must be paragraphs\n`);

  const learned = learn(loaded.set, { file, tell: (progress) => process.stderr.write(`${progress}\n`) });
  await writeFile(values.output, `${JSON.stringify(learned, null, 2)}\n`);
  for (const [name, figure] of Object.entries(learned.figures)) {
    process.stdout.write(`${name.padEnd(12)} ${(100 * figure).toFixed(1).padStart(5)}\n`);
  }
  return 0;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', default: WEIGHTS },
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
