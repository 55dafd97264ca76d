import { ANSWER_THRESHOLD } from '../../answering/answer-question.ts';
import { CONFIDENCE_WEIGHTS } from '../../answering/confidence.ts';
import { dealIntoFolds, FOLDS } from '../folds.ts';
import { expectedCalibrationError, reliability, share } from '../measures.ts';
import type { QuestionSet } from '../question-set.ts';
import {
  confidenceExamples,
  type SeenExample,
  WAYS,
  type Way,
  WEIGHT_OF_WAY,
} from './confidence-examples.ts';
import { type Learned, type Learning, named, originOf, roundAll } from './learned.ts';
import { probabilityOf } from './logistic.ts';
import { learnByNewton } from './newton-logistic.ts';

/** Weights of the signs: that the articles answer, and that the first passage is right where they do. */
export interface LearnedConfidence extends Learned {
  readonly figures: Readonly<Record<string, number>>;
  readonly answerable: Readonly<Record<string, number>>;
  readonly right: Readonly<Record<string, number>>;
}

interface Weights {
  readonly answerable: Float64Array;
  readonly right: Float64Array;
}

/** An example as weights that have not seen its article judge it. */
interface Judged {
  readonly way: Way;
  readonly isRight: boolean;
  readonly isSilent: boolean;
  readonly answerable: number;
  readonly right: number;
}

const METHOD = `Two logistic regressions over the signs and their growth with the library: whether the articles answer, from each question asked of articles that do and articles that do not, one, a few and all, a set beside of one article at a time, but for those that a rule of silence refuses; and whether the first passage is right, where they do. The figures, cross-validated by article in ${FOLDS} folds over a ranking that has seen all articles, are the shares of questions at ${ANSWER_THRESHOLD} and above that no rule of silence refuses, and calibration errors; the weights are learned again from all articles.`;
/** Told beside the threshold in use, so that another can be chosen. */
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

/** Learns how likely the articles answer, from questions they answer and questions they do not. */
export function learnConfidence(set: QuestionSet, learning: Learning): LearnedConfidence {
  const { beside, tell } = learning;
  tell(`Asking ${set.questions.length} questions in ${WAYS.length} ways`);
  const own = new Set(confidenceExamples(set));
  const others = beside === undefined ? [] : confidenceExamples(beside.set);
  const examples = [...own, ...others.filter(({ way }) => WAYS_BESIDE.includes(way))];
  const foldOf = dealIntoFolds([...set.articles, ...(beside?.set.articles ?? [])]);
  tell('Learning without each fold in turn');
  const unseen = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = learnWeights(examples.filter(({ article }) => foldOf(article) !== fold));
    return examples
      .filter(({ article }) => foldOf(article) === fold)
      .map((example) => ({ ...judge(example, weights), isBeside: !own.has(example) }));
  });
  const unseenOwn = unseen.filter(({ isBeside }) => !isBeside);
  const unseenBeside = unseen.filter(({ isBeside }) => isBeside);
  for (const threshold of THRESHOLDS) {
    tell(`${threshold.toFixed(2)}  ${inOneLine(answeredAt(threshold, unseenOwn, WAYS_OF_SET))}`);
    if (beside) tell(`beside  ${inOneLine(answeredAt(threshold, unseenBeside, WAYS_BESIDE))}`);
  }
  const { answerable, right } = learnWeights(examples);
  return {
    origin: originOf(set, learning, METHOD),
    figures: roundAll({
      ...answeredAt(ANSWER_THRESHOLD, unseenOwn, WAYS_OF_SET),
      articleCalibrationError: calibrationError(unseenOwn, 'article'),
      shortCalibrationError: calibrationError(unseenOwn, 'short'),
      shelfCalibrationError: calibrationError(unseenOwn, 'shelf'),
      boundCalibrationError: calibrationError(unseenOwn, 'bound'),
      corpusCalibrationError: calibrationError(unseenOwn, 'corpus'),
    }),
    ...(beside && {
      figuresBeside: roundAll({
        ...answeredAt(ANSWER_THRESHOLD, unseenBeside, WAYS_BESIDE),
        articleCalibrationError: calibrationError(unseenBeside, 'article'),
      }),
    }),
    answerable: named(CONFIDENCE_WEIGHTS, answerable),
    right: named(CONFIDENCE_WEIGHTS, right),
  };
}

/** The ways that the set beside is asked in: where people name no article, many articles together tell nothing. */
const WAYS_BESIDE: readonly Way[] = ['articleOwn', 'articleForeign', 'articleUnanswered'];
const WAYS_OF_SET: readonly Way[] = WAYS.filter((way) => way !== 'articleUnanswered');

function inOneLine(shares: Readonly<Record<string, number>>): string {
  return Object.entries(shares)
    .map(([way, part]) => `${way} ${(100 * part).toFixed(1)}`)
    .join('  ');
}

function isOwn(way: Way): boolean {
  return way.endsWith('Own');
}

function learnWeights(examples: readonly SeenExample[]): Weights {
  const found = examples.flatMap(({ way, row, isRight, isSilent }) =>
    row === undefined ? [] : [{ way, row, isRight, isSilent, weight: WEIGHT_OF_WAY[way] }],
  );
  const width = CONFIDENCE_WEIGHTS.length;
  return {
    answerable: learnByNewton(
      // What the rules refuse need not be told apart by weights.
      found
        .filter(({ isSilent }) => !isSilent)
        .map(({ way, row, weight }) => ({ row, came: isOwn(way), weight })),
      width,
    ),
    right: learnByNewton(
      found
        .filter(({ way }) => isOwn(way))
        .map(({ row, isRight, weight }) => ({ row, came: isRight, weight })),
      width,
    ),
  };
}

function judge({ way, row, isRight, isSilent }: SeenExample, weights: Weights): Judged {
  if (row === undefined) return { way, isRight, isSilent, answerable: 0, right: 0 };
  const answerable = probabilityOf(weights.answerable, row);
  return { way, isRight, isSilent, answerable, right: answerable * probabilityOf(weights.right, row) };
}

function answeredAt(
  threshold: number,
  unseen: readonly Judged[],
  ways: readonly Way[],
): Record<string, number> {
  return Object.fromEntries(
    ways.map((way) => [
      way,
      share(
        unseen.filter((one) => one.way === way),
        ({ answerable, isSilent }) => answerable >= threshold && !isSilent,
      ),
    ]),
  );
}

function calibrationError(unseen: readonly Judged[], of: string): number {
  return expectedCalibrationError(
    reliability(
      unseen
        .filter(({ way }) => way === `${of}Own` || way === `${of}Foreign`)
        .map(({ right, isRight, way }) => ({ confidence: right, came: isRight && isOwn(way) })),
    ),
  );
}
