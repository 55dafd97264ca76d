import type { Article } from '../knowledge/article.ts';
import { analyze } from '../language/analyzer.ts';

/** Analysed when a question first brings their article. */
const stemsOfTitles = new WeakMap<Article, ReadonlySet<string>>();

/** The stems of an article's title that carry meaning. */
export function titleStems(article: Article): ReadonlySet<string> {
  let stems = stemsOfTitles.get(article);
  if (stems === undefined) {
    stems = new Set(analyze(article.title).flatMap(({ isStopWord, stem }) => (isStopWord ? [] : [stem])));
    stemsOfTitles.set(article, stems);
  }
  return stems;
}
