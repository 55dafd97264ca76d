import type { AnalyzedPassage } from './analyzed-passage.ts';
import { findAnswerSigns } from './answer-signs.ts';
import {
  type Feature,
  type FeatureGroup,
  PASSAGE_FEATURES,
  SENTENCE_FEATURES,
  STRETCH_FEATURES,
  type Stretch,
} from './features.ts';
import weights from './learned-weights.json' with { type: 'json' };
import type { Candidate } from './passage-index.ts';
import type { Query } from './query.ts';
import { matchRange, mergeMatches, type RangeMatch } from './range-match.ts';

/** A candidate with its place in the final order. */
export interface RankedPassage {
  readonly passage: AnalyzedPassage;
  readonly score: number;
  /** Index of the sentence that answers best, in `passage.sentences`. */
  readonly sentence: number;
  readonly sentenceScore: number;
  readonly match: RangeMatch;
  readonly sentenceMatch: RangeMatch;
  /** Values of the passage's features, as `PASSAGE_FEATURE_NAMES`. */
  readonly values: Float64Array;
}

/** Names of the learned features, in the order of their values. */
export const SENTENCE_FEATURE_NAMES = [...STRETCH_FEATURES, ...SENTENCE_FEATURES].map(
  (feature) => feature.name,
);
export const PASSAGE_FEATURE_NAMES = [...STRETCH_FEATURES, ...PASSAGE_FEATURES].map(
  (feature) => feature.name,
);

const sentenceWeights = weightsOf(SENTENCE_FEATURE_NAMES, weights.sentence);
const passageWeights = weightsOf(PASSAGE_FEATURE_NAMES, weights.passage);

/** Orders the candidates, best first; ties keep MiniSearch's order. */
export function rerank(query: Query, candidates: readonly Candidate[]): RankedPassage[] {
  return candidates.flatMap((candidate) => rank(query, candidate)).sort((a, b) => b.score - a.score);
}

/** What each group of features adds to a passage's score, largest first. */
export function sharesOf(ranked: RankedPassage): { readonly name: FeatureGroup; readonly share: number }[] {
  const shares = new Map<FeatureGroup, number>();
  [...STRETCH_FEATURES, ...PASSAGE_FEATURES].forEach(({ group }, at) => {
    const share = (ranked.values[at] ?? 0) * (passageWeights[at] ?? 0);
    shares.set(group, (shares.get(group) ?? 0) + share);
  });
  return [...shares]
    .map(([name, share]) => ({ name, share }))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

/** The features of every sentence of a passage, one row a sentence: what learning sees. */
export function sentenceRows(
  query: Query,
  passage: AnalyzedPassage,
): { match: RangeMatch; values: Float64Array }[] {
  const matches = passage.sentences.map((_, at) =>
    matchRange(query, passage, passage.sentenceTokens[at] ?? 0, passage.sentenceTokens[at + 1] ?? 0),
  );
  return matches.map((match, at) => {
    const stretch: Stretch = { query, passage, match, signs: findAnswerSigns(query, passage, match) };
    const seen = { stretch, at, before: matches[at - 1], after: matches[at + 1], count: matches.length };
    return {
      match,
      values: concatenate(measure(STRETCH_FEATURES, stretch), measure(SENTENCE_FEATURES, seen)),
    };
  });
}

/** The features of a passage, given its sentences' scores and matches. */
export function passageRow(
  query: Query,
  { number, bm25 }: Candidate,
  sentences: readonly { readonly match: RangeMatch; readonly score: number }[],
): { match: RangeMatch; values: Float64Array } | undefined {
  const passage = query.index.passages[number];
  if (passage === undefined) return undefined;
  const match = mergeMatches(
    query,
    sentences.map((sentence) => sentence.match),
  );
  const stretch: Stretch = { query, passage, match, signs: findAnswerSigns(query, passage, match) };
  const scores = sentences.map((sentence) => sentence.score);
  const seen = {
    stretch,
    bm25,
    bestSentence: scores.length === 0 ? 0 : Math.max(...scores),
    allSentences: logSumExp(scores),
  };
  return { match, values: concatenate(measure(STRETCH_FEATURES, stretch), measure(PASSAGE_FEATURES, seen)) };
}

function rank(query: Query, candidate: Candidate): RankedPassage[] {
  const passage = query.index.passages[candidate.number];
  if (passage === undefined) return [];
  const sentences = sentenceRows(query, passage).map(({ match, values }) => ({
    match,
    score: dot(sentenceWeights, values),
  }));
  const row = passageRow(query, candidate, sentences);
  const best = sentences.reduce((top, { score }, at) => (score > (sentences[top]?.score ?? 0) ? at : top), 0);
  const chosen = sentences[best];
  if (row === undefined || chosen === undefined) return [];
  return [
    {
      passage,
      score: dot(passageWeights, row.values),
      sentence: best,
      sentenceScore: chosen.score,
      match: row.match,
      sentenceMatch: chosen.match,
      values: row.values,
    },
  ];
}

function measure<Seen>(features: readonly Feature<Seen>[], seen: Seen): Float64Array {
  const values = new Float64Array(features.length);
  features.forEach((feature, at) => {
    values[at] = feature.of(seen);
  });
  return values;
}

function concatenate(a: Float64Array, b: Float64Array): Float64Array {
  const joined = new Float64Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let at = 0; at < a.length; at++) total += (a[at] ?? 0) * (b[at] ?? 0);
  return total;
}

function logSumExp(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const top = Math.max(...values);
  return top + Math.log(values.reduce((total, value) => total + Math.exp(value - top), 0));
}

/** Weights in the order of `names`; a feature without a learned weight counts for nothing. */
function weightsOf(names: readonly string[], learned: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(names, (name) => learned[name] ?? 0);
}
