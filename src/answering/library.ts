import { type Article, type Passage, passagesOf } from '../knowledge/article.ts';
import { PassageIndex } from '../retrieval/passage-index.ts';

/** Articles made ready to answer from: immutable, so that a new one can be built aside and swapped in. */
export interface Library {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly index: PassageIndex;
}

/** Analyses and indexes the articles. */
export function buildLibrary(articles: readonly Article[]): Library {
  const passages = articles.flatMap(passagesOf);
  return { articles, passages, index: new PassageIndex(passages) };
}
