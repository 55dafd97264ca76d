import { type Feature, type Stretch, share } from './features.ts';
import {
  EXACT,
  FAMILY,
  HINT,
  isMet,
  LOOKALIKE,
  NO_MATCH,
  PARAPHRASE,
  PREFIX,
  SYNONYM,
} from './match-level.ts';

/** Share of the question's words, by rarity, that the stretch meets at the given level. */
function coverage(level: number) {
  return ({ query, words }: Stretch): number => (words.byLevel[level] ?? 0) / query.weight;
}

/** The rarest word of the question that any article holds: 1 when it stands here. */
function rarestWord({ query, match }: Stretch): number {
  return query.rarestTerm !== -1 && isMet(match.levels[query.rarestTerm] ?? NO_MATCH) ? 1 : 0;
}

/** Which of the question's words stand here, and how. */
export const WORD_FEATURES: readonly Feature<Stretch>[] = [
  { name: 'exact', group: 'words', of: coverage(EXACT) },
  { name: 'family', group: 'relatedWords', of: coverage(FAMILY) },
  { name: 'prefix', group: 'relatedWords', of: coverage(PREFIX) },
  { name: 'lookalike', group: 'relatedWords', of: coverage(LOOKALIKE) },
  { name: 'synonym', group: 'relatedWords', of: coverage(SYNONYM) },
  { name: 'paraphrase', group: 'relatedWords', of: coverage(PARAPHRASE) },
  { name: 'hint', group: 'relatedWords', of: coverage(HINT) },
  // The question's verb, in any form or by a synonym
  { name: 'verb', group: 'words', of: ({ query, words }) => share(words.verbs, query.weightOf.verbs) },
  // By how well each word tells the candidates apart
  { name: 'local', group: 'words', of: ({ words }) => share(words.local, words.localInAll) },
  // By how rare each is in French at large: a folder of articles is too small to tell
  { name: 'french', group: 'words', of: ({ query, words }) => share(words.french, query.weightOf.french) },
  // A rare word counts for much more than a common one
  { name: 'rare', group: 'words', of: ({ query, words }) => share(words.rare, query.weightOf.rare) },
  { name: 'rarest', group: 'words', of: rarestWord },
  // Every word of the question that the articles hold stands here
  { name: 'complete', group: 'words', of: ({ words }) => (words.missing === 0 ? 1 : 0) },
  // Words missing, in number: three common words missing weigh more than their rarity tells
  { name: 'missing', group: 'words', of: ({ words }) => words.missing / 5 },
  // As a share of the question's total rarity, so that questions compare
  { name: 'bm25', group: 'words', of: ({ query, words }) => words.bm25 / query.weight },
  // A question on Yevkurov wants a passage on Yevkurov
  { name: 'names', group: 'names', of: ({ query, words }) => share(words.names, query.weightOf.names) },
  // The question's numbers, digit for digit
  { name: 'numbers', group: 'names', of: ({ query, words }) => share(words.numbers, query.weightOf.numbers) },
];
