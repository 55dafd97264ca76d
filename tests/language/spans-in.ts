import { type Span, slice } from '../../src/language/span.ts';

/** The words spans cover, as written. */
export function wordsIn(text: string, spans: readonly Span[]): string[] {
  return spans.map((span) => slice(text, span));
}

/** Whether spans are within a text, not empty, in order and disjoint. */
export function areDisjointIn(text: string, spans: readonly Span[]): boolean {
  let last = 0;
  return spans.every(({ start, end }) => {
    const follows = last <= start && start < end && end <= text.length;
    last = end;
    return follows;
  });
}
