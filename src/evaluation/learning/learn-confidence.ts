import { ANSWER_THRESHOLD } from '../../answering/answer-question.ts';
import { CONFIDENCE_SIGNS, confidenceRow } from '../../answering/confidence.ts';
import { buildLibrary } from '../../answering/library.ts';
import { dealIntoFolds, FOLDS } from '../folds.ts';
import { share } from '../measures.ts';
import { type QuestionSet, slugOf } from '../question-set.ts';
import {
  type Asking,
  askForeign,
  askOtherFolds,
  askOwn,
  askWithoutAnswer,
  ownLibraries,
} from '../ways-to-ask.ts';
import { type Learned, type Learning, named, originOf, roundAll } from './learned.ts';
import { type Example, learnLogistic, probabilityOf } from './logistic.ts';
import { rankQuestion } from './rank-question.ts';

/** Weights of the signs that the articles answer. */
export interface LearnedConfidence extends Learned {
  readonly figures: Readonly<Record<Way, number>>;
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * How much an example counts, by the way it was asked. One article is what most readers have; without the answer's
 * paragraph it says nearly all the question does, and would teach to refuse too much.
 */
const WEIGHTS = {
  articleOwn: 1,
  articleWithoutAnswer: 0.1,
  articleForeign: 1,
  corpusOwn: 0.2,
  corpusForeign: 0.1,
} as const;

type Way = keyof typeof WEIGHTS;
const WAYS: readonly Way[] = [
  'articleOwn',
  'articleWithoutAnswer',
  'articleForeign',
  'corpusOwn',
  'corpusForeign',
];

/** A question asked in one way, with its signs; without when nothing was found. */
interface SeenExample {
  readonly way: Way;
  readonly article: string;
  readonly row: readonly number[] | undefined;
}

const DESCENT = { steps: 400, decay: 1e-4 };
const METHOD = `Logistic regression over the signs: each question asked of articles that answer, its own and all, and of articles that do not, its own without the answer, foreign ones alone and together. The figures, cross-validated by article in ${FOLDS} folds, are the shares of questions at ${ANSWER_THRESHOLD} and above, over a ranking that has seen all articles; the weights are learned again from all articles.`;
/** Told beside the threshold in use, so that another can be chosen. */
const THRESHOLDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** Learns how likely the articles answer, from questions they answer and questions they do not. */
export function learnConfidence(set: QuestionSet, { file, tell }: Learning): LearnedConfidence {
  tell(`Asking ${set.questions.length} questions in ${WAYS.length} ways`);
  const examples = examplesOf(set);
  const foldOf = dealIntoFolds(set.articles);
  tell('Learning without each fold in turn');
  const unseen = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = learnWeights(examples.filter(({ article }) => foldOf(article) !== fold));
    return examples
      .filter(({ article }) => foldOf(article) === fold)
      .map(({ way, row }) => ({ way, confidence: row === undefined ? 0 : probabilityOf(weights, row) }));
  });
  for (const threshold of THRESHOLDS) {
    const shares = Object.entries(answeredAt(threshold, unseen));
    tell(
      `${threshold.toFixed(2)}  ${shares.map(([way, part]) => `${way} ${(100 * part).toFixed(1)}`).join('  ')}`,
    );
  }
  return {
    origin: originOf(set, file, METHOD),
    figures: roundAll(answeredAt(ANSWER_THRESHOLD, unseen)),
    weights: named(
      CONFIDENCE_SIGNS.map(({ name }) => name),
      learnWeights(examples),
    ),
  };
}

function examplesOf(set: QuestionSet): SeenExample[] {
  const { long } = ownLibraries(set);
  const corpus = buildLibrary(set.articles);
  const askings: Readonly<Record<Way, readonly Asking[]>> = {
    articleOwn: askOwn(long),
    articleWithoutAnswer: askWithoutAnswer(long),
    articleForeign: askForeign(long),
    corpusOwn: set.questions.map((question) => ({ question, library: corpus })),
    corpusForeign: askOtherFolds(set),
  };
  return WAYS.flatMap((way) =>
    askings[way].map((asking) => {
      const { query, ranked } = rankQuestion(asking);
      return { way, article: slugOf(asking.question.right[0] ?? ''), row: confidenceRow(query, ranked) };
    }),
  );
}

function learnWeights(examples: readonly SeenExample[]): Float64Array {
  const found = examples.flatMap(({ way, row }): Example[] =>
    row === undefined ? [] : [{ row, came: way.endsWith('Own'), weight: WEIGHTS[way] }],
  );
  return learnLogistic(found, CONFIDENCE_SIGNS.length, DESCENT);
}

function answeredAt(
  threshold: number,
  unseen: readonly { readonly way: Way; readonly confidence: number }[],
): Record<Way, number> {
  const part = (way: Way) =>
    share(
      unseen.filter((one) => one.way === way),
      ({ confidence }) => confidence >= threshold,
    );
  return {
    articleOwn: part('articleOwn'),
    articleWithoutAnswer: part('articleWithoutAnswer'),
    articleForeign: part('articleForeign'),
    corpusOwn: part('corpusOwn'),
    corpusForeign: part('corpusForeign'),
  };
}
