import { EXACT, NO_MATCH, type Query, type QueryTerm } from '../retrieval/query.ts';
import type { RangeMatch } from '../retrieval/range-match.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import type { AskedForm } from './asked-form.ts';
import { type AnswerCandidate, wordAt } from './candidate-scope.ts';
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
}

const REACH = 3;
const FAR = 99;

/** Tokens between a candidate and the nearest word of the question in its sentence that is kept. */
export function distance(
  { match, candidate }: CandidateSeen,
  keep: (position: number) => boolean = () => true,
): number {
  let nearest = FAR;
  for (const position of match.positions) {
    if ((position >= candidate.from && position < candidate.to) || !keep(position)) continue;
    const gap = position < candidate.from ? candidate.from - position : position - candidate.to + 1;
    nearest = Math.min(nearest, gap);
  }
  return nearest;
}

/** The shortest way from a candidate to a word of the question that is kept; infinite when there is none. */
export function shortestWay(
  { match, candidate, ways }: CandidateSeen,
  keep: (position: number) => boolean = () => true,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const position of match.positions) {
    if (keep(position)) nearest = Math.min(nearest, wayBetween(ways, candidate, position));
  }
  return nearest;
}

/** From 1, side by side, towards 0; 0 when nothing was found. */
export function closeness(gap: number): number {
  return gap === FAR ? 0 : 1 / (1 + (gap - 1) / REACH);
}

/** The question's term that a token meets. */
export function termAt({ query, ranked }: CandidateSeen, position: number): QueryTerm | undefined {
  return query.terms[(query.termOfStem[ranked.passage.stems[position] ?? -1] ?? 0) - 1];
}

/** How surely a token meets a word of the question. */
export function levelAt({ query, ranked }: CandidateSeen, position: number): number {
  return query.levelOfStem[ranked.passage.stems[position] ?? -1] ?? NO_MATCH;
}

/** Where the question's verb stands in the sentence, as a verb. */
export function verbPositions(seen: CandidateSeen): number[] {
  return seen.match.positions.filter(
    (position) => termAt(seen, position)?.isVerb === true && !isNominal(seen, position),
  );
}

/** Where a noun says what the question's verb does: « le départ » where one asks who left. */
export function nominalPositions(seen: CandidateSeen): number[] {
  return seen.match.positions.filter(
    (position) => termAt(seen, position)?.isVerb === true && isNominal(seen, position),
  );
}

/** Whether a determiner makes a noun of a word; « le » and « la » do so only before kin of the verb, not the verb. */
function isNominal(
  { query, ranked: { passage } }: Pick<CandidateSeen, 'query' | 'ranked'>,
  position: number,
): boolean {
  const before = wordAt(query, passage, position - 1);
  if (NOUN_MARKERS.has(before)) return true;
  return ARTICLES.has(before) && (query.levelOfStem[passage.stems[position] ?? -1] ?? NO_MATCH) > EXACT;
}

const NOUN_MARKERS = new Set([
  'du',
  'des',
  'de',
  "d'",
  'au',
  'aux',
  'un',
  'une',
  'son',
  'sa',
  'ses',
  'ce',
  'cette',
]);
const ARTICLES = new Set(['le', 'la', "l'", 'les']);

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
