import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import MiniSearch from 'minisearch';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { buildLibrary } from '../../src/answering/library.ts';
import { layOut } from '../../src/evaluation/table.ts';
import { passagesOf } from '../../src/knowledge/article.ts';
import { analyze } from '../../src/language/analyzer.ts';
import { parseQuestion } from '../../src/question/question.ts';
import { BOTS, residentBytes, withBot } from './bots.ts';
import { corpusOf } from './corpus.ts';
import { RIVALS } from './rivals.ts';
import { medianOf, timeOf, timesOf } from './timing.ts';

const PASSAGES = 1_000;
const QUESTIONS = 2_000;
/** Questions an engine answers before it is the next one's turn. */
const TURN = 50;
/** Each engine answers every question so often, and its best time counts: what it takes, not what others take from it. */
const ROUNDS = 4;
const BUILDS = 5;
const STARTS = 7;
const RESTS = 3;
/** A bot's memory is read once it has come to rest: V8 gives back what starting took after ten quiet seconds or so. */
const REST_MS = 20_000;
const MB = 1e6;

/** A figure beside its reference, both of this run. */
type Row = readonly [what: string, own: string, reference: string, figure: string, ratio: string];

const run = promisify(execFile);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 0)} ms`;
const times = (own: number, reference: number): string => `×${(own / reference).toFixed(2)}`;
const contentStems = (text: string): string[] =>
  analyze(text).flatMap(({ stem, isStopWord }) => (isStopWord ? [] : [stem]));

const arguments_ = process.argv.slice(2);
const corpus = await corpusOf(arguments_, PASSAGES);
const texts = corpus.articles.flatMap(passagesOf).map(({ text }) => text);
const questions = corpus.questions.slice(0, QUESTIONS);

const bestOf = (rounds: readonly (readonly number[])[]): number[] =>
  (rounds[0] ?? []).map((_, at) => Math.min(...rounds.map((round) => round[at] ?? Number.POSITIVE_INFINITY)));

async function answering(): Promise<Row[]> {
  const library = buildLibrary(corpus.articles);
  const asked = questions.map((text) => ({
    text,
    stems: parseQuestion({ text }).tokens.flatMap(({ stem, isStopWord }) => (isStopWord ? [] : [stem])),
  }));
  const stemmed = texts.map((text) => contentStems(text).join(' '));
  const engines: { name: string; rounds: number[][]; ask: (at: (typeof asked)[number]) => unknown }[] = [
    {
      name: 'Verbatim',
      rounds: [],
      ask: ({ text }) => answerQuestion(library, { text }).quotes[0]?.highlights,
    },
    {
      name: 'MiniSearch, same index',
      rounds: [],
      ask: ({ stems }) => library.index.searchWithMiniSearch(stems.map((stem) => ({ stem, boost: 1 }))),
    },
    ...RIVALS.map((rival) => {
      const search = rival.build(stemmed);
      return { name: rival.name, rounds: [], ask: ({ stems }: (typeof asked)[number]) => search(stems) };
    }),
  ];
  for (let round = 0; round < ROUNDS; round++) {
    for (const engine of engines) engine.rounds.push([]);
    // In turn, so that a busy moment of the machine meets all alike.
    for (let from = 0; from < asked.length; from += TURN) {
      for (const engine of engines) {
        for (const question of asked.slice(from, from + TURN)) {
          engine.rounds.at(-1)?.push(await timeOf(() => engine.ask(question)));
        }
      }
    }
  }
  const [own, ...others] = engines.map(({ name, rounds }) => ({ name, ...timesOf(bestOf(rounds)) }));
  if (own === undefined) return [];
  return others.flatMap((other): Row[] => [
    ['answer, p50', ms(own.p50), other.name, ms(other.p50), times(own.p50, other.p50)],
    ['answer, p99', ms(own.p99), '', ms(other.p99), times(own.p99, other.p99)],
  ]);
}

async function indexing(): Promise<Row[]> {
  const own: number[] = [];
  const bare: number[] = [];
  for (let build = 0; build < BUILDS; build++) {
    own.push(await timeOf(() => buildLibrary(corpus.articles)));
    bare.push(
      await timeOf(() => {
        const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
        search.addAll(texts.map((text, id) => ({ id, text })));
      }),
    );
  }
  const bytes = Buffer.byteLength(texts.join(''));
  const rate = (taken: number) => `${Math.round((texts.length / taken) * 1_000)}/s`;
  const flow = (taken: number) => `${((bytes / MB / taken) * 1_000).toFixed(1)} MB/s`;
  const [a, b] = [medianOf(own), medianOf(bare)];
  return [
    ['indexing, passages', rate(a), 'bare MiniSearch', rate(b), times(a, b)],
    ['indexing, text', flow(a), '', flow(b), ''],
  ];
}

async function memory(): Promise<Row[]> {
  const holding = async (which: string): Promise<number> => {
    const script = 'dist/benchmarks/tests/benchmarks/memory.js';
    const passages = String(PASSAGES);
    const { stdout } = await run(process.execPath, ['--expose-gc', script, which, passages, ...arguments_]);
    return Number(/"resident":(\d+)/.exec(stdout)?.[1]);
  };
  const resting = (program: string): Promise<number> =>
    withBot(program, async ({ pid }) => {
      await sleep(REST_MS);
      return residentBytes(pid);
    });
  const shown = (bytes: number): string => `${(bytes / MB).toFixed(0)} MB`;
  const own: number[] = [];
  const bare: number[] = [];
  for (let rest = 0; rest < RESTS; rest++) {
    own.push(await resting(BOTS.verbatim));
    bare.push(await resting(BOTS.bare));
  }
  const compare = (what: string, ours: number, name: string, reference: number): Row => [
    what,
    shown(ours),
    name,
    shown(reference),
    `+${((ours - reference) / MB).toFixed(0)} MB`,
  ];
  return [
    compare('memory, these texts', await holding('verbatim'), 'bare MiniSearch', await holding('minisearch')),
    compare('memory, the bot at rest', medianOf(own), 'bare discord.js', medianOf(bare)),
  ];
}

async function starting(): Promise<Row[]> {
  const own: number[] = [];
  const nothing: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    nothing.push(await timeOf(() => run(process.execPath, ['-e', '0'])));
    const ask = [BOTS.verbatim, 'ask', '/qui dirige la délégation russe ?', '--knowledge', 'knowledge'];
    own.push(await timeOf(() => run(process.execPath, ask)));
  }
  const [a, b] = [medianOf(own), medianOf(nothing)];
  return [['start to first answer', ms(a), 'node -e 0', ms(b), times(a, b)]];
}

const rows = [...(await answering()), ...(await indexing()), ...(await memory()), ...(await starting())];
console.log(
  layOut({
    title: `${corpus.name}: ${texts.length} passages, ${questions.length} questions; node ${process.version}`,
    head: ['', 'Verbatim', 'beside', '', 'ratio'],
    rows,
  }),
);
