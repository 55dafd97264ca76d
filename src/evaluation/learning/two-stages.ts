import { type Curve, type Curves, flatten, totalWorth } from '../../retrieval/curves.ts';
import { PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from '../../retrieval/rerank.ts';
import { learnCurves } from './learn-curves.ts';
import { type Group, learnListwise } from './listwise.ts';
import type { TrainingList } from './training-lists.ts';

/** Curves in the order of the features' names. */
export interface StageCurves {
  readonly sentence: readonly Curve[];
  readonly passage: readonly Curve[];
}

/** Where a question's list puts what is right. */
export interface Placing {
  readonly list: TrainingList;
  /** Place of the right passage, from 1; 0 when it is not a candidate. */
  readonly rank: number;
  /** Whether the sentence chosen in the right passage holds the answer. */
  readonly sentence: boolean;
}

const DESCENT = { steps: 200, decay: 1e-3 };
const SENTENCE_GROWTH = { rounds: 250, times: 4, rate: 0.1, fewest: 40 };
const PASSAGE_GROWTH = { rounds: 80, times: 4, rate: 0.1, fewest: 100 };
const BEST_SENTENCE = PASSAGE_FEATURE_NAMES.indexOf('bestSentence');
const ALL_SENTENCES = PASSAGE_FEATURE_NAMES.indexOf('allSentences');

/**
 * Learns in two stages: sentences compete within the right passage; then passages compete, each with the scores of its
 * sentences as two features more. Passages have many examples, so that straight lines come first and curves mend them;
 * sentences have few, and curves alone do better.
 */
export function learnStages(lists: readonly TrainingList[]): StageCurves {
  const sentence = learnCurves(lists.flatMap(sentenceGroup), SENTENCE_FEATURE_NAMES.length, SENTENCE_GROWTH);
  const flat = flatten(sentence);
  for (const list of lists) fillSentenceColumns(list, flat);
  const groups = lists.flatMap(passageGroup);
  const slopes = learnListwise(groups, PASSAGE_FEATURE_NAMES.length, DESCENT);
  return { sentence, passage: learnCurves(groups, slopes.length, PASSAGE_GROWTH, slopes) };
}

/** Ranks a list with learned curves; ties keep the order of the candidates. */
export function place(list: TrainingList, curves: StageCurves): Placing {
  const { right, rightSentences } = list;
  if (right === -1) return { list, rank: 0, sentence: false };
  const sentence = flatten(curves.sentence);
  fillSentenceColumns(list, sentence);
  const scores = scoresOf(flatten(curves.passage), list.passageRows);
  const own = scores[right] ?? 0;
  const above = scores.filter((score, at) => score > own || (score === own && at < right)).length;
  const chosen = indexOfHighest(scoresOf(sentence, sentenceRowsOf(list, right)));
  return { list, rank: above + 1, sentence: rightSentences[chosen] === 1 };
}

/** The sentences of the right passage; once a question, since its article alone and all articles tell nearly the same. */
function sentenceGroup(list: TrainingList): Group[] {
  const { mode, right, rightSentences } = list;
  if (mode === 'corpus' || right === -1 || !rightSentences.includes(1)) return [];
  return rightSentences.length < 2 ? [] : [{ rows: sentenceRowsOf(list, right), right: rightSentences }];
}

function passageGroup({ right, passageRows, sentenceStarts }: TrainingList): Group[] {
  const candidates = sentenceStarts.length - 1;
  if (right === -1 || candidates < 2) return [];
  const isRight = new Uint8Array(candidates);
  isRight[right] = 1;
  return [{ rows: passageRows, right: isRight }];
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
  sentence: Curves,
): void {
  const scores = scoresOf(sentence, sentenceRows);
  for (let candidate = 0; candidate + 1 < sentenceStarts.length; candidate++) {
    const own = scores.subarray(sentenceStarts[candidate], sentenceStarts[candidate + 1]);
    const best = own.length === 0 ? 0 : (own[indexOfHighest(own)] ?? 0);
    const sum = own.reduce((total, score) => total + Math.exp(score - best), 0);
    const row = candidate * PASSAGE_FEATURE_NAMES.length;
    passageRows[row + BEST_SENTENCE] = best;
    passageRows[row + ALL_SENTENCES] = own.length === 0 ? 0 : best + Math.log(sum);
  }
}

/** What each row is worth. */
function scoresOf(curves: Curves, rows: Float64Array): Float64Array {
  const width = curves.slopes.length;
  const scores = new Float64Array(rows.length / width);
  for (let row = 0; row < scores.length; row++) scores[row] = totalWorth(curves, rows, row * width);
  return scores;
}

function indexOfHighest(scores: Float64Array): number {
  return scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0);
}
