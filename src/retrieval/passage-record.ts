import type { Span, SpanType, TypedSpan } from '../language/span.ts';

/**
 * An analysed passage as one run of 32-bit numbers, which a snapshot keeps as it is: the counts of tokens, of sentences,
 * of typed spans and of tokens that carry meaning; then, a number a token, stems, forms, starts and ends; the first
 * token of each sentence and one more; starts and ends of the sentences; the first token of each typed span; starts,
 * ends and types of the spans; last the tokens' flags, a byte each.
 */
export type PassageRecord = Int32Array;

const HEAD = 4;
const TYPES: readonly SpanType[] = ['person', 'place', 'organisation', 'date', 'quantity', 'thing'];

/** What a record is made of; arrays run parallel where their names say so. */
export interface RecordParts {
  readonly stems: readonly number[];
  readonly forms: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly flags: readonly number[];
  readonly sentences: readonly Span[];
  readonly sentenceTokens: readonly number[];
  readonly typedSpans: readonly TypedSpan[];
  readonly typedSpanTokens: readonly number[];
  readonly contentCount: number;
}

/** Where each part of a record begins, in 32-bit numbers from the beginning of `numbers`. */
export interface RecordLayout {
  readonly tokens: number;
  readonly sentences: number;
  readonly spans: number;
  readonly stems: number;
  readonly forms: number;
  readonly starts: number;
  readonly ends: number;
  readonly sentenceTokens: number;
  readonly sentenceSpans: number;
  readonly spanTokens: number;
  readonly typedSpans: number;
  readonly flags: number;
  /** One past the last number. */
  readonly end: number;
}

/**
 * The layout of the record that begins at `at`.
 *
 * @throws RangeError when the record is not all there.
 */
export function layoutOf(numbers: Int32Array, at: number): RecordLayout {
  const [tokens = 0, sentences = 0, spans = 0] = numbers.subarray(at, at + HEAD);
  const stems = at + HEAD;
  const forms = stems + tokens;
  const starts = forms + tokens;
  const ends = starts + tokens;
  const sentenceTokens = ends + tokens;
  const sentenceSpans = sentenceTokens + sentences + 1;
  const spanTokens = sentenceSpans + 2 * sentences;
  const typedSpans = spanTokens + spans;
  const flags = typedSpans + 3 * spans;
  const end = flags + Math.ceil(tokens / Int32Array.BYTES_PER_ELEMENT);
  if (Math.min(tokens, sentences, spans) < 0 || end > numbers.length) {
    throw new RangeError(`passage record: nothing whole at ${at}`);
  }
  return {
    tokens,
    sentences,
    spans,
    stems,
    forms,
    starts,
    ends,
    sentenceTokens,
    sentenceSpans,
    spanTokens,
    typedSpans,
    flags,
    end,
  };
}

/** Writes the parts down as a record of their own. */
export function writeRecord(parts: RecordParts): PassageRecord {
  const { stems, sentences, typedSpans } = parts;
  const head = [stems.length, sentences.length, typedSpans.length, parts.contentCount];
  const size =
    HEAD + 4 * stems.length + 3 * sentences.length + 1 + 4 * typedSpans.length + Math.ceil(stems.length / 4);
  const record = new Int32Array(size);
  record.set(head);
  const layout = layoutOf(record, 0);
  record.set(stems, layout.stems);
  record.set(parts.forms, layout.forms);
  record.set(parts.starts, layout.starts);
  record.set(parts.ends, layout.ends);
  record.set(parts.sentenceTokens, layout.sentenceTokens);
  sentences.forEach(({ start, end }, at) => {
    record.set([start, end], layout.sentenceSpans + 2 * at);
  });
  record.set(parts.typedSpanTokens, layout.spanTokens);
  typedSpans.forEach(({ start, end, type }, at) => {
    record.set([start, end, TYPES.indexOf(type)], layout.typedSpans + 3 * at);
  });
  flagsIn(record, layout).set(parts.flags);
  return record;
}

/** How many tokens of the record at `at` carry meaning. */
export function contentCountIn(numbers: Int32Array, at: number): number {
  return numbers[at + HEAD - 1] ?? 0;
}

/** The flags of a record, as a view of it. */
export function flagsIn(numbers: Int32Array, { flags, tokens }: RecordLayout): Uint8Array {
  const offset = numbers.byteOffset + flags * Int32Array.BYTES_PER_ELEMENT;
  return new Uint8Array(numbers.buffer, offset, tokens);
}

/** The sentences of a record. */
export function sentencesIn(numbers: Int32Array, { sentenceSpans, sentences }: RecordLayout): Span[] {
  return Array.from({ length: sentences }, (_, at) => ({
    start: numbers[sentenceSpans + 2 * at] ?? 0,
    end: numbers[sentenceSpans + 2 * at + 1] ?? 0,
  }));
}

/** The typed spans of a record. */
export function typedSpansIn(numbers: Int32Array, { typedSpans, spans }: RecordLayout): TypedSpan[] {
  return Array.from({ length: spans }, (_, at) => {
    const from = typedSpans + 3 * at;
    const type = TYPES[numbers[from + 2] ?? -1] ?? 'person';
    return { start: numbers[from] ?? 0, end: numbers[from + 1] ?? 0, type };
  });
}
