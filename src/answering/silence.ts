import { isDemonym } from '../language/name-lexicon.ts';
import { EXACT, FAMILY, HINT, NO_MATCH, type Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';

/**
 * Whether the article of the best passage, close as it is to the question, is silent on what is asked.
 *
 * Two signs that no amount of other words in common outweighs: what is asked for (a birth, a capital, a price) is
 * never named in the article; or the best passage speaks of others (asked of Russian soldiers, it counts French ones).
 */
export function isSilent(query: Query, ranked: readonly RankedPassage[]): boolean {
  const best = ranked[0];
  return best !== undefined && (lacksAttribute(query, ranked, best) || speaksOfOthers(query, best));
}

function lacksAttribute(query: Query, ranked: readonly RankedPassage[], best: RankedPassage): boolean {
  const ofArticle = ranked.filter(({ passage }) => passage.passage.article === best.passage.passage.article);
  return query.terms.some(
    ({ isAttribute }, term) =>
      isAttribute && ofArticle.every(({ match }) => !isNamed(match.levels[term] ?? NO_MATCH)),
  );
}

/** Neither a word that looks alike (colonel, colonisé) nor a near synonym (chef, président) names the thing. */
function isNamed(level: number): boolean {
  return level === EXACT || level === FAMILY || level === HINT;
}

function speaksOfOthers(query: Query, { passage, match }: RankedPassage): boolean {
  const { tokens } = query.question;
  return tokens.some((people, at) => {
    const noun = tokens[at - 1];
    if (noun === undefined || noun.isStopWord || noun.isCapitalised || !isDemonym(people.form)) return false;
    const asked = query.terms.findIndex(({ token }) => token.stem === people.stem);
    const counted = query.terms.findIndex(({ token }) => token.stem === noun.stem);
    const peoples = match.positions
      .filter((position) => meets(query, passage.stems[position], counted))
      .map((position) => passage.stems[position + 1])
      .filter((stem): stem is number => stem !== undefined && isDemonym(query.index.stems.wordOf(stem)));
    return peoples.length > 0 && !peoples.some((stem) => meets(query, stem, asked));
  });
}

function meets(query: Query, stem: number | undefined, term: number): boolean {
  if (stem === undefined || term === -1) return false;
  const level = query.levelOfStem[stem] ?? NO_MATCH;
  return query.termOfStem[stem] === term + 1 && level !== NO_MATCH && level <= FAMILY;
}
