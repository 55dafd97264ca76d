import { basename } from 'node:path';
import { PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from '../../retrieval/rerank.ts';
import { dealIntoFolds, FOLDS } from '../folds.ts';
import type { QuestionSet } from '../question-set.ts';
import { type CrossValidatedFigures, crossValidate, figuresOfPlacings } from './cross-validate.ts';
import { trainingLists } from './training-lists.ts';
import { learnStages } from './two-stages.ts';

/** What is kept of learning: no word of the set but its file's name. */
export interface LearnedWeights {
  readonly origin: {
    readonly set: string;
    readonly articles: number;
    readonly questions: number;
    readonly method: string;
  };
  /** Of weights learned without the article they are measured on. */
  readonly figures: CrossValidatedFigures;
  readonly sentence: Readonly<Record<string, number>>;
  readonly passage: Readonly<Record<string, number>>;
}

const METHOD =
  'Listwise logistic regression in two stages, sentences of the right passage and then passages, each question asked of its article and of all articles. The figures are cross-validated by article in 5 folds; the weights are learned again from all articles.';
const DECIMALS = 4;

/** Learns the weights of a set of paragraphs and measures them on articles unseen. The same set gives the same weights. */
export function learn(
  set: QuestionSet,
  { file, tell }: { readonly file: string; readonly tell: (progress: string) => void },
): LearnedWeights {
  tell(`Reading the features of ${set.questions.length} questions`);
  const lists = trainingLists(set);
  const placings = crossValidate(lists, dealIntoFolds(set.articles), (fold) =>
    tell(`Learning without fold ${fold + 1} of ${FOLDS}`),
  );
  tell('Learning from all');
  const { sentence, passage } = learnStages(lists);
  return {
    origin: {
      set: basename(file),
      articles: set.articles.length,
      questions: set.questions.length,
      method: METHOD,
    },
    figures: roundAll(figuresOfPlacings(placings)),
    sentence: named(SENTENCE_FEATURE_NAMES, sentence),
    passage: named(PASSAGE_FEATURE_NAMES, passage),
  };
}

function roundAll(figures: CrossValidatedFigures): CrossValidatedFigures {
  const { articleHit1, articleHit3, corpusHit1, corpusHit10, sentence, endToEnd } = figures;
  return {
    articleHit1: rounded(articleHit1),
    articleHit3: rounded(articleHit3),
    corpusHit1: rounded(corpusHit1),
    corpusHit10: rounded(corpusHit10),
    sentence: rounded(sentence),
    endToEnd: rounded(endToEnd),
  };
}

function named(names: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)]));
}

/** Four decimals tell all there is to tell; adding 0 turns −0 into 0. */
function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0;
}
