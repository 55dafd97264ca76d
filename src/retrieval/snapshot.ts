import type { Passage } from '../knowledge/article.ts';
import { AnalyzedPassage } from './analyzed-passage.ts';
import type { Analysis } from './build-index.ts';
import type { PassageIndex } from './passage-index.ts';
import { layoutOf } from './passage-record.ts';
import type { Steps } from './steps.ts';
import { Vocabulary } from './vocabulary.ts';

/** Changes whenever the bytes of a snapshot mean something else. */
export const SNAPSHOT_FORMAT = 1;

const CHUNK_BYTES = 1 << 20;
const WORD = Int32Array.BYTES_PER_ELEMENT;
/** Words or passages gone over between two pauses. */
const STEP = 1_000;
const BETWEEN_WORDS = '\n';

/**
 * What analysing the passages of an index has found, as bytes: three blocks of text (the subjects, the stems, the folded
 * forms), each with its length before it and whole words of 32 bits, then the passages' records. MiniSearch's share is
 * made from the records faster than it could be read. The texts are not in it: give the same passages to read it.
 */
export function* snapshotOf({
  topics,
  stems,
  forms,
  passages,
}: PassageIndex): Generator<Uint8Array, void, void> {
  yield* textBlock(topics);
  yield* textBlock(stems.words());
  yield* textBlock(forms.words());
  let batch: Uint8Array[] = [];
  let size = 0;
  for (const { record } of passages) {
    batch.push(new Uint8Array(record.buffer, record.byteOffset, record.byteLength));
    size += record.byteLength;
    if (size < CHUNK_BYTES) continue;
    yield Buffer.concat(batch);
    batch = [];
    size = 0;
  }
  yield Buffer.concat(batch);
}

/**
 * The analysis that a snapshot of the very same passages holds; it keeps the bytes.
 *
 * @throws RangeError when the bytes are no whole snapshot of as many passages.
 */
export function* analysisIn(bytes: Uint8Array, passages: readonly Passage[]): Steps<Analysis> {
  const numbers = numbersIn(bytes);
  let at = 0;
  const nextText = (): string => {
    const length = numbers[at] ?? -1;
    const start = (at + 1) * WORD;
    if (length < 0 || start + length > bytes.byteLength)
      throw new RangeError('snapshot: a text is not whole');
    at += 1 + Math.ceil(length / WORD);
    return new TextDecoder().decode(bytes.subarray(start, start + length));
  };
  const topics = split(nextText());
  const stems = yield* vocabularyOf(split(nextText()));
  const forms = yield* vocabularyOf(split(nextText()));
  const analysed: AnalyzedPassage[] = [];
  for (const passage of passages) {
    analysed.push(new AnalyzedPassage(passage, numbers, at));
    at = layoutOf(numbers, at).end;
    if (analysed.length % STEP === 0) yield;
  }
  if (at !== numbers.length) throw new RangeError('snapshot: there are other passages in it');
  return { passages: analysed, stems, forms, topics };
}

function* vocabularyOf(words: readonly string[]): Steps<Vocabulary> {
  const vocabulary = new Vocabulary();
  for (const word of words) {
    vocabulary.add(word);
    if (vocabulary.size % STEP === 0) yield;
  }
  return vocabulary;
}

/** A text's length in bytes, then the text, filled up to whole numbers. */
function* textBlock(words: readonly string[]): Generator<Uint8Array, void, void> {
  const text = Buffer.from(words.join(BETWEEN_WORDS));
  yield new Uint8Array(Int32Array.of(text.length).buffer);
  yield text;
  yield new Uint8Array(-text.length & (WORD - 1));
}

function split(text: string): string[] {
  return text === '' ? [] : text.split(BETWEEN_WORDS);
}

/** The bytes as numbers, without a copy where they lie evenly. */
function numbersIn(bytes: Uint8Array): Int32Array {
  if (bytes.byteLength % WORD !== 0) throw new RangeError('snapshot: it ends within a number');
  const even = bytes.byteOffset % WORD === 0 ? bytes : bytes.slice();
  return new Int32Array(even.buffer, even.byteOffset, even.byteLength / WORD);
}
