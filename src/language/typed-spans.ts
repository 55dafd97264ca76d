import { findDates } from './dates.ts';
import { findNames } from './names.ts';
import { findQuantities } from './quantities.ts';
import type { TypedSpan } from './span.ts';
import type { Token } from './tokenizer.ts';

/** The dates, quantities, people, places and organisations of a text, disjoint and in order. */
export function findTypedSpans(text: string, tokens: readonly Token[]): TypedSpan[] {
  const dates = findDates(text);
  const quantities = findQuantities(text, tokens, dates);
  const names = findNames(
    text,
    tokens,
    [...dates, ...quantities].sort((a, b) => a.start - b.start),
  );
  return [
    ...dates.map((span) => ({ ...span, type: 'date' as const })),
    ...quantities.map((span) => ({ ...span, type: 'quantity' as const })),
    ...names,
  ].sort((a, b) => a.start - b.start);
}
