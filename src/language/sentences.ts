import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** Abbreviations whose full stop does not end a sentence when something follows. */
const ABBREVIATION =
  /(?:^|[\s(«"'’-])(?:M|MM|Mme|Mmes|Mlle|Mlles|Mgr|Dr|Dre|Pr|Me|Ste?|gén|col|cap|lt|cdt|adj|art|av|apr|env|cf|ex|fig|p|pp|vol|chap|éd|ed|coll|hab|n°|no|tél|ap|J\.-C|janv|févr|avr|juil|sept|oct|nov|déc|[A-ZÀ-Þ])\.\s*$/u;
const CLOSING = /^[»”")\]]+[\s\u00A0\u202F]*/u;
const CONTINUATION = /^[\p{Ll},;:%]/u;
const LINE_BREAK = /[\r\n]/g;

/**
 * The sentences of a text as disjoint spans in order, without the white space around them.
 *
 * The Unicode segmentation of the platform, mended where French defeats it: abbreviations and initials,
 * full stops followed by lower case, and closing quotes left at the head of the next sentence. A line
 * break inside a paragraph is only a space.
 */
export function findSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text.replace(LINE_BREAK, ' '))) {
    const closing = CLOSING.exec(segment)?.[0].length ?? 0;
    const boundary = index + closing;
    const rest = segment.slice(closing);
    if (rest === '' || CONTINUATION.test(rest) || ABBREVIATION.test(text.slice(start, index))) continue;
    pushTrimmed(text, start, boundary, spans);
    start = boundary;
  }
  pushTrimmed(text, start, text.length, spans);
  return spans;
}

function pushTrimmed(text: string, start: number, end: number, spans: Span[]): void {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}
