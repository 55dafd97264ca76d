import { type AnalyzedPassage, STOP_WORD } from './analyzed-passage.ts';
import { FAMILY, NO_MATCH } from './match-level.ts';
import { pairKey, type Query } from './query.ts';
import { MAX_TERMS } from './query-terms.ts';
import { isSaidOfAnother } from './said-of-another.ts';

/** What of a question stands in a stretch of a passage: a sentence, or the whole. */
export interface RangeMatch {
  /** First token of the stretch, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** For each term of the question, its surest meeting here. */
  readonly levels: readonly number[];
  /** For each term, how often it stands here, by its own stem or its family. */
  readonly counts: readonly number[];
  /** For each form of the question, 1 when it stands here. */
  readonly forms: readonly number[];
  /** For each pair of neighbouring forms of the question, 1 when it stands here side by side. */
  readonly pairs: readonly number[];
  /** For each term but the last: tokens to the next term of the question, negative when reversed; 0 when apart. */
  readonly distances: readonly number[];
  /** Tokens here that meet a term, in order. */
  readonly positions: readonly number[];
  /** Tokens here that carry meaning. */
  readonly contentCount: number;
}

/** Where each term was seen last by the comparison under way; kept between them, for each is over when it returns. */
const lastSeen = new Int32Array(MAX_TERMS + 1);

/**
 * Compares the question with the tokens `from` to `to` (exclusive) of a passage, in one pass. Most sentences meet
 * nothing: those share the query's own arrays of zeros.
 */
export function matchRange(query: Query, passage: AnalyzedPassage, from: number, to: number): RangeMatch {
  const { termOfStem, levelOfStem, besideOf, formOf, nothing } = query;
  const { stems, forms, flags } = passage;
  let { levels, counts, distances, positions } = nothing;
  let formHits = nothing.forms;
  let pairHits = nothing.pairs;
  let contentCount = 0;
  let formBefore = 0;
  for (let at = from; at < to; at++) {
    const form = formOf[forms[at] ?? 0] ?? 0;
    if (form > 0) {
      if (formHits === nothing.forms) formHits = nothing.forms.slice();
      formHits[form - 1] = 1;
      if (formBefore > 0) {
        const pair = query.pairs.get(pairKey(formBefore - 1, form - 1));
        if (pair !== undefined) {
          if (pairHits === nothing.pairs) pairHits = nothing.pairs.slice();
          pairHits[pair] = 1;
        }
      }
    }
    formBefore = form;
    if (((flags[at] ?? 0) & STOP_WORD) !== 0) continue;
    contentCount++;
    const stem = stems[at] ?? 0;
    const term = (termOfStem[stem] ?? 0) - 1;
    if (term === -1 || isSaidOfAnother(query, passage, at, from, to)) continue;
    if (besideOf.size > 0 && standsAlone(besideOf.get(stem), passage, at, from, to)) continue;
    if (positions === nothing.positions) {
      positions = [];
      levels = nothing.levels.slice();
      counts = nothing.counts.slice();
      distances = nothing.distances.slice();
      lastSeen.fill(-1, 0, query.terms.length);
    }
    const level = levelOfStem[stem] ?? NO_MATCH;
    const known = levels[term] ?? NO_MATCH;
    if (known === NO_MATCH || level < known) levels[term] = level;
    if (level <= FAMILY) counts[term] = (counts[term] ?? 0) + 1;
    positions.push(at);
    lastSeen[term] = at;
    if (term > 0) shorten(distances, term - 1, lastSeen[term - 1], at, 1);
    if (term + 1 < query.terms.length) shorten(distances, term, lastSeen[term + 1], at, -1);
  }
  return { from, to, levels, counts, forms: formHits, pairs: pairHits, distances, positions, contentCount };
}

/** Tokens between the words of an expression, at most: « coup d’État », « maison de la presse ». */
const EXPRESSION_REACH = 3;

/** Whether a word stands without the others of its expression: « États » is no « coup d’État ». */
function standsAlone(
  beside: readonly number[] | undefined,
  { stems }: AnalyzedPassage,
  at: number,
  from: number,
  to: number,
): boolean {
  if (beside === undefined) return false;
  const near = stems.subarray(Math.max(from, at - EXPRESSION_REACH), Math.min(to, at + EXPRESSION_REACH + 1));
  return !beside.every((stem) => near.includes(stem));
}

/** The whole passage from its sentences: what stands in one of them stands in the passage. */
export function mergeMatches(query: Query, sentences: readonly RangeMatch[]): RangeMatch {
  const { nothing } = query;
  const levels = nothing.levels.slice();
  const counts = nothing.counts.slice();
  const forms = nothing.forms.slice();
  const pairs = nothing.pairs.slice();
  const distances = nothing.distances.slice();
  const positions: number[] = [];
  let contentCount = 0;
  for (const sentence of sentences) {
    contentCount += sentence.contentCount;
    for (const position of sentence.positions) positions.push(position);
    keepSurest(levels, sentence.levels);
    for (let term = 0; term < levels.length; term++) {
      counts[term] = (counts[term] ?? 0) + (sentence.counts[term] ?? 0);
      const near = sentence.distances[term] ?? 0;
      const nearest = distances[term] ?? 0;
      if (near !== 0 && (nearest === 0 || Math.abs(near) < Math.abs(nearest))) distances[term] = near;
    }
    for (let form = 0; form < forms.length; form++) if (sentence.forms[form] === 1) forms[form] = 1;
    for (let pair = 0; pair < pairs.length; pair++) if (sentence.pairs[pair] === 1) pairs[pair] = 1;
  }
  const to = sentences.at(-1)?.to ?? 0;
  return { from: 0, to, levels, counts, forms, pairs, distances, positions, contentCount };
}

/** Keeps in `surest`, for each term, the surer of its meeting and another's. */
export function keepSurest(surest: number[], others: readonly number[]): void {
  for (let term = 0; term < surest.length; term++) {
    const known = surest[term] ?? NO_MATCH;
    const other = others[term] ?? NO_MATCH;
    if (other !== NO_MATCH && (known === NO_MATCH || other < known)) surest[term] = other;
  }
}

/** Keeps the smallest distance between a term and its follower; `direction` is -1 when the follower stands first. */
function shorten(
  distances: number[],
  term: number,
  other: number | undefined,
  at: number,
  direction: number,
): void {
  if (term < 0 || other === undefined || other === -1 || other === at) return;
  const distance = at - other;
  const known = Math.abs(distances[term] ?? 0);
  if (known === 0 || distance < known) distances[term] = direction * distance;
}
