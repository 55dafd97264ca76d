import { FAMILY, HINT, LOOKALIKE, NO_MATCH, type Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import learned from './learned-confidence.json' with { type: 'json' };

/** What confidence looks at: the question, and the ranked passages, best first. */
interface Seen {
  readonly query: Query;
  readonly best: RankedPassage;
  readonly second: RankedPassage | undefined;
}

/** One sign that the best passage answers, or that it does not; its weight is learned. */
interface Sign {
  readonly name: string;
  of(seen: Seen): number;
}

/** Share of the question's words for which `holds` is true; of those alone for which `counts` is, when given. */
function share(
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

function isMet(level: number | undefined): boolean {
  return level !== undefined && level !== NO_MATCH && level <= LOOKALIKE;
}

function isKin(level: number | undefined): boolean {
  return level !== undefined && level > LOOKALIKE && level < HINT;
}

function rarityMet({ query, best }: Seen): number {
  let met = 0;
  best.match.levels.forEach((level, term) => {
    if (isMet(level)) met += query.terms[term]?.rarity ?? 0;
  });
  return met / query.weight;
}

/** Share of the question's words for which `holds` is true, by how rare each is in French at large. */
function rareShare(query: Query, holds: (term: number) => boolean): number {
  let met = 0;
  let total = 0;
  query.terms.forEach(({ frenchRarity }, term) => {
    total += frenchRarity;
    if (holds(term)) met += frenchRarity;
  });
  return total === 0 ? 0 : met / total;
}

/** How much the words met say together: one rare word, several common ones, or two side by side. */
function evidence({ query, best }: Pick<Seen, 'query' | 'best'>): number {
  const alone = query.terms.reduce(
    (sum, { frenchRarity }, term) => sum + (isMet(best.match.levels[term]) ? frenchRarity : 0),
    0,
  );
  return Math.log(1 + alone + COLLOCATION_WORTH * collocated({ query, best }));
}

const COLLOCATION_WORTH = 4;
const SIDE_BY_SIDE = 3;

/** How many of the question's neighbouring words stand side by side here too: « coup d’État », « G5 Sahel ». */
function collocated({ query, best }: Pick<Seen, 'query' | 'best'>): number {
  let met = 0;
  for (let term = 0; term + 1 < query.terms.length; term++) {
    const distance = best.match.distances[term] ?? 0;
    if (distance > 0 && distance <= SIDE_BY_SIDE) met++;
  }
  return met;
}

/** The signs, each a number mostly from 0 to 1. */
export const CONFIDENCE_SIGNS: readonly Sign[] = [
  { name: 'always', of: () => 1 },
  {
    name: 'wordsInSentence',
    of: ({ query, best }) => share(query, (term) => isMet(best.sentenceMatch.levels[term])),
  },
  { name: 'wordsAnywhere', of: ({ query }) => share(query, (term) => isMet(query.levelsAnywhere[term])) },
  {
    name: 'surelyInPassage',
    of: ({ query, best }) => share(query, (term) => isSure(best.match.levels[term])),
  },
  { name: 'synonyms', of: ({ query, best }) => 1 - share(query, (term) => !isKin(best.match.levels[term])) },
  { name: 'rarity', of: rarityMet },
  { name: 'collocations', of: (seen) => collocated(seen) / Math.max(1, seen.query.terms.length - 1) },
  {
    name: 'rareSurely',
    of: ({ query, best }) => rareShare(query, (term) => isSure(best.match.levels[term])),
  },
  { name: 'rareAnywhere', of: ({ query }) => rareShare(query, (term) => isMet(query.levelsAnywhere[term])) },
  { name: 'evidence', of: evidence },
  {
    name: 'rarest',
    of: ({ query, best }) =>
      Math.max(
        0,
        ...query.terms.map(({ frenchRarity }, term) => (isSure(best.match.levels[term]) ? frenchRarity : 0)),
      ),
  },
  {
    name: 'rarestMissing',
    of: ({ query, best }) =>
      Math.max(
        0,
        ...query.terms.map(({ frenchRarity }, term) =>
          best.match.levels[term] === NO_MATCH ? frenchRarity : 0,
        ),
      ),
  },
  {
    name: 'namesAnywhere',
    of: ({ query }) =>
      share(
        query,
        (term) => isMet(query.levelsAnywhere[term]),
        (term) => isName(query, term),
      ),
  },
  { name: 'hasName', of: ({ query }) => (query.terms.some((_, term) => isName(query, term)) ? 1 : 0) },
  { name: 'length', of: ({ query }) => Math.log(1 + query.terms.length) },
  { name: 'libraryLength', of: ({ query }) => Math.log(query.index.passages.length) },
  {
    name: 'lead',
    of: ({ best, second }) => (second === undefined ? 0 : Math.min(3, best.score - second.score)),
  },
  { name: 'score', of: ({ best }) => best.score },
  { name: 'sentenceScore', of: ({ best }) => best.sentenceScore },
  {
    name: 'phrases',
    of: ({ query, best }) =>
      best.match.pairs.reduce((sum, hit, pair) => sum + hit * (query.pairRarities[pair] ?? 0), 0) /
      query.pairWeight,
  },
  {
    name: 'forms',
    of: ({ query, best }) =>
      best.match.forms.reduce((sum, hit, form) => sum + hit * (query.formRarities[form] ?? 0), 0) /
      query.formWeight,
  },
  {
    name: 'lacksType',
    of: ({ query, best }) => (query.question.expected.types.length > 0 && !best.sentenceHasType ? 1 : 0),
  },
  { name: 'isTyped', of: ({ query }) => (query.question.expected.types.length > 0 ? 1 : 0) },
];

function isSure(level: number | undefined): boolean {
  return level !== undefined && level !== NO_MATCH && level <= FAMILY;
}

function isName(query: Query, term: number): boolean {
  return query.terms[term]?.isName === true;
}

/** The signs' values, in their order; undefined when nothing was found. */
export function confidenceRow(query: Query, ranked: readonly RankedPassage[]): number[] | undefined {
  const best = ranked[0];
  if (best === undefined) return undefined;
  return CONFIDENCE_SIGNS.map((sign) => sign.of({ query, best, second: ranked[1] }));
}

const weights: Readonly<Record<string, number>> = learned.weights;

/** How likely the best passage answers, from 0 to 1: a logistic model over the signs. */
export function confidenceIn(query: Query, ranked: readonly RankedPassage[]): number {
  const row = confidenceRow(query, ranked);
  if (row === undefined) return 0;
  const logit = row.reduce(
    (sum, value, at) => sum + value * (weights[CONFIDENCE_SIGNS[at]?.name ?? ''] ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-logit));
}
