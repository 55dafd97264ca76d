import { PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from '../../retrieval/feature-rows.ts';
import { type Group, learnListwise, scoreRows } from './listwise.ts';
import type { TrainingList } from './training-lists.ts';

/** Weights in the order of the features' names. */
export interface StageWeights {
  readonly sentence: Float64Array;
  readonly passage: Float64Array;
}

/** Where a question's list puts what is right. */
export interface Placing {
  readonly list: TrainingList;
  /** Place of the right passage, from 1; 0 when it is not a candidate. */
  readonly rank: number;
  /** Whether the sentence chosen in the right passage holds the answer. */
  readonly sentence: boolean;
}

const DESCENT = { steps: 400, decay: 1e-3 };
const BEST_SENTENCE = PASSAGE_FEATURE_NAMES.indexOf('bestSentence');
const ALL_SENTENCES = PASSAGE_FEATURE_NAMES.indexOf('allSentences');

/**
 * Learns in two stages: sentences compete within the right passage; then passages compete, each with the scores of its
 * sentences as two features more.
 */
export function learnStages(lists: readonly TrainingList[]): StageWeights {
  const sentence = learnListwise(lists.flatMap(sentenceGroup), SENTENCE_FEATURE_NAMES.length, DESCENT);
  for (const list of lists) fillSentenceColumns(list, sentence);
  return {
    sentence,
    passage: learnListwise(lists.flatMap(passageGroup), PASSAGE_FEATURE_NAMES.length, DESCENT),
  };
}

/** Ranks a list with learned weights; ties keep the order of the candidates. */
export function place(list: TrainingList, weights: StageWeights): Placing {
  const { right, rightSentences } = list;
  if (right === -1) return { list, rank: 0, sentence: false };
  fillSentenceColumns(list, weights.sentence);
  const scores = scoreRows(weights.passage, list.passageRows);
  const own = scores[right] ?? 0;
  const above = scores.filter((score, at) => score > own || (score === own && at < right)).length;
  const chosen = indexOfHighest(scoreRows(weights.sentence, sentenceRowsOf(list, right)));
  return { list, rank: above + 1, sentence: rightSentences[chosen] === 1 };
}

/** The sentences of the right passage; once a question, since its article alone and all articles tell nearly the same. */
function sentenceGroup(list: TrainingList): Group[] {
  const { mode, right, rightSentences, weight } = list;
  if (mode === 'corpus' || right === -1 || !rightSentences.includes(1)) return [];
  return rightSentences.length < 2
    ? []
    : [{ rows: sentenceRowsOf(list, right), right: rightSentences, weight }];
}

function passageGroup({ right, passageRows, sentenceStarts, weight }: TrainingList): Group[] {
  const candidates = sentenceStarts.length - 1;
  if (right === -1 || candidates < 2) return [];
  const isRight = new Uint8Array(candidates);
  isRight[right] = 1;
  return [{ rows: passageRows, right: isRight, weight }];
}

function sentenceRowsOf({ sentenceRows, sentenceStarts }: TrainingList, candidate: number): Float64Array {
  const width = SENTENCE_FEATURE_NAMES.length;
  return sentenceRows.subarray(
    (sentenceStarts[candidate] ?? 0) * width,
    (sentenceStarts[candidate + 1] ?? 0) * width,
  );
}

/** Writes the highest sentence score and the log of the sum of their exponentials into the passages' rows. */
function fillSentenceColumns(
  { passageRows, sentenceRows, sentenceStarts }: TrainingList,
  weights: Float64Array,
): void {
  const scores = scoreRows(weights, sentenceRows);
  for (let candidate = 0; candidate + 1 < sentenceStarts.length; candidate++) {
    const own = scores.subarray(sentenceStarts[candidate], sentenceStarts[candidate + 1]);
    const best = own.length === 0 ? 0 : (own[indexOfHighest(own)] ?? 0);
    const sum = own.reduce((total, score) => total + Math.exp(score - best), 0);
    const row = candidate * PASSAGE_FEATURE_NAMES.length;
    passageRows[row + BEST_SENTENCE] = best;
    passageRows[row + ALL_SENTENCES] = own.length === 0 ? 0 : best + Math.log(sum);
  }
}

function indexOfHighest(scores: Float64Array): number {
  return scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0);
}
