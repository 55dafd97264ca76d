import MiniSearch from 'minisearch';
import { buildLibrary } from '../../src/answering/library.ts';
import { passagesOf } from '../../src/knowledge/article.ts';
import { corpusOf } from './corpus.ts';

/**
 * Prints what the process holds in memory, in bytes, once garbage is collected, with the corpus's texts and an index
 * over them. Its first argument is `verbatim` or `minisearch`, its second the number of passages grown, unless a set
 * is named after them.
 */
const [which, passages, ...rest] = process.argv.slice(2);
const { articles } = await corpusOf(rest, Number(passages));
const index = which === 'verbatim' ? buildLibrary(articles) : miniSearchOver();
globalThis.gc?.();
globalThis.gc?.();
console.log(
  JSON.stringify({
    resident: process.memoryUsage().rss,
    articles: articles.length,
    built: index !== undefined,
  }),
);

function miniSearchOver(): unknown {
  const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  search.addAll(articles.flatMap(passagesOf).map(({ text }, id) => ({ id, text })));
  return search;
}
