import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { buildLibraryInSlices, type Library, restoreLibrary } from '../../src/answering/library.ts';
import { suggestQuestions } from '../../src/answering/suggest-questions.ts';
import { snapshotOf } from '../../src/retrieval/snapshot.ts';
import { corpusOf } from './corpus.ts';
import { type LongestBlock, watchEventLoop } from './event-loop.ts';
import { medianOf, type Times, timesOf } from './timing.ts';

/** What a library of one size costs, built in this process or restored from the snapshot another has written. */
export interface ScaleFigures {
  readonly passages: number;
  /** Until the first answer can be given. */
  readonly ms: number;
  /** Until the index is complete. */
  readonly completeMs: number;
  readonly block: LongestBlock;
  /** Texts included. */
  readonly bytesPerPassage: number;
  readonly snapshotBytes: number;
  readonly query: Times;
  /** The first suggestions for what is typed, and the next ones. */
  readonly firstSuggestionMs: number;
  readonly suggestionMs: number;
  /** Tells whether two libraries answer alike. */
  readonly answers: string;
}

const QUESTIONS = 500;
/** Each question is asked so often and its best time counts: what the program takes, not what others take from it. */
const ROUNDS = 5;
const TYPED = ['q', 'qua', 'Bab', 'le pro', 'janv', 'cratio', 'Deca'];

/**
 * Prints the figures of a library as JSON. Arguments: `build` or `restore`, the number of passages, the snapshot file,
 * and perhaps a set. Run with --expose-gc.
 */
const [how, passages, file = '', ...rest] = process.argv.slice(2);
const emptyBytes = heldBytes();
const { articles, questions } = await corpusOf(rest, Number(passages));
const blocks = watchEventLoop();
const startedAt = performance.now();
const library: Library =
  how === 'restore' ? restoreLibrary(articles, await readFile(file)) : await buildLibraryInSlices(articles);
const ms = performance.now() - startedAt;
await library.index.completed;
const completeMs = performance.now() - startedAt;
const block = blocks();
const bytes = heldBytes() - emptyBytes;
if (how !== 'restore') await writeFile(file, snapshotOf(library.index));

const typed = timeTyping(library);
const { times, answers } = timeAnswers(library, questions.slice(0, QUESTIONS));
const count = library.passages.length;
const figures: ScaleFigures = {
  passages: count,
  ms,
  completeMs,
  block,
  bytesPerPassage: bytes / count,
  snapshotBytes: (await stat(file)).size,
  query: timesOf(times),
  ...typed,
  answers,
};
console.log(JSON.stringify(figures));

function timeAnswers(of: Library, asked: readonly string[]): { times: number[]; answers: string } {
  const best = new Array<number>(asked.length).fill(Number.POSITIVE_INFINITY);
  const hash = createHash('sha256');
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, text] of asked.entries()) {
      const askedAt = performance.now();
      const { quotes, confidence } = answerQuestion(of, { text });
      const highlights = quotes[0]?.highlights;
      best[at] = Math.min(best[at] ?? 0, performance.now() - askedAt);
      const ids = quotes.map(({ passage, score }) => [passage.id, score.toFixed(6)]);
      if (round === 0) hash.update(JSON.stringify([ids, highlights, confidence.toFixed(6)]));
    }
  }
  return { times: best, answers: hash.digest('hex') };
}

function timeTyping(of: Library): { firstSuggestionMs: number; suggestionMs: number } {
  const taken = TYPED.map((text) => {
    const typedAt = performance.now();
    suggestQuestions(of, 'question', text);
    return performance.now() - typedAt;
  });
  return { firstSuggestionMs: taken[0] ?? 0, suggestionMs: medianOf(taken.slice(1)) };
}

function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
