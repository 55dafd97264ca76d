import type { Span } from '../../language/span.ts';
import { blockQuote, escapeText } from './escape-text.ts';

/** Stands where text was left out. */
const CUT = '[…]';

/** What to quote of a paragraph. */
export interface Excerpt {
  readonly text: string;
  /** The paragraph's sentences, in order and disjoint: found only where they are asked for. */
  readonly sentences: () => readonly Span[];
  /** What must be seen. */
  readonly focus: Span;
  /** Shown in bold: in order, disjoint, within `focus`. */
  readonly highlights: readonly Span[];
}

/**
 * A block quotation of at most `budget` characters: the whole paragraph, or as many whole sentences around the
 * focus as fit, `[…]` standing for the rest. A focus too long by itself is cut between words, around the
 * highlights, never within one that fits.
 */
export function quoteExcerpt(excerpt: Excerpt, budget: number): string {
  if (excerpt.text.length <= budget) {
    const whole = renderRange(excerpt, { start: 0, end: excerpt.text.length });
    if (whole.length <= budget) return whole;
  }
  const fits = (range: Span) => fitsWithin(excerpt, range, budget);
  const range = fits(excerpt.focus)
    ? growBySentences(excerpt, fits)
    : growByWords(excerpt.text, excerpt.focus, seedOf(excerpt, fits), fits);
  return renderRange(excerpt, range);
}

/** The parts of a paragraph too long for one message: whole sentences, each part within `budget` when quoted. */
export function splitForReading(
  text: string,
  sentences: readonly Span[],
  budget: number,
): readonly [Span, ...Span[]] {
  const whole = { start: 0, end: text.length };
  const fits = (range: Span) => fitsWithin({ text, highlights: [] }, range, budget);
  if (fits(whole)) return [whole];
  const parts: Span[] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    const joined = { start: last?.start ?? sentence.start, end: sentence.end };
    if (last !== undefined && fits(joined)) parts[parts.length - 1] = joined;
    else parts.push(...splitSentence(text, sentence, fits));
  }
  const [first = whole, ...rest] = parts;
  return [first, ...rest];
}

function splitSentence(text: string, sentence: Span, fits: (range: Span) => boolean): Span[] {
  const parts: Span[] = [];
  for (let start = sentence.start; start < sentence.end; ) {
    const rest = { start, end: sentence.end };
    const part = fits(rest) ? rest : growByWords(text, rest, { start, end: start }, fits);
    parts.push(part);
    start = part.end;
    while (start < sentence.end && /\s/.test(text.charAt(start))) start++;
  }
  return parts;
}

/** Quotes a range of the paragraph, its highlights in bold, `[…]` wherever the paragraph goes on. */
function renderRange({ text, highlights }: Pick<Excerpt, 'text' | 'highlights'>, range: Span): string {
  let quoted = '';
  let position = range.start;
  for (const highlight of highlights) {
    const start = Math.max(highlight.start, range.start);
    const end = Math.min(highlight.end, range.end);
    if (start >= end) continue;
    quoted += escapeText(text.slice(position, start)) + bold(escapeText(text.slice(start, end)));
    position = end;
  }
  quoted += escapeText(text.slice(position, range.end));
  const before = text.slice(0, range.start).trim() === '' ? '' : `${CUT} `;
  const after = text.slice(range.end).trim() === '' ? '' : ` ${CUT}`;
  return blockQuote(before + quoted.trim() + after);
}

/** Quoting adds characters and takes none away that count, so what is too long bare is not rendered. */
function fitsWithin(source: Pick<Excerpt, 'text' | 'highlights'>, range: Span, budget: number): boolean {
  return range.end - range.start <= budget && renderRange(source, range).length <= budget;
}

/** Bold never crosses a line: each line of a quotation is marked up by itself. */
function bold(escaped: string): string {
  return escaped.replace(/\S(?:.*\S)?/g, (line) => `**${line}**`);
}

function growBySentences({ sentences: find, focus }: Excerpt, fits: (range: Span) => boolean): Span {
  const sentences = find();
  let range = focus;
  let after = sentences.findIndex((sentence) => sentence.start >= focus.end);
  let before = sentences.findLastIndex((sentence) => sentence.end <= focus.start);
  if (after === -1) after = sentences.length;
  for (let grew = true; grew; ) {
    grew = false;
    const next = sentences[after];
    if (next !== undefined && fits({ start: range.start, end: next.end })) {
      range = { start: range.start, end: next.end };
      after += 1;
      grew = true;
    }
    const previous = sentences[before];
    if (previous !== undefined && fits({ start: previous.start, end: range.end })) {
      range = { start: previous.start, end: range.end };
      before -= 1;
      grew = true;
    }
  }
  return range;
}

/** Where to start when the focus itself is too long: all highlights, else the first, else its beginning. */
function seedOf({ focus, highlights }: Excerpt, fits: (range: Span) => boolean): Span {
  const [first] = highlights;
  const last = highlights.at(-1);
  const beginning = { start: focus.start, end: focus.start };
  if (first === undefined || last === undefined) return beginning;
  const all = { start: first.start, end: last.end };
  if (fits(all)) return all;
  return fits(first) ? first : { start: first.start, end: first.start };
}

/** Grows `seed` within `bounds` by whole words on both sides while it fits. */
function growByWords(text: string, bounds: Span, seed: Span, fits: (range: Span) => boolean): Span {
  const ends = wordEnds(text, { start: seed.end, end: bounds.end });
  const starts = wordStarts(text, { start: bounds.start, end: seed.start });
  const forward = longest(ends.length, (n) => fits({ start: seed.start, end: ends[n - 1] ?? seed.end }));
  // Two thirds of the room go to what follows, unless little precedes: an answer is read forwards.
  let range = { start: seed.start, end: ends[forward - 1] ?? seed.end };
  if (starts.length > 0 && forward < ends.length) {
    const kept = Math.ceil((forward * 2) / 3);
    range = { start: seed.start, end: ends[kept - 1] ?? seed.end };
  }
  const back = longest(starts.length, (n) =>
    fits({ start: starts[starts.length - n] ?? seed.start, end: range.end }),
  );
  range = { start: starts[starts.length - back] ?? seed.start, end: range.end };
  return range.end > range.start ? range : firstCharacters(text, bounds, fits);
}

/** A single word longer than the budget: as many of its characters as fit. */
function firstCharacters(text: string, bounds: Span, fits: (range: Span) => boolean): Span {
  const length = longest(bounds.end - bounds.start, (n) =>
    fits({ start: bounds.start, end: bounds.start + n }),
  );
  const end = bounds.start + Math.max(1, length);
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < bounds.end;
  return { start: bounds.start, end: splitsPair ? end + 1 : end };
}

function wordEnds(text: string, range: Span): number[] {
  return [...text.slice(range.start, range.end).matchAll(/\S+/g)].map(
    (word) => range.start + word.index + word[0].length,
  );
}

function wordStarts(text: string, range: Span): number[] {
  return [...text.slice(range.start, range.end).matchAll(/\S+/g)].map((word) => range.start + word.index);
}

/** The largest n up to `max` that fits, by bisection; 0 when none does. */
function longest(max: number, fits: (n: number) => boolean): number {
  let low = 0;
  let high = max;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
