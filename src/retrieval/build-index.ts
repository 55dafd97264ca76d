import type { Passage } from '../knowledge/article.ts';
import { type AnalyzedPassage, analyzePassage } from './analyzed-passage.ts';
import type { IndexParts } from './index-parts.ts';
import { PassageIndex } from './passage-index.ts';
import { layoutOf, typedSpansIn } from './passage-record.ts';
import { invert } from './postings.ts';
import { SimilarWords } from './similar-words.ts';
import { runAtOnce, runInSlices, type Steps } from './steps.ts';
import { Vocabulary } from './vocabulary.ts';

/** Passages gone over between two pauses, where little is done with each. */
const STEP = 500;
const TOPICS = 5;

/** Analyses and indexes passages. */
export function buildIndex(passages: readonly Passage[]): PassageIndex {
  return PassageIndex.of(runAtOnce(partsOf(passages)));
}

/** The same in slices between which the event loop turns. */
export async function buildIndexInSlices(passages: readonly Passage[]): Promise<PassageIndex> {
  return PassageIndex.inSlices(await runInSlices(partsOf(passages)));
}

/** Analyses the passages, one a step, then counts what is counted over all of them. */
function* partsOf(passages: readonly Passage[]): Steps<IndexParts> {
  const stems = new Vocabulary();
  const forms = new Vocabulary();
  const names = new Map<string, number>();
  const analysed: AnalyzedPassage[] = [];
  for (const passage of passages) {
    const one = analyzePassage(passage, stems, forms);
    analysed.push(one);
    countNames(one, names);
    yield;
  }
  const similar = yield* SimilarWords.gather(analysed, stems, forms);
  const stemRarity = yield* rarity(analysed, stems.size, (stem) => stem);
  const formRarity = yield* rarity(analysed, forms.size, (_, form) => form);
  const postings = yield* invert(analysed, stems.size);
  const topics = mostFrequent(names);
  return { passages: analysed, stems, forms, topics, similar, stemRarity, formRarity, postings };
}

/** Robertson and Spärck Jones's weight, kept positive as in Lucene: ln(1 + (N − df + ½) / (df + ½)). */
function* rarity(
  passages: readonly AnalyzedPassage[],
  size: number,
  idOf: (stem: number, form: number) => number,
): Steps<Float64Array> {
  const frequency = new Float64Array(size);
  const lastSeen = new Int32Array(size).fill(-1);
  for (const [number, passage] of passages.entries()) {
    passage.forEachToken((stem, form) => {
      const id = idOf(stem, form);
      if (lastSeen[id] === number) return;
      lastSeen[id] = number;
      frequency[id] = (frequency[id] ?? 0) + 1;
    });
    if (number % STEP === 0) yield;
  }
  const count = passages.length;
  return frequency.map((df) => Math.log(1 + (count - df + 0.5) / (df + 0.5)));
}

function countNames({ passage, record }: AnalyzedPassage, counts: Map<string, number>): void {
  // Read from the record, for the passage would keep its spans.
  for (const span of typedSpansIn(record, layoutOf(record, 0))) {
    if (span.type === 'date' || span.type === 'quantity') continue;
    const name = passage.text.slice(span.start, span.end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}

/** The names counted most, the first seen of equals first; in one pass, for a large library has very many. */
function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  const top: { readonly name: string; readonly count: number }[] = [];
  for (const [name, count] of counts) {
    const least = top[TOPICS - 1]?.count ?? 0;
    if (count <= least) continue;
    const place = top.findIndex((one) => one.count < count);
    top.splice(place === -1 ? top.length : place, 0, { name, count });
    top.length = Math.min(top.length, TOPICS);
  }
  return top.map(({ name }) => name);
}
