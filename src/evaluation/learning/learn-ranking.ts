import { PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from '../../retrieval/feature-rows.ts';
import { dealIntoFolds, FOLDS } from '../folds.ts';
import type { QuestionSet } from '../question-set.ts';
import { type CrossValidatedFigures, crossValidate, figuresOfPlacings } from './cross-validate.ts';
import { type Learned, type Learning, named, originOf, roundAll } from './learned.ts';
import { type TrainingList, trainingLists } from './training-lists.ts';
import { learnStages, type Placing } from './two-stages.ts';

/** Weights of the features that sentences and passages are ranked by. */
export interface LearnedRanking extends Learned {
  readonly figures: Readonly<Record<keyof CrossValidatedFigures, number>>;
  readonly sentence: Readonly<Record<string, number>>;
  readonly passage: Readonly<Record<string, number>>;
}

const METHOD =
  'Listwise logistic regression in two stages, sentences of the right passage and then passages, each question asked of its article and, but those of a set beside, of all articles. The figures are cross-validated by article in 5 folds; the weights are learned again from all articles.';

/** Learns the weights of a set of paragraphs and measures them on articles unseen. The same set gives the same weights. */
export function learnRanking(set: QuestionSet, learning: Learning): LearnedRanking {
  const { beside, tell } = learning;
  tell(`Reading the features of ${set.questions.length} questions`);
  const own = new Set(trainingLists(set));
  const lists = [...own, ...(beside === undefined ? [] : listsWithinArticles(beside.set))];
  const articles = [...set.articles, ...(beside?.set.articles ?? [])];
  const placings = crossValidate(lists, dealIntoFolds(articles), (fold) =>
    tell(`Learning without fold ${fold + 1} of ${FOLDS}`),
  );
  tell('Learning from all');
  const { sentence, passage } = learnStages(lists);
  return {
    origin: originOf(set, learning, METHOD),
    figures: roundAll({ ...figuresOfPlacings(placings.filter(({ list }) => own.has(list))) }),
    ...(beside && { figuresBeside: roundAll(figuresWithin(placings.filter(({ list }) => !own.has(list)))) }),
    sentence: named(SENTENCE_FEATURE_NAMES, sentence),
    passage: named(PASSAGE_FEATURE_NAMES, passage),
  };
}

/** How much a question of the set beside counts: more of it gains little there, and costs the first set its best. */
const WEIGHT_BESIDE = 0.25;

/** Who asks of an article at hand does not name it: among many articles, questions of the set beside tell nothing. */
function listsWithinArticles(set: QuestionSet): TrainingList[] {
  return trainingLists(set, WEIGHT_BESIDE).filter(({ mode }) => mode === 'article');
}

function figuresWithin(placings: readonly Placing[]): Record<string, number> {
  const { articleHit1, articleHit3, sentence, endToEnd } = figuresOfPlacings(placings);
  return { articleHit1, articleHit3, sentence, endToEnd };
}
