import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** Abbreviations whose full stop does not end a sentence when something follows. */
const ABBREVIATION =
  /(?:^|[\s(«"'’-])(?:M|MM|Mme|Mmes|Mlle|Mlles|Mgr|Dr|Dre|Pr|Me|Ste?|gén|col|cap|lt|cdt|adj|art|av|apr|env|cf|ex|fig|p|pp|vol|chap|éd|ed|coll|hab|n°|no|tél|ap|J\.-C|janv|févr|avr|juil|sept|oct|nov|déc|[A-ZÀ-Þ])\.\s*$/u;
/** Far enough back to see the longest abbreviation whole; reading the sentence so far would cost its square. */
const ABBREVIATION_REACH = 24;
const CLOSING = /^[»”")\]]+[.!?…]*[\s\u00A0\u202F]*/u;
const CONTINUATION = /^[\p{Ll},;:%]/u;
/** In UTF-16 code units: far beyond a paragraph that people write. */
const SLICE = 10_000;
const LINE_BREAK = /[\r\n]/g;
/** A full stop after a word, before a figure: Unicode's rules see no sentence end in « trois ans. 15 soldats ». */
const FIGURE_NEXT = /(?<=[\p{L}\d]{3}\.[»”")\]]?)[\s\u00A0\u202F]+(?=\d)/gu;

/**
 * The sentences of a text as disjoint spans in order, without the white space around them.
 *
 * The Unicode segmentation of the platform, mended where French defeats it: abbreviations and initials,
 * full stops followed by lower case or by a figure, and closing quotes left at the head of the next sentence. A line
 * break inside a paragraph is only a space.
 */
export function findSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { segment, index } of segments(text.replace(LINE_BREAK, ' '))) {
    const closing = CLOSING.exec(segment)?.[0].length ?? 0;
    const boundary = index + closing;
    const rest = segment.slice(closing);
    if (rest === '' || CONTINUATION.test(rest) || endsOnAbbreviation(text, start, index)) continue;
    pushTrimmed(text, start, boundary, spans);
    start = boundary;
  }
  pushTrimmed(text, start, text.length, spans);
  return spans;
}

/**
 * The platform's sentences. Its time grows with the square of the text, so a long text is given in slices, each cut
 * after the last full stop before its limit, or failing that the last blank.
 */
function* platformSegments(text: string): Generator<{ readonly segment: string; readonly index: number }> {
  for (let from = 0; from < text.length; ) {
    const to = endOfSlice(text, from);
    for (const { segment, index } of segmenter.segment(text.slice(from, to)))
      yield { segment, index: from + index };
    from = to;
  }
}

function endOfSlice(text: string, from: number): number {
  const limit = from + SLICE;
  if (limit >= text.length) return text.length;
  const stop = text.lastIndexOf('. ', limit);
  if (stop > from) return stop + '. '.length;
  const blank = text.lastIndexOf(' ', limit);
  if (blank > from) return blank + 1;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Stretches that may be sentences, covering the text. */
function* segments(text: string): Generator<{ readonly segment: string; readonly index: number }> {
  for (const { segment, index } of platformSegments(text)) {
    let from = 0;
    for (const gap of segment.matchAll(FIGURE_NEXT)) {
      const to = gap.index + gap[0].length;
      if (endsOnAbbreviation(segment.toLowerCase(), from, to)) continue;
      yield { segment: segment.slice(from, to), index: index + from };
      from = to;
    }
    yield { segment: segment.slice(from), index: index + from };
  }
}

function endsOnAbbreviation(text: string, start: number, end: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(start, end - ABBREVIATION_REACH), end));
}

function pushTrimmed(text: string, start: number, end: number, spans: Span[]): void {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}
