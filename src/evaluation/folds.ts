import type { Article } from '../knowledge/article.ts';

/** How many parts a set is dealt into. */
export const FOLDS = 5;

/**
 * Deals the articles into folds, in turn by slug, so that what is learned or indexed without an article knows nothing
 * of it.
 *
 * @returns the fold of an article by its slug, from 0; -1 for an article not dealt
 */
export function dealIntoFolds(articles: readonly Article[]): (slug: string) => number {
  const slugs = articles.map(({ slug }) => slug).sort();
  const folds = new Map(slugs.map((slug, at) => [slug, at % FOLDS]));
  return (slug) => folds.get(slug) ?? -1;
}
