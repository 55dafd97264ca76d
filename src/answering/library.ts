import { type Article, type Passage, passagesOf } from '../knowledge/article.ts';
import { buildIndex, buildIndexInSlices } from '../retrieval/build-index.ts';
import type { PassageIndex } from '../retrieval/passage-index.ts';
import { restoreIndex } from '../retrieval/snapshot.ts';
import { runInSlices, type Steps } from '../retrieval/steps.ts';

/** Articles made ready to answer from: immutable, so that a new one can be built aside and swapped in. */
export interface Library {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly index: PassageIndex;
}

/** Analyses and indexes the articles. */
export function buildLibrary(articles: readonly Article[]): Library {
  const passages = articles.flatMap(passagesOf);
  return { articles, passages, index: buildIndex(passages) };
}

/** The same in slices between which the event loop turns, so that a running bot goes on answering. */
export async function buildLibraryInSlices(articles: readonly Article[]): Promise<Library> {
  const passages = await runInSlices(passagesIn(articles));
  return { articles, passages, index: await buildIndexInSlices(passages) };
}

function* passagesIn(articles: readonly Article[]): Steps<Passage[]> {
  const passages: Passage[] = [];
  for (const article of articles) {
    for (const passage of passagesOf(article)) passages.push(passage);
    yield;
  }
  return passages;
}

/**
 * The same from the bytes of a snapshot: ready to answer at once, while the index of a large library is completed in
 * slices.
 *
 * @throws RangeError when they are no snapshot of these articles' passages.
 */
export function restoreLibrary(articles: readonly Article[], snapshot: Uint8Array): Library {
  const passages = articles.flatMap(passagesOf);
  return { articles, passages, index: restoreIndex(snapshot, passages) };
}
