import { type Feature, isMet, type Stretch } from './features.ts';
import { EXACT, FAMILY, HINT, LOOKALIKE, NO_MATCH, PREFIX, SYNONYM } from './match-level.ts';
import type { Query, QueryTerm } from './query.ts';
import type { RangeMatch } from './range-match.ts';

/** BM25's usual constants: saturation of repeated words, and how much length counts. */
const BM25_K1 = 1.2;
const BM25_B = 0.75;

/** Share of the question's words, by rarity, that the stretch meets at the given level. */
function coverage(level: number) {
  return ({ query, match }: Stretch): number => {
    let met = 0;
    for (let term = 0; term < match.levels.length; term++) {
      if (match.levels[term] === level) met += query.terms[term]?.rarity ?? 0;
    }
    return met / query.weight;
  };
}

/** Share of the question's words met, by how well each tells the candidates apart. */
function localCoverage({ query, match, localRarity }: Stretch): number {
  let met = 0;
  let total = 0;
  for (let term = 0; term < match.levels.length; term++) {
    if (query.levelsAnywhere[term] === NO_MATCH) continue;
    const rarity = localRarity[term] ?? 0;
    total += rarity;
    if (isMet(match.levels[term] ?? NO_MATCH)) met += rarity;
  }
  return total === 0 ? 0 : met / total;
}

/** The rarest word of the question that any article holds: 1 when it stands here. */
function rarestWord({ query, match }: Stretch): number {
  let rarest = -1;
  let highest = 0;
  for (let at = 0; at < query.terms.length; at++) {
    const rarity = query.terms[at]?.rarity ?? 0;
    if (rarity <= highest || !isMet(query.levelsAnywhere[at] ?? NO_MATCH)) continue;
    rarest = at;
    highest = rarity;
  }
  return rarest !== -1 && isMet(match.levels[rarest] ?? NO_MATCH) ? 1 : 0;
}

/** Every word of the question that the articles hold stands here. */
function complete({ query, match }: Stretch): number {
  return missingIn(query, match) === 0 ? 1 : 0;
}

/** Words of the question missing here, in number: three common words missing weigh more than their rarity tells. */
function missingWords({ query, match }: Stretch): number {
  return missingIn(query, match) / 5;
}

function missingIn(query: Query, match: RangeMatch): number {
  let missing = 0;
  for (let at = 0; at < match.levels.length; at++) {
    if (!isMet(match.levels[at] ?? NO_MATCH) && isMet(query.levelsAnywhere[at] ?? NO_MATCH)) missing++;
  }
  return missing;
}

/** BM25 of the stretch, as a share of the question's total rarity, so that questions compare. */
function bm25({ query, match }: Stretch): number {
  const length = 1 - BM25_B + (BM25_B * match.contentCount) / query.index.meanContentCount;
  let score = 0;
  for (let term = 0; term < match.counts.length; term++) {
    const count = match.counts[term] ?? 0;
    if (count === 0) continue;
    score += ((query.terms[term]?.rarity ?? 0) * count * (BM25_K1 + 1)) / (count + BM25_K1 * length);
  }
  return score / query.weight;
}

/** The question's names that stand here: a question on Yevkurov wants a passage on Yevkurov. */
function names({ query, match }: Stretch): number {
  return shareOf(query, match, ({ isName }) => isName, LOOKALIKE);
}

/** The question's verb, in any form or by a synonym. */
function verbs({ query, match }: Stretch): number {
  return shareOf(query, match, ({ isVerb }) => isVerb, SYNONYM);
}

/** The question's numbers that stand here, digit for digit. */
function numbers({ query, match }: Stretch): number {
  return shareOf(query, match, ({ token }) => token.isNumber, EXACT);
}

function shareOf(
  query: Query,
  match: RangeMatch,
  counts: (term: QueryTerm) => boolean,
  weakest: number,
): number {
  let met = 0;
  let total = 0;
  for (let at = 0; at < query.terms.length; at++) {
    const term = query.terms[at];
    if (term === undefined || !counts(term)) continue;
    const level = match.levels[at] ?? NO_MATCH;
    total += term.rarity;
    if (level !== NO_MATCH && level <= weakest) met += term.rarity;
  }
  return total === 0 ? 0 : met / total;
}

/** Coverage where a rare word counts for much more than a common one. */
function rareCoverage({ query, match }: Stretch): number {
  let met = 0;
  let total = 0;
  for (let term = 0; term < query.terms.length; term++) {
    const rarity = query.terms[term]?.rarity ?? 0;
    total += rarity * rarity;
    if (isMet(match.levels[term] ?? NO_MATCH)) met += rarity * rarity;
  }
  return total === 0 ? 0 : met / total;
}

/** Share of the question's words met, by how rare each is in French at large: a folder of articles is too small to tell. */
function frenchCoverage({ query, match }: Stretch): number {
  let met = 0;
  let total = 0;
  for (let term = 0; term < query.terms.length; term++) {
    const rarity = query.terms[term]?.frenchRarity ?? 0;
    total += rarity;
    if (isMet(match.levels[term] ?? NO_MATCH)) met += rarity;
  }
  return total === 0 ? 0 : met / total;
}

/** Which of the question's words stand here, and how. */
export const WORD_FEATURES: readonly Feature<Stretch>[] = [
  { name: 'exact', group: 'words', of: coverage(EXACT) },
  { name: 'family', group: 'relatedWords', of: coverage(FAMILY) },
  { name: 'prefix', group: 'relatedWords', of: coverage(PREFIX) },
  { name: 'lookalike', group: 'relatedWords', of: coverage(LOOKALIKE) },
  { name: 'synonym', group: 'relatedWords', of: coverage(SYNONYM) },
  { name: 'hint', group: 'relatedWords', of: coverage(HINT) },
  { name: 'verb', group: 'words', of: verbs },
  { name: 'local', group: 'words', of: localCoverage },
  { name: 'french', group: 'words', of: frenchCoverage },
  { name: 'rare', group: 'words', of: rareCoverage },
  { name: 'rarest', group: 'words', of: rarestWord },
  { name: 'complete', group: 'words', of: complete },
  { name: 'missing', group: 'words', of: missingWords },
  { name: 'bm25', group: 'words', of: bm25 },
  { name: 'names', group: 'names', of: names },
  { name: 'numbers', group: 'names', of: numbers },
];
