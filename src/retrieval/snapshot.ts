import type { Passage } from '../knowledge/article.ts';
import { AnalyzedPassage } from './analyzed-passage.ts';
import { PackedLists, type PackedTable } from './packed-lists.ts';
import { PassageIndex } from './passage-index.ts';
import { layoutOf } from './passage-record.ts';
import { SimilarWords } from './similar-words.ts';
import { SnapshotReader, textBlock, valueBlock } from './snapshot-blocks.ts';
import { Vocabulary } from './vocabulary.ts';

/** Changes whenever the bytes of a snapshot mean something else. */
export const SNAPSHOT_FORMAT = 2;

const CHUNK_BYTES = 1 << 20;

/**
 * What was worked out of an index's passages, as bytes: words and tables, each a block with its length, then the
 * passages' records. MiniSearch's share is made of the postings, faster than its JSON can be read. The texts are not in
 * it: give the very same passages to read it.
 */
export function* snapshotOf({ parts }: PassageIndex): Generator<Uint8Array, void, void> {
  const { stemOfForm, byPrefix, byGram, bySound } = parts.similar.tables;
  const { postings } = parts;
  yield* textBlock(parts.topics);
  yield* textBlock(parts.stems.words());
  yield* textBlock(parts.forms.words());
  yield* valueBlock(parts.stemRarity);
  yield* valueBlock(parts.formRarity);
  yield* valueBlock(stemOfForm);
  yield* tableBlocks(byPrefix.table);
  yield* tableBlocks(byGram.table);
  yield* tableBlocks(bySound.table);
  yield* valueBlock(postings.offsets);
  yield* valueBlock(postings.passages);
  yield* valueBlock(postings.counts);
  yield* valueBlock(postings.lengths);
  let batch: Uint8Array[] = [];
  let size = 0;
  for (const { record } of parts.passages) {
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
 * The index that a snapshot of the very same passages holds; it keeps the bytes.
 *
 * @throws RangeError when the bytes are no whole snapshot of as many passages.
 */
export function restoreIndex(bytes: Uint8Array, passages: readonly Passage[]): PassageIndex {
  const reader = new SnapshotReader(bytes);
  const topics = reader.text();
  const stems = vocabularyOf(reader.text());
  const forms = vocabularyOf(reader.text());
  const stemRarity = reader.float64();
  const formRarity = reader.float64();
  const stemOfForm = reader.int32();
  const byPrefix = new PackedLists(tableIn(reader));
  const byGram = new PackedLists(tableIn(reader));
  const bySound = new PackedLists(tableIn(reader));
  const postings = {
    offsets: reader.int32(),
    passages: reader.int32(),
    counts: reader.uint16(),
    lengths: reader.int32(),
  };
  const records = reader.rest();
  let at = 0;
  const analysed = passages.map((passage) => {
    const one = new AnalyzedPassage(passage, records, at);
    at = layoutOf(records, at).end;
    return one;
  });
  if (at !== records.length) throw new RangeError('snapshot: there are other passages in it');
  const similar = new SimilarWords({ stemOfForm, byPrefix, byGram, bySound }, stems, forms);
  return PassageIndex.early({
    passages: analysed,
    stems,
    forms,
    topics,
    similar,
    stemRarity,
    formRarity,
    postings,
  });
}

function vocabularyOf(words: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
}

function* tableBlocks({ keys, offsets, values }: PackedTable): Generator<Uint8Array, void, void> {
  yield* textBlock(keys);
  yield* valueBlock(offsets);
  yield* valueBlock(values);
}

function tableIn(reader: SnapshotReader): PackedTable {
  return { keys: reader.text(), offsets: reader.int32(), values: reader.int32() };
}
