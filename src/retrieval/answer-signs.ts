import { slice, type TypedSpan } from '../language/span.ts';
import { hasAskedForm, tellsForm } from '../question/has-asked-form.ts';
import { type AnalyzedPassage, STOP_WORD } from './analyzed-passage.ts';
import { FAMILY, NO_MATCH } from './match-level.ts';
import type { Query } from './query.ts';
import type { RangeMatch } from './range-match.ts';

/** Signs that a stretch of text holds the kind of answer the question expects. */
export interface AnswerSigns {
  /** A span of the first expected type that the question does not itself give: 0 or 1. */
  readonly hasFirstType: number;
  /** The same, of another expected type. */
  readonly hasOtherType: number;
  /** How close such a span stands to the question's words, from 0 (none) to 1 (beside one). */
  readonly nearness: number;
  /** How many such spans, of at most four, as a share of four. */
  readonly plenty: number;
  /** Such a span of the form asked for, a year for « en quelle année »: 0 or 1. */
  readonly hasForm: number;
  /** How close that one stands to the question's words, from 0 to 1. */
  readonly formNearness: number;
}

const NO_SIGNS: AnswerSigns = {
  hasFirstType: 0,
  hasOtherType: 0,
  nearness: 0,
  plenty: 0,
  hasForm: 0,
  formNearness: 0,
};
const REACH = 4;
const MANY = 4;

/** Visits the spans of expected types in a stretch that the question does not itself give, each by its first token. */
export function forEachAnswerSpan(
  query: Query,
  passage: AnalyzedPassage,
  match: RangeMatch,
  visit: (token: number, isFirstChoice: boolean, span: TypedSpan) => void,
): void {
  const expected = query.question.expected.types;
  if (expected.length === 0) return;
  for (let at = 0; at < passage.typedSpanTokens.length; at++) {
    const token = passage.typedSpanTokens[at] ?? 0;
    const span = passage.typedSpans[at];
    if (span === undefined || token < match.from || token >= match.to) continue;
    const choice = expected.indexOf(span.type);
    if (choice !== -1 && !isGivenByQuestion(query, passage, token, span.end))
      visit(token, choice === 0, span);
  }
}

/** What a span counts for that is of an expected type, but not of the first. */
export const OTHER_TYPE_WORTH = 0.7;

/** Looks for spans of the expected types in the stretch that `match` covers. */
export function findAnswerSigns(query: Query, passage: AnalyzedPassage, match: RangeMatch): AnswerSigns {
  if (query.question.expected.types.length === 0) return NO_SIGNS;
  let hasFirstType = 0;
  let hasOtherType = 0;
  let nearness = 0;
  let count = 0;
  let hasForm = 0;
  let formNearness = 0;
  const isFormTold = tellsForm(query.asked);
  const { text } = passage.passage;
  forEachAnswerSpan(query, passage, match, (token, isFirstChoice, span) => {
    count++;
    const isOfForm = isFormTold && hasAskedForm(query.asked, span.type, slice(text, span));
    if (isOfForm) hasForm = 1;
    if (isFirstChoice) hasFirstType = 1;
    else hasOtherType = 1;
    for (const position of match.positions) {
      if (position < match.from || position >= match.to) continue;
      const closeness = 1 / (1 + Math.abs(position - token) / REACH);
      nearness = Math.max(nearness, isFirstChoice ? closeness : OTHER_TYPE_WORTH * closeness);
      if (isOfForm) formNearness = Math.max(formNearness, closeness);
    }
  });
  const plenty = Math.min(count, MANY) / MANY;
  return { hasFirstType, hasOtherType, nearness, plenty, hasForm, formNearness };
}

/** Whether every word of a span, from its first token to offset `end`, is a word of the question. */
export function isGivenByQuestion(
  query: Query,
  passage: AnalyzedPassage,
  token: number,
  end: number,
): boolean {
  for (let at = token; at < passage.starts.length && (passage.starts[at] ?? end) < end; at++) {
    if (((passage.flags[at] ?? 0) & STOP_WORD) !== 0) continue;
    const level = query.levelOfStem[passage.stems[at] ?? 0] ?? NO_MATCH;
    if (level === NO_MATCH || level > FAMILY) return false;
  }
  return true;
}
