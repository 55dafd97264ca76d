import type { AnalyzedPassage } from './analyzed-passage.ts';
import { findAnswerSigns } from './answer-signs.ts';
import {
  FEATURES_OF_PASSAGE,
  FEATURES_OF_SENTENCE,
  measurePassage,
  measureSentences,
  PASSAGE_FEATURE_NAMES,
  passageRow,
  SENTENCE_FEATURE_NAMES,
  sentenceRows,
} from './feature-rows.ts';
import type { FeatureGroup } from './features.ts';
import weights from './learned-weights.json' with { type: 'json' };
import { likeliest } from './likeliest.ts';
import { type MatchedCandidate, matchCandidates } from './match-candidates.ts';
import type { Candidate } from './passage-index.ts';
import type { Query } from './query.ts';
import type { RangeMatch } from './range-match.ts';

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
  /** What it was ranked by, with the others it was ranked among. */
  readonly matched: MatchedCandidate;
}

const sentenceWeights = weightsOf(SENTENCE_FEATURE_NAMES, weights.sentence);
const passageWeights = weightsOf(PASSAGE_FEATURE_NAMES, weights.passage);

/** As many as an answer quotes. */
const LOOKED_AT_CLOSELY = 10;

/** Orders the likeliest of the candidates, best first; ties keep MiniSearch's order. */
export function rerank(query: Query, candidates: readonly Candidate[]): RankedPassage[] {
  return likeliest(query, matchCandidates(query, candidates), LOOKED_AT_CLOSELY)
    .map((matched) => rank(query, matched))
    .sort((a, b) => b.score - a.score);
}

function rank(query: Query, matched: MatchedCandidate): RankedPassage {
  const { passage, match, sentences } = matched;
  // What meets no word of the question scores nothing, as all its features would.
  const scores = new Array<number>(sentences.length).fill(0);
  measureSentences(query, matched, (at, row) => {
    scores[at] = dot(sentenceWeights, row);
  });
  const score = dot(passageWeights, measurePassage(query, matched, scores));
  const sentence = scores.reduce((top, each, at) => (each > (scores[top] ?? 0) ? at : top), 0);
  const sentenceMatch = sentences[sentence] ?? match;
  return {
    passage,
    score,
    sentence,
    sentenceScore: scores[sentence] ?? 0,
    sentenceLead: leadOf(scores),
    match,
    sentenceMatch,
    sentenceScores: scores,
    sentenceMatches: sentences,
    sentenceHasType: findAnswerSigns(query, passage, sentenceMatch).plenty > 0,
    matched,
  };
}

const OF_SENTENCE: ReadonlySet<string> = new Set(['bestSentence', 'allSentences']);

/**
 * What each group of features adds to a passage's score, largest first; they sum to it. What the best sentence adds is
 * told by the groups of its own features: only what its fellows add beyond it is the neighbours'.
 */
export function sharesOf(
  query: Query,
  { matched, sentence, sentenceScore, sentenceScores }: RankedPassage,
): { readonly name: FeatureGroup; readonly share: number }[] {
  const shares = new Map<FeatureGroup, number>();
  const add = (group: FeatureGroup, share: number) => shares.set(group, (shares.get(group) ?? 0) + share);
  const values = passageRow(query, matched, sentenceScores);
  const sentenceValues = sentenceRows(query, matched)[sentence];
  let ofSentence = 0;
  FEATURES_OF_PASSAGE.forEach(({ name, group }, at) => {
    const weight = passageWeights[at] ?? 0;
    const isOfSentence = OF_SENTENCE.has(name);
    if (isOfSentence) ofSentence += weight;
    add(group, weight * ((values[at] ?? 0) - (isOfSentence ? sentenceScore : 0)));
  });
  FEATURES_OF_SENTENCE.forEach(({ group }, at) => {
    add(group, ofSentence * (sentenceWeights[at] ?? 0) * (sentenceValues?.[at] ?? 0));
  });
  return [...shares]
    .map(([name, share]) => ({ name, share }))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
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

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let at = 0; at < a.length; at++) total += (a[at] ?? 0) * (b[at] ?? 0);
  return total;
}

/** Weights in the order of `names`; a feature without a learned weight counts for nothing. */
function weightsOf(names: readonly string[], learned: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(names, (name) => learned[name] ?? 0);
}
