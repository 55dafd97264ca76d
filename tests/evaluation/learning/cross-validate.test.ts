import { expect, it } from 'vitest';
import { dealIntoFolds, FOLDS } from '../../../src/evaluation/folds.ts';
import { crossValidate, figuresOfPlacings } from '../../../src/evaluation/learning/cross-validate.ts';
import type { TrainingList } from '../../../src/evaluation/learning/training-lists.ts';
import { PASSAGE_FEATURE_NAMES } from '../../../src/retrieval/feature-rows.ts';

const slugs = Array.from({ length: FOLDS }, (_, at) => `article-${at}`);

/** Three passages without a sentence; the last is right, and a feature that no other article has tells it. */
function telltaleList(article: string, feature: number): TrainingList {
  const passageRows = new Float64Array(3 * PASSAGE_FEATURE_NAMES.length);
  passageRows[2 * PASSAGE_FEATURE_NAMES.length + feature] = 1;
  return {
    mode: 'article',
    article,
    weight: 1,
    searched: 3,
    right: 2,
    rightSentences: new Uint8Array(),
    passageRows,
    sentenceRows: new Float64Array(),
    sentenceStarts: new Int32Array(4),
  };
}

it('places a list with nothing learned from its own article', () => {
  const foldOf = dealIntoFolds(slugs.map((slug) => ({ slug, title: slug, language: 'fr', paragraphs: [] })));
  const folds: number[] = [];
  const placings = crossValidate(slugs.map(telltaleList), foldOf, (fold) => folds.push(fold));
  // What tells is unknown, so that all passages tie and keep their order.
  expect(placings.map(({ list, rank }) => [list.article, rank])).toEqual(slugs.map((slug) => [slug, 3]));
  expect(folds).toEqual([0, 1, 2, 3, 4]);
  expect(figuresOfPlacings(placings)).toMatchObject({
    articleHit1: 0,
    articleHit3: 1,
    sentence: 0,
    endToEnd: 0,
  });
});

it('deals articles in turn by slug, whatever their order', () => {
  const articles = ['b', 'f', 'd', 'a', 'c', 'e'].map((slug) => ({
    slug,
    title: slug,
    language: 'fr' as const,
    paragraphs: [],
  }));
  expect(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(dealIntoFolds(articles))).toEqual([0, 1, 2, 3, 4, 0, -1]);
});
