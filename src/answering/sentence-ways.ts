import { type AnalyzedPassage, STOP_WORD } from '../retrieval/analyzed-passage.ts';
import type { Query } from '../retrieval/query.ts';
import type { RangeMatch } from '../retrieval/range-match.ts';
import type { AnswerCandidate } from './candidate-scope.ts';
import { type StretchShares, stretchShares } from './own-stretch.ts';

/**
 * How far the words of a sentence stand apart, as a reader feels it: words that carry meaning count whole, small words
 * less, and what parts clauses counts for several words.
 */
export interface SentenceWays {
  /** First token of the sentence. */
  readonly from: number;
  /** For each token, the way from the sentence's head; one entry more for its end. */
  readonly marks: Float64Array;
  /** For each candidate: share of the question's rarity here that has it as nearest, before it, after it. */
  readonly nearestOf: readonly NearestShares[];
  /** For each candidate: what its own stretch of the sentence holds. */
  readonly stretchOf: readonly StretchShares[];
}

/** Shares of the question's words that draw to one candidate rather than to any other of its sentence. */
interface NearestShares {
  readonly any: number;
  /** Of words that stand before it. */
  readonly before: number;
  /** Of words that stand after it. */
  readonly after: number;
}

const SMALL_WORD = 0.4;
const COMMA = 1.5;
const BRACKET = 2;
const DASH = 2.5;
const STOP = 4;

/** Measures a sentence, and finds the candidate nearest to each word of the question. */
export function measureWays(
  query: Query,
  passage: AnalyzedPassage,
  match: RangeMatch,
  candidates: readonly AnswerCandidate[],
): SentenceWays {
  const marks = marksOf(passage, match);
  const ways = { from: match.from, marks };
  return {
    ...ways,
    nearestOf: nearestShares(query, passage, match, candidates, ways),
    stretchOf: stretchShares(query, passage, match, candidates),
  };
}

/** The way between a candidate and a token; infinite when the token is the candidate's own. */
export function wayBetween(
  { from, marks }: Pick<SentenceWays, 'from' | 'marks'>,
  candidate: AnswerCandidate,
  position: number,
): number {
  if (position >= candidate.from && position < candidate.to) return Number.POSITIVE_INFINITY;
  const [left, right] = position < candidate.from ? [position, candidate.from] : [candidate.to - 1, position];
  return (marks[right - from] ?? 0) - (marks[left - from] ?? 0);
}

function marksOf(
  { passage: { text }, starts, ends, flags }: AnalyzedPassage,
  match: RangeMatch,
): Float64Array {
  const marks = new Float64Array(match.to - match.from + 1);
  let way = 0;
  for (let at = match.from; at < match.to; at++) {
    if (at > match.from) way += gapOf(text, ends[at - 1] ?? 0, starts[at] ?? 0);
    way += ((flags[at] ?? 0) & STOP_WORD) === 0 ? 1 : SMALL_WORD;
    marks[at - match.from] = way;
  }
  marks[match.to - match.from] = way;
  return marks;
}

/** What the punctuation between two words adds to the way. */
function gapOf(text: string, from: number, to: number): number {
  let gap = 0;
  for (let at = from; at < to; at++) {
    switch (text.charAt(at)) {
      case ',':
        gap += COMMA;
        break;
      case '(':
      case ')':
        gap += BRACKET;
        break;
      case '–':
      case '—':
        gap += DASH;
        break;
      case ';':
      case ':':
        gap += STOP;
        break;
    }
  }
  return gap;
}

function nearestShares(
  query: Query,
  passage: AnalyzedPassage,
  match: RangeMatch,
  candidates: readonly AnswerCandidate[],
  ways: Pick<SentenceWays, 'from' | 'marks'>,
): NearestShares[] {
  const shares = candidates.map(() => ({ any: 0, before: 0, after: 0 }));
  let total = 0;
  const seen = new Map<number, number>();
  for (const position of match.positions) {
    const term = (query.termOfStem[passage.stems[position] ?? -1] ?? 0) - 1;
    seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  for (const position of match.positions) {
    const term = (query.termOfStem[passage.stems[position] ?? -1] ?? 0) - 1;
    // A word said twice in a sentence draws half as strongly each time.
    const rarity = (query.terms[term]?.rarity ?? 0) / (seen.get(term) ?? 1);
    total += rarity;
    const nearest = { any: -1, before: -1, after: -1 };
    const way = {
      any: Number.POSITIVE_INFINITY,
      before: Number.POSITIVE_INFINITY,
      after: Number.POSITIVE_INFINITY,
    };
    candidates.forEach((candidate, at) => {
      const own = wayBetween(ways, candidate, position);
      const side = position < candidate.from ? 'before' : 'after';
      for (const which of ['any', side] as const) {
        if (own < way[which]) {
          way[which] = own;
          nearest[which] = at;
        }
      }
    });
    for (const which of ['any', 'before', 'after'] as const) {
      const share = shares[nearest[which]];
      if (share !== undefined) share[which] += rarity;
    }
  }
  return shares.map(({ any, before, after }) => ({
    any: total === 0 ? 0 : any / total,
    before: total === 0 ? 0 : before / total,
    after: total === 0 ? 0 : after / total,
  }));
}
