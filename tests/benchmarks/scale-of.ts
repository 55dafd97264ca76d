import { performance } from 'node:perf_hooks';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { buildLibrary } from '../../src/answering/library.ts';
import { corpusOf } from './corpus.ts';
import { type Times, timesOf } from './timing.ts';

/** What a library of one size costs. */
export interface ScaleFigures {
  readonly passages: number;
  readonly buildMs: number;
  /** Texts included. */
  readonly bytesPerPassage: number;
  readonly query: Times;
}

const QUESTIONS = 500;

/** Prints the figures of a library of as many passages as the first argument says, as JSON. Run with --expose-gc. */
const [passages, ...rest] = process.argv.slice(2);
const emptyBytes = heldBytes();
const { articles, questions } = await corpusOf(rest, Number(passages));
const startedAt = performance.now();
const library = buildLibrary(articles);
const buildMs = performance.now() - startedAt;
const bytes = heldBytes() - emptyBytes;
const asked = questions.slice(0, QUESTIONS);
const taken: number[] = [];
for (const round of ['warm', 'measured']) {
  for (const text of asked) {
    const askedAt = performance.now();
    void answerQuestion(library, { text }).quotes[0]?.highlights;
    if (round === 'measured') taken.push(performance.now() - askedAt);
  }
}
const count = library.passages.length;
const figures: ScaleFigures = {
  passages: count,
  buildMs,
  bytesPerPassage: bytes / count,
  query: timesOf(taken),
};
console.log(JSON.stringify(figures));

function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
