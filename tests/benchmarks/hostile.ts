import { performance } from 'node:perf_hooks';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { buildLibrary } from '../../src/answering/library.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { HOSTILE_SHAPES } from './hostile-shapes.ts';

const LENGTHS = [6_250, 12_500, 25_000, 50_000, 100_000];
/** A doubling of the input that takes more than this many times as long is not linear, beyond noise. */
const SUSPECT_GROWTH = 3;
/** Times below this are noise, in milliseconds. */
const NOISE_MS = 50;
/** Longer inputs are not tried once one took this long, in milliseconds. */
const TOO_LONG_MS = 4_000;

function articleOf(text: string): Article {
  return { slug: 'a', title: 'a', language: 'fr', paragraphs: [{ ordinal: 1, text, section: [] }] };
}

function timeOf(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

/** The faster of two runs, at each length until they take too long or fail. */
function timesOf(work: (text: string) => unknown, piece: string): number[] {
  const times: number[] = [];
  for (const length of LENGTHS) {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    try {
      times.push(
        Math.min(
          timeOf(() => work(text)),
          timeOf(() => work(text)),
        ),
      );
    } catch (error) {
      console.log(`at ${length} characters: ${String(error)}`);
      break;
    }
    if ((times.at(-1) ?? 0) > TOO_LONG_MS) break;
  }
  return times;
}

function growthOf(times: readonly number[]): number {
  const [before, last] = times.slice(-2);
  return before === undefined || last === undefined || last < NOISE_MS ? 1 : last / before;
}

const { articles } = await loadKnowledge('knowledge');
const library = buildLibrary(articles);
const paths: Readonly<Record<string, (text: string) => unknown>> = {
  question: (text) => answerQuestion(library, { text }),
  article: (text) => answerQuestion(buildLibrary([articleOf(text)]), { text: 'Qui dirige la délégation ?' }),
};

let suspects = 0;
console.log(`ms at ${LENGTHS.join(', ')} characters; growth at the last doubling\n`);
for (const [name, work] of Object.entries(paths)) {
  timesOf(work, 'Échauffement. ');
  for (const [shape, piece] of Object.entries(HOSTILE_SHAPES)) {
    const times = timesOf(work, piece);
    const growth = growthOf(times);
    const isSuspect = growth > SUSPECT_GROWTH || times.length < LENGTHS.length;
    if (isSuspect) suspects += 1;
    const row = times.map((ms) => ms.toFixed(1).padStart(8)).join('');
    console.log(
      `${name.padEnd(9)}${shape.padEnd(30)}${row}   ×${growth.toFixed(1)}${isSuspect ? '  NOT LINEAR' : ''}`,
    );
  }
}
console.log(`\n${suspects === 0 ? 'All linear.' : `${suspects} not linear.`}`);
process.exitCode = suspects === 0 ? 0 : 1;
