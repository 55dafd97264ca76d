import { PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from '../../retrieval/feature-rows.ts';
import { dealIntoFolds, FOLDS } from '../folds.ts';
import type { QuestionSet } from '../question-set.ts';
import { type CrossValidatedFigures, crossValidate, figuresOfPlacings } from './cross-validate.ts';
import { type Learned, type Learning, named, originOf, roundAll } from './learned.ts';
import { trainingLists } from './training-lists.ts';
import { learnStages } from './two-stages.ts';

/** Weights of the features that sentences and passages are ranked by. */
export interface LearnedRanking extends Learned {
  readonly figures: Readonly<Record<keyof CrossValidatedFigures, number>>;
  readonly sentence: Readonly<Record<string, number>>;
  readonly passage: Readonly<Record<string, number>>;
}

const METHOD =
  'Listwise logistic regression in two stages, sentences of the right passage and then passages, each question asked of its article and of all articles. The figures are cross-validated by article in 5 folds; the weights are learned again from all articles.';

/** Learns the weights of a set of paragraphs and measures them on articles unseen. The same set gives the same weights. */
export function learnRanking(set: QuestionSet, { file, tell }: Learning): LearnedRanking {
  tell(`Reading the features of ${set.questions.length} questions`);
  const lists = trainingLists(set);
  const placings = crossValidate(lists, dealIntoFolds(set.articles), (fold) =>
    tell(`Learning without fold ${fold + 1} of ${FOLDS}`),
  );
  tell('Learning from all');
  const { sentence, passage } = learnStages(lists);
  return {
    origin: originOf(set, file, METHOD),
    figures: roundAll({ ...figuresOfPlacings(placings) }),
    sentence: named(SENTENCE_FEATURE_NAMES, sentence),
    passage: named(PASSAGE_FEATURE_NAMES, passage),
  };
}
