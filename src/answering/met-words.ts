import { relatedStems } from '../language/related-words.ts';
import { nameOfAcronym } from '../retrieval/acronyms.ts';
import { FAMILY, LOOKALIKE, NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { titleStems } from '../retrieval/title-stems.ts';

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

/** The words for which `holds` is true, by the rarity of each. */
export function rareSum(rarities: readonly number[], holds: (term: number) => boolean): number {
  let sum = 0;
  for (let term = 0; term < rarities.length; term++) if (holds(term)) sum += rarities[term] ?? 0;
  return sum;
}

/** Share of the words for which `holds` is true, by the rarity of each. */
export function rareShare(rarities: readonly number[], holds: (term: number) => boolean): number {
  const total = rareSum(rarities, () => true);
  return total === 0 ? 0 : rareSum(rarities, holds) / total;
}

/** The highest rarity of the words for which `holds` is true; 0 without any. */
export function rarest(rarities: readonly number[], holds: (term: number) => boolean): number {
  let most = 0;
  for (let term = 0; term < rarities.length; term++) {
    if (holds(term)) most = Math.max(most, rarities[term] ?? 0);
  }
  return most;
}

/** Whether the articles hold kin of a term, or the name it abbreviates; if not, it is met as a misspelling at best. */
export function hasKinIn({ terms, index }: Query, term: number): boolean {
  const token = terms[term]?.token;
  if (token === undefined) return false;
  const { family, expressions } = relatedStems(token);
  const isHeld = (stem: string): boolean => index.stems.idOf(stem) !== -1;
  return (
    family.some(isHeld) ||
    expressions.some(({ stems, of }) => of === 'family' && stems.every(isHeld)) ||
    nameOfAcronym(index, token.folded).length > 0
  );
}

/** The very words of the question that a passage holds, by their rarity in the library. */
export function formsMet(query: Query, { match }: RankedPassage): number {
  return match.forms.reduce((sum, hit, form) => sum + hit * (query.formRarities[form] ?? 0), 0);
}

/** Whether a term stands in the title of a passage's article. */
export function inTitle(query: Query, best: RankedPassage): (term: number) => boolean {
  const stems = titleStems(best.passage.passage.article);
  return (term) => stems.has(query.terms[term]?.token.stem ?? '');
}

/** Share of the article's title that the question takes up. */
export function titleShare(query: Query, best: RankedPassage): number {
  const stems = titleStems(best.passage.passage.article);
  return stems.size === 0 ? 0 : query.terms.filter(({ token }) => stems.has(token.stem)).length / stems.size;
}
