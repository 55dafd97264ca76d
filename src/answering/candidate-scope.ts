import type { Span, SpanType, TypedSpan } from '../language/span.ts';
import type { AskedForm } from '../question/asked-form.ts';
import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';
import type { Query } from '../retrieval/query.ts';

/** The ways a candidate is found. */
export const CANDIDATE_SOURCES = [
  'typed',
  'secondChoice',
  'group',
  'actor',
  'name',
  'agent',
  'subject',
  'governed',
  'opening',
  'focus',
  'phrase',
  'landmark',
  'vague',
  'clause',
] as const;

export type CandidateSource = (typeof CANDIDATE_SOURCES)[number];

/** The ways that find names, not offices or phrases. */
export const NAMING_SOURCES: ReadonlySet<CandidateSource> = new Set([
  'typed',
  'secondChoice',
  'actor',
  'name',
]);

/** A stretch of a sentence that may be the exact answer. */
export interface AnswerCandidate {
  readonly span: TypedSpan;
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Index of its sentence in the passage's. */
  readonly sentence: number;
  /** How it was found, for the learned weights. */
  readonly source: CandidateSource;
}

/** The sentence in which candidates are looked for, and the question they should answer. */
export interface Scope {
  readonly query: Query;
  readonly asked: AskedForm;
  readonly passage: AnalyzedPassage;
  readonly sentence: number;
  readonly within: Span;
  /** First token of the sentence, and one past its last. */
  readonly from: number;
  readonly to: number;
}

const GAP = /^[\s\u00A0\u202F'’‐‑-]*$/u;
const HYPHEN = /^[‐‑-]$/u;

/** A candidate of some tokens. */
export function candidateOf(
  { passage, sentence }: Scope,
  from: number,
  to: number,
  type: SpanType,
  source: CandidateSource,
): AnswerCandidate {
  const span = { start: passage.starts[from] ?? 0, end: passage.ends[to - 1] ?? 0, type };
  return { span, from, to, sentence, source };
}

/** The folded form of a token, or the empty string beyond the text. */
export function wordAt(query: Query, passage: AnalyzedPassage, at: number): string {
  const form = passage.forms[at];
  return form === undefined ? '' : query.index.forms.wordOf(form);
}

/** The forms read lately, of one passage: the sources ask for the same ones again and again. */
let read: { readonly passage: AnalyzedPassage; readonly forms: (string | undefined)[] } | undefined;

/** A token as written, in lower case: with its accents, which tell « à » from « a ». */
export function formAt(passage: AnalyzedPassage, at: number): string {
  if (read?.passage !== passage) read = { passage, forms: [] };
  const known = read.forms[at];
  if (known !== undefined) return known;
  const form = passage.passage.text
    .slice(passage.starts[at], passage.ends[at])
    .toLowerCase()
    .replace('’', "'");
  read.forms[at] = form;
  return form;
}

/** Whether nothing but a blank, an apostrophe or a hyphen parts a token from the one before. */
export function isAdjacent(passage: AnalyzedPassage, at: number): boolean {
  return GAP.test(passage.passage.text.slice(passage.ends[at - 1], passage.starts[at]));
}

/** Whether a hyphen ties a token to the one before. */
export function isTied(passage: AnalyzedPassage, at: number): boolean {
  return HYPHEN.test(passage.passage.text.slice(passage.ends[at - 1], passage.starts[at]));
}

/** One past the last token that starts before an offset. */
export function endToken(passage: AnalyzedPassage, from: number, end: number): number {
  let to = from;
  while (to < passage.starts.length && (passage.starts[to] ?? end) < end) to++;
  return to;
}

/** Whether a typed span, of the given types when there are any, covers a token. */
export function isTyped(passage: AnalyzedPassage, at: number, types?: ReadonlySet<SpanType>): boolean {
  const offset = passage.starts[at] ?? 0;
  return passage.typedSpans.some(
    (span) => span.start <= offset && offset < span.end && (types === undefined || types.has(span.type)),
  );
}
