import { FAMILY, LOOKALIKE, NO_MATCH, type Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';

const LOOKALIKE_WORTH = 0.7;
const SYNONYM_WORTH = 0.5;

/** How likely the best passage answers, from 0 to 1. */
export function confidenceIn(query: Query, ranked: readonly RankedPassage[]): number {
  const best = ranked[0];
  if (best === undefined) return 0;
  let met = 0;
  best.match.levels.forEach((level, term) => {
    const rarity = query.terms[term]?.rarity ?? 0;
    if (level === NO_MATCH) return;
    met += rarity * (level <= FAMILY ? 1 : level <= LOOKALIKE ? LOOKALIKE_WORTH : SYNONYM_WORTH);
  });
  const coverage = met / query.weight;
  return 1 / (1 + Math.exp(-10 * (coverage - 0.4)));
}
