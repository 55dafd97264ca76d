import type { AskedForm } from '../question/asked-form.ts';
import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';
import { EXACT, NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { QueryTerm } from '../retrieval/query-terms.ts';
import type { RangeMatch } from '../retrieval/range-match.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { type AnswerCandidate, wordAt } from './candidate-scope.ts';
import { DEFINITE_ARTICLES, NOUN_MARKERS } from './noun-phrase.ts';
import { type SentenceWays, wayBetween } from './sentence-ways.ts';

/** A candidate seen in its sentence, beside the question. */
export interface CandidateSeen {
  readonly query: Query;
  readonly asked: AskedForm;
  readonly ranked: RankedPassage;
  readonly candidate: AnswerCandidate;
  /** What of the question the candidate's sentence holds. */
  readonly match: RangeMatch;
  /** Its place among its sentence's candidates. */
  readonly at: number;
  /** The ways between the sentence's words. */
  readonly ways: SentenceWays;
  /** Where the question's verb stands in the sentence as a verb. */
  readonly verbs: readonly number[];
  /** Where a noun says what the question's verb does: « le départ » where one asks who left. */
  readonly nominals: readonly number[];
  /** For each term of the question: tokens to it in the sentence; infinite when it is not there. */
  readonly gaps: Float64Array;
  /** For each term: the shortest way to it. */
  readonly wayTo: Float64Array;
}

/** How far a candidate stands from each term of the question. */
export function measureDistances(
  query: Query,
  passage: AnalyzedPassage,
  match: RangeMatch,
  ways: SentenceWays,
  candidate: AnswerCandidate,
): Pick<CandidateSeen, 'gaps' | 'wayTo'> {
  const gaps = new Float64Array(query.terms.length).fill(Number.POSITIVE_INFINITY);
  const wayTo = new Float64Array(query.terms.length).fill(Number.POSITIVE_INFINITY);
  for (const position of match.positions) {
    if (position >= candidate.from && position < candidate.to) continue;
    const term = (query.termOfStem[passage.stems[position] ?? -1] ?? 0) - 1;
    const gap = position < candidate.from ? candidate.from - position : position - candidate.to + 1;
    const way = wayBetween(ways, candidate, position);
    if (gap < (gaps[term] ?? 0)) gaps[term] = gap;
    if (way < (wayTo[term] ?? 0)) wayTo[term] = way;
  }
  return { gaps, wayTo };
}

const REACH = 3;
const WAY_REACH = 4;

/** From 1, side by side, towards 0 for what is not there. */
export function closenessOf(gap: number): number {
  return 1 / (1 + (gap - 1) / REACH);
}

/** The same of a way. */
export function wayClosenessOf(way: number): number {
  return Math.exp(-Math.max(0, way - 1) / WAY_REACH);
}

/** The question's term that a token meets. */
export function termAt({ query, ranked }: CandidateSeen, position: number): QueryTerm | undefined {
  return query.terms[(query.termOfStem[ranked.passage.stems[position] ?? -1] ?? 0) - 1];
}

/** How surely a token meets a word of the question. */
export function levelAt({ query, ranked }: CandidateSeen, position: number): number {
  return query.levelOfStem[ranked.passage.stems[position] ?? -1] ?? NO_MATCH;
}

/** Where the question's verb stands in a sentence: as a verb, and as a noun of the same doing. */
export function verbsIn(
  query: Query,
  passage: AnalyzedPassage,
  { positions }: RangeMatch,
): Pick<CandidateSeen, 'verbs' | 'nominals'> {
  const found = positions.filter(
    (position) => query.terms[(query.termOfStem[passage.stems[position] ?? -1] ?? 0) - 1]?.isVerb === true,
  );
  return {
    verbs: found.filter((position) => !isNominal(query, passage, position)),
    nominals: found.filter((position) => isNominal(query, passage, position)),
  };
}

/** Whether a determiner makes a noun of a word; « le » and « la » do so only before kin of the verb, not the verb. */
function isNominal(query: Query, passage: AnalyzedPassage, position: number): boolean {
  const before = wordAt(query, passage, position - 1);
  if (NOUN_MARKERS.has(before)) return true;
  return (
    DEFINITE_ARTICLES.has(before) && (query.levelOfStem[passage.stems[position] ?? -1] ?? NO_MATCH) > EXACT
  );
}

/** The folded word `offset` tokens after the candidate's last, or before its first when negative. */
export function wordBeside({ query, ranked, candidate }: CandidateSeen, offset: number): string {
  return wordAt(query, ranked.passage, offset < 0 ? candidate.from + offset : candidate.to - 1 + offset);
}

/** The candidate's text. */
export function textOf({ ranked, candidate }: CandidateSeen): string {
  return ranked.passage.passage.text.slice(candidate.span.start, candidate.span.end);
}

/** The text between the candidate and another token of its sentence. */
export function textBetween({ ranked: { passage }, candidate }: CandidateSeen, position: number): string {
  return position < candidate.from
    ? passage.passage.text.slice(passage.ends[position], passage.starts[candidate.from])
    : passage.passage.text.slice(passage.ends[candidate.to - 1], passage.starts[position]);
}
