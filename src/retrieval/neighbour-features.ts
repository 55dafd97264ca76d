import type { Feature, PassageSeen, SentenceSeen, Stretch } from './features.ts';
import { isMet, NO_MATCH } from './match-level.ts';
import type { RangeMatch } from './range-match.ts';

/** Share of the question's words that a neighbour meets and the stretch does not. */
function addedBy(neighbour: readonly number[] | undefined, { query, match }: Stretch): number {
  if (neighbour === undefined) return 0;
  let added = 0;
  for (let term = 0; term < neighbour.length; term++) {
    if (isMet(neighbour[term] ?? NO_MATCH) && !isMet(match.levels[term] ?? NO_MATCH)) {
      added += query.terms[term]?.rarity ?? 0;
    }
  }
  return added / query.weight;
}

const PRONOUNS = new Set(
  `il elle ils elles celui celle ceux celles cela ce cet cette ces son sa ses leur leurs lui on en y l' c'`.split(
    /\s+/,
  ),
);

const OPENING_WORDS = 3;

/** A sentence that opens on « il », « cette », « son » speaks of what came before. */
function startsWithPronoun({ query, passage, match }: Stretch): boolean {
  for (let at = match.from; at < Math.min(match.to, match.from + OPENING_WORDS); at++) {
    if (PRONOUNS.has(query.index.forms.wordOf(passage.forms[at] ?? -1))) return true;
  }
  return false;
}

const DEMONSTRATIVES = new Set(['ce', 'cet', 'cette', 'ces']);

/** A sentence that opens on « cette lettre » where the question says « lettre » goes on about it. */
function takesUp({ query, passage, match }: Stretch): number {
  for (let at = match.from; at < Math.min(match.to - 1, match.from + OPENING_WORDS); at++) {
    if (!DEMONSTRATIVES.has(query.index.forms.wordOf(passage.forms[at] ?? -1))) continue;
    if ((query.termOfStem[passage.stems[at + 1] ?? 0] ?? 0) > 0) return 1;
  }
  return 0;
}

/** What the sentence before holds of the question, where this one holds a span of the type asked for. */
function answersBefore(before: RangeMatch | undefined, { query, signs }: Stretch): number {
  if (before === undefined || signs.hasFirstType === 0) return 0;
  let met = 0;
  for (let term = 0; term < before.levels.length; term++) {
    if (isMet(before.levels[term] ?? NO_MATCH)) met += query.terms[term]?.rarity ?? 0;
  }
  return met / query.weight;
}

/** Share of the words that are not the question's: a sentence that only repeats it tells nothing. */
function freshWords({ match }: Stretch): number {
  return (match.contentCount - match.positions.length) / Math.max(1, match.contentCount);
}

/** What only a sentence has: its place, and what its neighbours add. */
export const SENTENCE_FEATURES: readonly Feature<SentenceSeen>[] = [
  { name: 'first', group: 'place', of: ({ at }) => (at === 0 ? 1 : 0) },
  { name: 'last', group: 'place', of: ({ at, count }) => (at === count - 1 ? 1 : 0) },
  { name: 'lateness', group: 'place', of: ({ at, count }) => at / count },
  { name: 'fresh', group: 'length', of: ({ stretch }) => freshWords(stretch) },
  { name: 'earlier', group: 'neighbours', of: ({ stretch, earlier }) => addedBy(earlier, stretch) },
  {
    name: 'pronoun',
    group: 'neighbours',
    of: ({ stretch, earlier }) => (startsWithPronoun(stretch) ? addedBy(earlier, stretch) : 0),
  },
  { name: 'takesUp', group: 'neighbours', of: ({ stretch }) => takesUp(stretch) },
  { name: 'before', group: 'neighbours', of: ({ stretch, before }) => addedBy(before?.levels, stretch) },
  { name: 'beforeTyped', group: 'neighbours', of: ({ stretch, before }) => answersBefore(before, stretch) },
  { name: 'after', group: 'neighbours', of: ({ stretch, after }) => addedBy(after?.levels, stretch) },
];

/** What only a passage has: MiniSearch's own opinion, its sentences, its place, its article. */
export const PASSAGE_FEATURES: readonly Feature<PassageSeen>[] = [
  { name: 'miniSearch', group: 'words', of: ({ stretch, bm25 }) => bm25 / stretch.query.weight },
  { name: 'opening', group: 'place', of: ({ stretch }) => 1 / stretch.passage.passage.ordinal },
  { name: 'title', group: 'article', of: ({ stretch, context }) => addedBy(context.title, stretch) },
  { name: 'beside', group: 'article', of: ({ stretch, context }) => addedBy(context.beside, stretch) },
  {
    name: 'elsewhere',
    group: 'article',
    of: ({ stretch, context }) => addedBy(context.elsewhere, stretch),
  },
  { name: 'articleShare', group: 'article', of: ({ context }) => context.share },
  { name: 'bestSentence', group: 'neighbours', of: ({ bestSentence }) => bestSentence },
  { name: 'allSentences', group: 'neighbours', of: ({ allSentences }) => allSentences },
];
