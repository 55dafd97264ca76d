import { FOLDS } from '../folds.ts';
import { hitAt, share } from '../measures.ts';
import { PARAGRAPHS_TO_RANK } from '../ways-to-ask.ts';
import type { TrainingList } from './training-lists.ts';
import { learnStages, type Placing, place } from './two-stages.ts';

/** Figures on articles that the weights have not seen; shares from 0 to 1. */
export interface CrossValidatedFigures {
  readonly articleHit1: number;
  readonly articleHit3: number;
  readonly corpusHit1: number;
  readonly corpusHit10: number;
  readonly sentence: number;
  readonly endToEnd: number;
}

/** Learns without each fold in turn and places its lists. `foldOf` gives the fold of an article. */
export function crossValidate(
  lists: readonly TrainingList[],
  foldOf: (slug: string) => number,
  onFold: (fold: number) => void,
): Placing[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    onFold(fold);
    const weights = learnStages(lists.filter(({ article }) => foldOf(article) !== fold));
    return lists.filter(({ article }) => foldOf(article) === fold).map((list) => place(list, weights));
  });
}

/** The figures of some placings. */
export function figuresOfPlacings(placings: readonly Placing[]): CrossValidatedFigures {
  const inArticle = placings.filter(({ list }) => list.mode === 'article');
  const inLongArticle = inArticle.filter(({ list }) => list.searched >= PARAGRAPHS_TO_RANK);
  const articleRanks = inLongArticle.map(({ rank }) => rank);
  const corpusRanks = placings.filter(({ list }) => list.mode === 'corpus').map(({ rank }) => rank);
  return {
    articleHit1: hitAt(articleRanks, 1),
    articleHit3: hitAt(articleRanks, 3),
    corpusHit1: hitAt(corpusRanks, 1),
    corpusHit10: hitAt(corpusRanks, 10),
    sentence: share(inArticle, ({ sentence }) => sentence),
    endToEnd: share(inLongArticle, ({ rank, sentence }) => rank === 1 && sentence),
  };
}
