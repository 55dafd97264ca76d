import { NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { findDefinition } from './definition.ts';
import { isSure } from './met-words.ts';

/**
 * The ranked passages, with the first of the article to define what is asked before those that merely name it: asked
 * who somebody is, the paragraph that presents them answers, not the one that speaks of them most.
 */
export function definingFirst(query: Query, ranked: readonly RankedPassage[]): readonly RankedPassage[] {
  const [best] = ranked;
  if (best === undefined || !query.question.expected.isDefinition) return ranked;
  const { article } = best.passage.passage;
  const own = ranked.filter(({ passage }) => passage.passage.article === article);
  const defining = own.find(
    (one) => namesAsWellAsAny(query, one, own) && findDefinition(query, one) !== undefined,
  );
  return defining === undefined || defining === best
    ? ranked
    : [defining, ...ranked.filter((one) => one !== defining)];
}

/** Whether a passage holds each word of the question as surely as the others: « pergélisol », not « Pergélis » for it. */
function namesAsWellAsAny(query: Query, one: RankedPassage, others: readonly RankedPassage[]): boolean {
  return query.terms.every((_, term) => {
    const own = one.match.levels[term] ?? NO_MATCH;
    const surest = others.some(({ match }) => isSure(match.levels[term]));
    return isSure(own) || !(surest || (own === NO_MATCH && others.some((other) => other.match.levels[term])));
  });
}
