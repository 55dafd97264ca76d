import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';
import type { Query } from '../retrieval/query.ts';
import type { RangeMatch } from '../retrieval/range-match.ts';
import type { AnswerCandidate, CandidateSource } from './candidate-scope.ts';

/** What of the question a candidate's own stretch of its sentence holds. */
export interface StretchShares {
  /** Share of the question's rarity in the sentence, from 0 to 1. */
  readonly pull: number;
  /** The same of words that stand in no other candidate's stretch. */
  readonly alone: number;
  /** Whether it holds the rarest word of the question that the sentence holds. */
  readonly holdsRarest: boolean;
}

/** Candidates of these sources share a sentence out among themselves; phrases that only might answer do not. */
const SHARING: ReadonlySet<CandidateSource> = new Set(['typed', 'secondChoice', 'actor', 'name']);
/** Tokens before a candidate that opens its sentence: « Le 3 mai », « En 1990 ». */
const OPENING_REACH = 3;
const NOTHING: StretchShares = { pull: 0, alone: 0, holdsRarest: false };

/**
 * Shares a sentence out among its candidates: « la Crète est conquise en 1669, la Podolie prise en 1676 ». To each
 * belong the words on one side of it, up to its neighbour: those after it where the first candidate opens the sentence,
 * else those before it.
 */
export function stretchShares(
  query: Query,
  passage: AnalyzedPassage,
  match: RangeMatch,
  candidates: readonly AnswerCandidate[],
): StretchShares[] {
  const sharing = candidates
    .filter(({ source }) => SHARING.has(source))
    .sort((one, other) => one.from - other.from);
  const first = sharing[0];
  if (first === undefined) return candidates.map(() => NOTHING);
  const isHeading = first.from - match.from < OPENING_REACH;
  const termsOf = new Map<AnswerCandidate, ReadonlySet<number>>();
  sharing.forEach((candidate, place) => {
    const [from, to] = isHeading
      ? [candidate.to, sharing[place + 1]?.from ?? match.to]
      : [sharing[place - 1]?.to ?? match.from, candidate.from];
    termsOf.set(candidate, termsWithin(query, passage, match, from, to));
  });
  const all = termsWithin(query, passage, match, match.from, match.to);
  const total = rarityOf(query, all);
  const rarest = [...all].reduce(
    (top, term) => (rarityOf(query, [term]) > rarityOf(query, [top]) ? term : top),
    -1,
  );
  return candidates.map((candidate) => {
    const own = termsOf.get(candidate);
    if (own === undefined || total === 0) return NOTHING;
    const others = [...termsOf.values()].filter((terms) => terms !== own);
    const alone = [...own].filter((term) => !others.some((terms) => terms.has(term)));
    return {
      pull: rarityOf(query, own) / total,
      alone: rarityOf(query, alone) / total,
      holdsRarest: own.has(rarest),
    };
  });
}

/** The question's terms that tokens from `from` up to `to` meet. */
function termsWithin(
  query: Query,
  { stems }: AnalyzedPassage,
  { positions }: RangeMatch,
  from: number,
  to: number,
): Set<number> {
  const terms = new Set<number>();
  for (const position of positions) {
    if (position >= from && position < to) terms.add((query.termOfStem[stems[position] ?? -1] ?? 0) - 1);
  }
  return terms;
}

function rarityOf({ terms }: Query, some: Iterable<number>): number {
  let rarity = 0;
  for (const term of some) rarity += terms[term]?.rarity ?? 0;
  return rarity;
}
