import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { CONFIDENCE_SIGNS, type Searched, searchedIn, signsOf } from './confidence-signs.ts';
import learned from './learned-confidence.json' with { type: 'json' };

/** How sure the library is, in two steps; each from 0 to 1. */
export interface Confidence {
  /** How likely the articles answer the question at all: what is refused is refused by this. */
  readonly answerable: number;
  /** How likely the best passage is the one that answers: `answerable`, and right if it is. This is what is told. */
  readonly right: number;
}

/** The names of the learned weights: each sign's own, then how it grows with the logarithm of the passages searched. */
export const CONFIDENCE_WEIGHTS: readonly string[] = [
  ...CONFIDENCE_SIGNS.map(({ name }) => name),
  ...CONFIDENCE_SIGNS.map(({ name }) => `${name} × log passages`),
];

/**
 * What the weights weigh, as `CONFIDENCE_WEIGHTS`; undefined when nothing was found. Two common words met in one of five
 * passages say something, and in one of a thousand nothing: so every sign counts anew with the library's size.
 */
export function confidenceRow(
  query: Query,
  ranked: readonly RankedPassage[],
  searched: Searched,
): number[] | undefined {
  const signs = signsOf(query, ranked, searched);
  if (signs === undefined) return undefined;
  const size = Math.log(searched.passages);
  return [...signs, ...signs.map((sign) => sign * size)];
}

const answerableWeights = weightsOf(learned.answerable);
const rightWeights = weightsOf(learned.right);
const UNSURE: Confidence = { answerable: 0, right: 0 };

/** How sure one may be of the ranked passages, best first: two logistic models over the signs. */
export function confidenceIn(query: Query, ranked: readonly RankedPassage[], article?: string): Confidence {
  const row = confidenceRow(query, ranked, searchedIn(query, article));
  if (row === undefined) return UNSURE;
  const answerable = logistic(answerableWeights, row);
  return { answerable, right: answerable * logistic(rightWeights, row) };
}

function logistic(weights: Float64Array, row: readonly number[]): number {
  let logit = 0;
  for (let at = 0; at < row.length; at++) logit += (row[at] ?? 0) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-logit));
}

function weightsOf(weights: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(CONFIDENCE_WEIGHTS, (name) => weights[name] ?? 0);
}
