import { STRETCH_FEATURES } from './feature-lists.ts';
import type { Feature, Stretch } from './features.ts';
import type { MatchedCandidate } from './match-candidates.ts';
import { PASSAGE_FEATURES, SENTENCE_FEATURES } from './neighbour-features.ts';
import type { Query } from './query.ts';
import { keepSurest } from './range-match.ts';
import { stretchOf } from './stretch.ts';

/** The learned features, in the order of their values in a row; their names likewise. */
export const FEATURES_OF_SENTENCE = [...STRETCH_FEATURES, ...SENTENCE_FEATURES];
export const SENTENCE_FEATURE_NAMES = FEATURES_OF_SENTENCE.map((feature) => feature.name);
export const FEATURES_OF_PASSAGE = [...STRETCH_FEATURES, ...PASSAGE_FEATURES];
export const PASSAGE_FEATURE_NAMES = FEATURES_OF_PASSAGE.map((feature) => feature.name);

/** The rows at hand: some thirty a question are measured, each only to be summed up. */
const sentenceRow = new Float64Array(SENTENCE_FEATURE_NAMES.length);
const rowOfPassage = new Float64Array(PASSAGE_FEATURE_NAMES.length);

/**
 * Measures the sentences of a candidate that meet a word of the question, in order. Their rows, as
 * `SENTENCE_FEATURE_NAMES`, are told one after the other in the same array: whoever keeps one copies it.
 */
export function measureSentences(
  query: Query,
  { passage, sentences, localRarity }: MatchedCandidate,
  tell: (at: number, row: Float64Array) => void,
): void {
  const earlier = query.nothing.levels.slice();
  for (let at = 0; at < sentences.length; at++) {
    const match = sentences[at];
    const before = sentences[at - 1];
    if (before !== undefined) keepSurest(earlier, before.levels);
    if (match === undefined || match.positions.length === 0) continue;
    const stretch = stretchOf(query, passage, match, localRarity);
    const after = sentences[at + 1];
    const seen = { stretch, at, before, after, earlier, count: sentences.length };
    tell(at, measure(STRETCH_FEATURES, stretch, SENTENCE_FEATURES, seen, sentenceRow));
  }
}

/** Measures a candidate, given its sentences' scores: a row as `PASSAGE_FEATURE_NAMES`, to be copied by who keeps it. */
export function measurePassage(
  query: Query,
  { passage, match, bm25, localRarity, context }: MatchedCandidate,
  scores: readonly number[],
): Float64Array {
  const stretch = stretchOf(query, passage, match, localRarity);
  const bestSentence = scores.length === 0 ? 0 : Math.max(...scores);
  const seen = { stretch, context, bm25, bestSentence, allSentences: logSumExp(scores) };
  return measure(STRETCH_FEATURES, stretch, PASSAGE_FEATURES, seen, rowOfPassage);
}

/** Puts the values of the features of a stretch into a row, then those of its own kind. */
function measure<Seen>(
  ofStretch: readonly Feature<Stretch>[],
  stretch: Stretch,
  ofKind: readonly Feature<Seen>[],
  seen: Seen,
  row: Float64Array,
): Float64Array {
  let at = 0;
  for (const feature of ofStretch) row[at++] = feature.of(stretch);
  for (const feature of ofKind) row[at++] = feature.of(seen);
  return row;
}

/** The features of every sentence of a candidate, one row a sentence: all 0 where no word of the question is met. */
export function sentenceRows(query: Query, matched: MatchedCandidate): Float64Array[] {
  const rows = matched.sentences.map(() => new Float64Array(SENTENCE_FEATURE_NAMES.length));
  measureSentences(query, matched, (at, row) => rows[at]?.set(row));
  return rows;
}

/** The features of a candidate, given its sentences' scores. */
export function passageRow(query: Query, matched: MatchedCandidate, scores: readonly number[]): Float64Array {
  return measurePassage(query, matched, scores).slice();
}

function logSumExp(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const top = Math.max(...values);
  return top + Math.log(values.reduce((total, value) => total + Math.exp(value - top), 0));
}
