import { analyze } from '../language/analyzer.ts';
import { relatedStems } from '../language/related-words.ts';
import { FAMILY, LOOKALIKE, NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';

/** Share of the question's words for which `holds` is true; of those alone for which `counts` is, when given. */
export function share(
  query: Query,
  holds: (term: number) => boolean,
  counts: (term: number) => boolean = () => true,
): number {
  let met = 0;
  let total = 0;
  query.terms.forEach((_, term) => {
    if (!counts(term)) return;
    total++;
    if (holds(term)) met++;
  });
  return total === 0 ? 1 : met / total;
}

/** Whether a word is met by itself, its kin or a word that looks alike. */
export function isMet(level: number | undefined): boolean {
  return level !== undefined && level !== NO_MATCH && level <= LOOKALIKE;
}

/** Whether a word is met by itself or its kin. */
export function isSure(level: number | undefined): boolean {
  return level !== undefined && level !== NO_MATCH && level <= FAMILY;
}

/** Whether a term is a name. */
export function isName(query: Query, term: number): boolean {
  return query.terms[term]?.isName === true;
}

/** The words for which `holds` is true, by how rare each is in French at large. */
export function rareSum(query: Query, holds: (term: number) => boolean): number {
  return query.terms.reduce((sum, { frenchRarity }, term) => sum + (holds(term) ? frenchRarity : 0), 0);
}

/** Share of the question's words for which `holds` is true, by how rare each is in French at large. */
export function rareShare(query: Query, holds: (term: number) => boolean): number {
  const total = rareSum(query, () => true);
  return total === 0 ? 0 : rareSum(query, holds) / total;
}

/** The highest French rarity of the words for which `holds` is true; 0 without any. */
export function rarest(query: Query, holds: (term: number) => boolean): number {
  return query.terms.reduce(
    (most, { frenchRarity }, term) => (holds(term) ? Math.max(most, frenchRarity) : most),
    0,
  );
}

/** Whether the articles hold a word of the term's family; if not, it is met as a misspelling at best. */
export function hasKinIn({ terms, index }: Query, term: number): boolean {
  const token = terms[term]?.token;
  return token !== undefined && relatedStems(token).family.some((kin) => index.stems.idOf(kin) !== -1);
}

/** The very words of the question that a passage holds, by their rarity in the library. */
export function formsMet(query: Query, { match }: RankedPassage): number {
  return match.forms.reduce((sum, hit, form) => sum + hit * (query.formRarities[form] ?? 0), 0);
}

function titleStems({ passage }: RankedPassage): ReadonlySet<string> {
  return new Set(
    analyze(passage.passage.article.title).flatMap(({ isStopWord, stem }) => (isStopWord ? [] : [stem])),
  );
}

/** Whether a term stands in the title of a passage's article. */
export function inTitle(query: Query, best: RankedPassage): (term: number) => boolean {
  const stems = titleStems(best);
  return (term) => stems.has(query.terms[term]?.token.stem ?? '');
}

/** Share of the article's title that the question takes up. */
export function titleShare(query: Query, best: RankedPassage): number {
  const stems = titleStems(best);
  return stems.size === 0 ? 0 : query.terms.filter(({ token }) => stems.has(token.stem)).length / stems.size;
}
