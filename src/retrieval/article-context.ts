import type { Article } from '../knowledge/article.ts';
import type { AnalyzedPassage } from './analyzed-passage.ts';
import { EXACT, NO_MATCH } from './match-level.ts';
import type { Query } from './query.ts';
import { keepSurest, type RangeMatch } from './range-match.ts';
import { titleStems } from './title-stems.ts';

/** What a candidate's article holds of the question beside the candidate itself: a passage seldom names its subject. */
export interface ArticleContext {
  /** For each term, whether the article's title says it. */
  readonly title: readonly number[];
  /** For each term, its surest meeting in the passages just before and after, as far as they are candidates. */
  readonly beside: readonly number[];
  /** The same in all candidates of the article. */
  readonly elsewhere: readonly number[];
  /** The article's share of MiniSearch's scores, from 0 to 1; 0 where there is no other article to share with. */
  readonly share: number;
}

interface Candidate {
  readonly passage: AnalyzedPassage;
  readonly bm25: number;
  readonly match: RangeMatch;
}

/** What the candidates of one article have in common. */
interface InArticle {
  readonly title: readonly number[];
  readonly elsewhere: number[];
  readonly candidates: Candidate[];
  bm25: number;
}

/** Gathers what the candidates' articles hold; gives the context of each candidate. */
export function articleContexts(
  query: Query,
  candidates: readonly Candidate[],
): (candidate: Candidate) => ArticleContext {
  const articles = new Map<Article, InArticle>();
  let total = 0;
  for (const candidate of candidates) {
    const { article } = candidate.passage.passage;
    let known = articles.get(article);
    if (known === undefined) {
      const elsewhere = query.nothing.levels.slice();
      known = { title: titleOf(query, article), elsewhere, candidates: [], bm25: 0 };
      articles.set(article, known);
    }
    keepSurest(known.elsewhere, candidate.match.levels);
    known.candidates.push(candidate);
    known.bm25 += candidate.bm25;
    total += candidate.bm25;
  }
  return ({ passage: { passage } }) => {
    const known = articles.get(passage.article);
    const { levels } = query.nothing;
    if (known === undefined) return { title: levels, beside: levels, elsewhere: levels, share: 0 };
    const { title, elsewhere, bm25 } = known;
    const { ordinal } = passage;
    const beside = bothOf(query, matchAt(known, ordinal - 1), matchAt(known, ordinal + 1));
    return { title, beside, elsewhere, share: articles.size === 1 || total === 0 ? 0 : bm25 / total };
  };
}

function matchAt({ candidates }: InArticle, ordinal: number): RangeMatch | undefined {
  for (const { passage, match } of candidates) if (passage.passage.ordinal === ordinal) return match;
  return undefined;
}

function bothOf(
  query: Query,
  before: RangeMatch | undefined,
  after: RangeMatch | undefined,
): readonly number[] {
  const one = before ?? after;
  if (one === undefined) return query.nothing.levels;
  if (before === undefined || after === undefined) return one.levels;
  const both = before.levels.slice();
  keepSurest(both, after.levels);
  return both;
}

function titleOf({ terms, nothing }: Query, article: Article): readonly number[] {
  const stems = titleStems(article);
  if (!terms.some(({ token }) => stems.has(token.stem))) return nothing.levels;
  return terms.map(({ token }) => (stems.has(token.stem) ? EXACT : NO_MATCH));
}
