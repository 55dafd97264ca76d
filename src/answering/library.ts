import { type Article, type Passage, passagesOf } from '../knowledge/article.ts';

/** Articles made ready to answer from: immutable, so that a new one can be built aside and swapped in. */
export interface Library {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
}

/** Analyses and indexes the articles. */
export function buildLibrary(articles: readonly Article[]): Library {
  return { articles, passages: articles.flatMap(passagesOf) };
}
