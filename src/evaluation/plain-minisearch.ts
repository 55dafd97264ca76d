import MiniSearch from 'minisearch';
import type { Passage } from '../knowledge/article.ts';

/**
 * MiniSearch as it comes, over the paragraphs' text: the yardstick that Verbatim must beat. It is built here, and not
 * in the retrieval room, because the product must never be able to reach for it: this is the one other place that
 * imports the library, and nothing outside the evaluation imports this file.
 *
 * @returns a search that gives the ids of the passages found, best first
 */
export function plainMiniSearch(passages: readonly Passage[]): (question: string) => string[] {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll(passages.map(({ id, text }) => ({ id, text })));
  return (question) => index.search(question).map(({ id }) => String(id));
}
