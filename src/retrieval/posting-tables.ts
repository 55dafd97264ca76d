import { BestScores } from './best-scores.ts';
import type { Candidate } from './passage-index.ts';
import type { Postings } from './postings.ts';

/** A passage MiniSearch found, with how many of the terms it found there. */
export interface Found extends Candidate {
  readonly met: number;
}

/** A term by its stem id. */
export interface TableTerm {
  readonly stem: number;
  readonly boost: number;
}

/** MiniSearch's constants of BM25+: saturation of repeated words, how much length counts, the least a word is worth. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/**
 * Scores terms exactly as MiniSearch would, in sums kept in typed arrays: MiniSearch makes some objects for each term and
 * each passage that holds it, too much for the many words that may stand for one asked, or that very many passages hold.
 */
export class PostingTables {
  readonly #postings: Postings;
  /** For each passage, the part of BM25's denominator that its length decides. */
  readonly #lengthParts: Float64Array;
  /** For each passage, the sum of the terms at hand and how many of them it holds; all 0 between calls. */
  readonly #sums: Float64Array;
  readonly #met: Uint16Array;
  /** The passages with a sum, in order of first touch. */
  readonly #touched: Int32Array;

  constructor(postings: Postings) {
    const { lengths } = postings;
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    this.#postings = postings;
    this.#lengthParts = Float64Array.from(lengths, (length) => K * (1 - B + (B * length) / mean));
    this.#sums = new Float64Array(lengths.length);
    this.#met = new Uint16Array(lengths.length);
    this.#touched = new Int32Array(lengths.length);
  }

  /** How many passages hold a stem as a word that carries meaning. */
  holders(stem: number): number {
    return (this.#postings.offsets[stem + 1] ?? 0) - (this.#postings.offsets[stem] ?? 0);
  }

  /** The best passages by what MiniSearch found for other terms and by these terms together; `admits`, when given, leaves some out. */
  addTo(
    found: readonly Found[],
    terms: readonly TableTerm[],
    most: number,
    admits: ((number: number) => boolean) | undefined,
  ): Candidate[] {
    const sums = this.#sums;
    const met = this.#met;
    const touched = this.#touched;
    let count = 0;
    for (const passage of found) {
      touched[count++] = passage.number;
      met[passage.number] = passage.met;
      sums[passage.number] = passage.bm25 / passage.met;
    }
    for (const term of terms) count = this.#add(term, count);
    const best = new BestScores(most);
    for (let at = 0; at < count; at++) {
      const number = touched[at] ?? 0;
      // MiniSearch multiplies by how many of the terms are met.
      if (admits === undefined || admits(number))
        best.offer(number, (sums[number] ?? 0) * (met[number] ?? 0));
      sums[number] = 0;
      met[number] = 0;
    }
    return best.inOrder().map(({ number, score }) => ({ number, bm25: score }));
  }

  /** Adds a term's share to each passage that holds it; how many are touched before, and then after. */
  #add({ stem, boost }: TableTerm, before: number): number {
    const { offsets, passages, counts, lengths } = this.#postings;
    const sums = this.#sums;
    const met = this.#met;
    const touched = this.#touched;
    let touchedCount = before;
    const lengthParts = this.#lengthParts;
    const holders = this.holders(stem);
    const weight = boost * Math.log(1 + (lengths.length - holders + 0.5) / (holders + 0.5));
    const to = offsets[stem + 1] ?? 0;
    for (let at = offsets[stem] ?? 0; at < to; at++) {
      const number = passages[at] ?? 0;
      const count = counts[at] ?? 0;
      const known = met[number] ?? 0;
      if (known === 0) touched[touchedCount++] = number;
      met[number] = known + 1;
      const saturated = (count * (K + 1)) / (count + (lengthParts[number] ?? 0));
      sums[number] = (sums[number] ?? 0) + weight * (D + saturated);
    }
    return touchedCount;
  }
}
