/** A stretch of text: `start` inclusive, `end` exclusive, in UTF-16 code units of the text it was found in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a typed span names. A thing is whatever else has a name: an event, a treaty, a prize; it answers no question, but is
 * nobody either. A definition or a clause is only ever found as an answer, never at load.
 */
export type SpanType =
  | 'person'
  | 'place'
  | 'organisation'
  | 'date'
  | 'quantity'
  | 'thing'
  | 'definition'
  | 'clause';

/** A span and what it names. */
export interface TypedSpan extends Span {
  readonly type: SpanType;
}

/** The text a span covers, exactly as written. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a span shares at least one code unit with one of `spans`, which are disjoint and in order. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && overlaps(next, span);
}
