import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '../knowledge/article.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { describeProblem, knowledgeMessages } from '../messages/knowledge-messages.ts';
import { evaluate, type Mode } from './evaluate.ts';
import { readQuestionSet } from './question-set.ts';
import { report } from './report.ts';

const USAGE = `Measures the answers on a set of questions whose right answers are known.

  npm run evaluate -- SET.jsonl [options]

A line of SET.jsonl is a paragraph with its questions, or a question on an article of the knowledge folder.

  --mode MODE      article (each article alone), corpus (all together) or all; all unless given
  --knowledge DIR  where the articles of a set of questions are; ./knowledge unless given
  --misses         list what failed, and why
  --json           print the figures as JSON, shares from 0 to 1
  --help           this help
`;

const MODES: readonly string[] = ['article', 'corpus', 'all'] satisfies Mode[];
const PROJECT_KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** Reads the arguments, measures, prints; gives the exit code: 0, or 2 when the arguments or the set are wrong. */
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
  if (!isMode(values.mode)) return refuse(`--mode is article, corpus or all, not ${values.mode}\n`);

  const loaded = await readQuestionSet(file, () => readArticles(values.knowledge));
  if ('problem' in loaded) return refuse(`${loaded.problem}\n`);
  const { figures, misses } = evaluate(loaded.set, { file, mode: values.mode, now: () => performance.now() });
  if (values.json) {
    process.stdout.write(`${JSON.stringify(values.misses ? { ...figures, misses } : figures, null, 2)}\n`);
  } else {
    process.stdout.write(report(figures));
    if (values.misses) process.stdout.write(`\n${misses.join('\n')}`);
  }
  return 0;
}

/** The articles of a folder; files left out are named on standard error. */
async function readArticles(directory: string): Promise<readonly Article[]> {
  const { articles, problems } = await loadKnowledge(directory);
  for (const problem of problems) {
    process.stderr.write(`${describeProblem(knowledgeMessages.en, problem)}\n`);
  }
  return articles;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mode: { type: 'string', default: 'all' },
        knowledge: { type: 'string', default: PROJECT_KNOWLEDGE },
        misses: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function isMode(mode: string): mode is Mode {
  return MODES.includes(mode);
}

function refuse(reason: string): 2 {
  process.stderr.write(reason);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
