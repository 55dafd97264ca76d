import type { AnalyzedPassage } from './analyzed-passage.ts';
import { findAnswerSigns } from './answer-signs.ts';
import { STRETCH_FEATURES } from './feature-lists.ts';
import type { Feature, FeatureGroup, Stretch } from './features.ts';
import weights from './learned-weights.json' with { type: 'json' };
import { likeliest } from './likeliest.ts';
import { type MatchedCandidate, matchCandidates } from './match-candidates.ts';
import { PASSAGE_FEATURES, SENTENCE_FEATURES } from './neighbour-features.ts';
import type { Candidate } from './passage-index.ts';
import type { Query } from './query.ts';
import { keepSurest, type RangeMatch } from './range-match.ts';

/** A candidate with its place in the final order. */
export interface RankedPassage {
  readonly passage: AnalyzedPassage;
  readonly score: number;
  /** Index of the sentence that answers best, in `passage.sentences`. */
  readonly sentence: number;
  readonly sentenceScore: number;
  /** How far that sentence leads the passage's next best; its own score when it stands alone. */
  readonly sentenceLead: number;
  readonly match: RangeMatch;
  readonly sentenceMatch: RangeMatch;
  /** Every sentence's score and what of the question it holds, in the passage's order. */
  readonly sentenceScores: readonly number[];
  readonly sentenceMatches: readonly RangeMatch[];
  /** Whether that sentence holds a span of an expected type that the question does not give. */
  readonly sentenceHasType: boolean;
  /** Values of the passage's features, as `PASSAGE_FEATURE_NAMES`. */
  readonly values: Float64Array;
  /** Values of that sentence's features, as `SENTENCE_FEATURE_NAMES`. */
  readonly sentenceValues: Float64Array;
}

/** Names of the learned features, in the order of their values. */
const FEATURES_OF_SENTENCE = [...STRETCH_FEATURES, ...SENTENCE_FEATURES];
export const SENTENCE_FEATURE_NAMES = FEATURES_OF_SENTENCE.map((feature) => feature.name);
const FEATURES_OF_PASSAGE = [...STRETCH_FEATURES, ...PASSAGE_FEATURES];
export const PASSAGE_FEATURE_NAMES = FEATURES_OF_PASSAGE.map((feature) => feature.name);

/** The features of a sentence that meets no word of the question; shared, and never written to. */
const NOTHING_MET = new Float64Array(SENTENCE_FEATURE_NAMES.length);

const sentenceWeights = weightsOf(SENTENCE_FEATURE_NAMES, weights.sentence);
const passageWeights = weightsOf(PASSAGE_FEATURE_NAMES, weights.passage);

/** As many as an answer quotes. */
const LOOKED_AT_CLOSELY = 10;

/** Orders the likeliest of the candidates, best first; ties keep MiniSearch's order. */
export function rerank(query: Query, candidates: readonly Candidate[]): RankedPassage[] {
  return likeliest(query, matchCandidates(query, candidates), LOOKED_AT_CLOSELY)
    .map((matched) => {
      const rows = sentenceRows(query, matched);
      const scores = rows.map((row) => dot(sentenceWeights, row));
      const values = passageRow(query, matched, scores);
      const sentence = scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0);
      const sentenceMatch = matched.sentences[sentence] ?? matched.match;
      return {
        passage: matched.passage,
        score: dot(passageWeights, values),
        sentence,
        sentenceScore: scores[sentence] ?? 0,
        sentenceLead: leadOf(scores),
        match: matched.match,
        sentenceMatch,
        sentenceScores: scores,
        sentenceMatches: matched.sentences,
        sentenceHasType: findAnswerSigns(query, matched.passage, sentenceMatch).plenty > 0,
        values,
        sentenceValues: rows[sentence] ?? NOTHING_MET,
      };
    })
    .sort((a, b) => b.score - a.score);
}

const OF_SENTENCE: ReadonlySet<string> = new Set(['bestSentence', 'allSentences']);

/**
 * What each group of features adds to a passage's score, largest first; they sum to it. What the best sentence adds is
 * told by the groups of its own features: only what its fellows add beyond it is the neighbours'.
 */
export function sharesOf(ranked: RankedPassage): { readonly name: FeatureGroup; readonly share: number }[] {
  const shares = new Map<FeatureGroup, number>();
  const add = (group: FeatureGroup, share: number) => shares.set(group, (shares.get(group) ?? 0) + share);
  let ofSentence = 0;
  FEATURES_OF_PASSAGE.forEach(({ name, group }, at) => {
    const weight = passageWeights[at] ?? 0;
    const isOfSentence = OF_SENTENCE.has(name);
    if (isOfSentence) ofSentence += weight;
    add(group, weight * ((ranked.values[at] ?? 0) - (isOfSentence ? ranked.sentenceScore : 0)));
  });
  FEATURES_OF_SENTENCE.forEach(({ group }, at) => {
    add(group, ofSentence * (sentenceWeights[at] ?? 0) * (ranked.sentenceValues[at] ?? 0));
  });
  return [...shares]
    .map(([name, share]) => ({ name, share }))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

/**
 * The features of every sentence of a candidate, one row a sentence, as `SENTENCE_FEATURE_NAMES`: all 0 where no word
 * of the question is met.
 */
export function sentenceRows(
  query: Query,
  { passage, sentences, localRarity }: MatchedCandidate,
): Float64Array[] {
  const earlier = query.nothing.levels.slice();
  return sentences.map((match, at) => {
    const before = sentences[at - 1];
    if (before !== undefined) keepSurest(earlier, before.levels);
    if (match.positions.length === 0) return NOTHING_MET;
    const stretch: Stretch = {
      query,
      passage,
      match,
      signs: findAnswerSigns(query, passage, match),
      localRarity,
    };
    const seen = {
      stretch,
      at,
      before,
      after: sentences[at + 1],
      earlier,
      count: sentences.length,
    };
    return measure(STRETCH_FEATURES, stretch, SENTENCE_FEATURES, seen);
  });
}

/** The features of a candidate, given its sentences' scores, as `PASSAGE_FEATURE_NAMES`. */
export function passageRow(query: Query, matched: MatchedCandidate, scores: readonly number[]): Float64Array {
  const { passage, match, bm25, localRarity, context } = matched;
  const stretch: Stretch = {
    query,
    passage,
    match,
    signs: findAnswerSigns(query, passage, match),
    localRarity,
  };
  const seen = {
    stretch,
    context,
    bm25,
    bestSentence: scores.length === 0 ? 0 : Math.max(...scores),
    allSentences: logSumExp(scores),
  };
  return measure(STRETCH_FEATURES, stretch, PASSAGE_FEATURES, seen);
}

function leadOf(scores: readonly number[]): number {
  if (scores.length < 2) return scores[0] ?? 0;
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const score of scores) {
    if (score > first) {
      second = first;
      first = score;
    } else if (score > second) second = score;
  }
  return first - second;
}

/** The values of the features of a stretch, then of its own kind. */
function measure<Seen>(
  ofStretch: readonly Feature<Stretch>[],
  stretch: Stretch,
  ofKind: readonly Feature<Seen>[],
  seen: Seen,
): Float64Array {
  const values = new Float64Array(ofStretch.length + ofKind.length);
  let at = 0;
  for (const feature of ofStretch) values[at++] = feature.of(stretch);
  for (const feature of ofKind) values[at++] = feature.of(seen);
  return values;
}

function logSumExp(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const top = Math.max(...values);
  return top + Math.log(values.reduce((total, value) => total + Math.exp(value - top), 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let at = 0; at < a.length; at++) total += (a[at] ?? 0) * (b[at] ?? 0);
  return total;
}

/** Weights in the order of `names`; a feature without a learned weight counts for nothing. */
function weightsOf(names: readonly string[], learned: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(names, (name) => learned[name] ?? 0);
}
