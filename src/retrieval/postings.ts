import { type AnalyzedPassage, STOP_WORD } from './analyzed-passage.ts';
import type { Steps } from './steps.ts';

/** Passages looked at between two pauses. */
const STEP = 500;
const MOST_COUNTED = 65_535;

/** Which passages hold each stem as a word that carries meaning, how often, and how many such stems each holds. */
export interface Postings {
  /** Those of stem s stand in `passages` and `counts` from `offsets[s]` to `offsets[s + 1]`. */
  readonly offsets: Int32Array;
  readonly passages: Int32Array;
  readonly counts: Uint16Array;
  /** Different stems of each passage: its length, as MiniSearch measures it. */
  readonly lengths: Int32Array;
}

/** Turns passages of stems into stems of passages, in two passes: one to measure, one to fill. */
export function* invert(passages: readonly AnalyzedPassage[], stemCount: number): Steps<Postings> {
  const offsets = new Int32Array(stemCount + 1);
  const lengths = new Int32Array(passages.length);
  const lastSeen = new Int32Array(stemCount).fill(-1);
  for (const [number, passage] of passages.entries()) {
    passage.forEachToken((stem, _, flags) => {
      if ((flags & STOP_WORD) !== 0 || lastSeen[stem] === number) return;
      lastSeen[stem] = number;
      offsets[stem + 1] = (offsets[stem + 1] ?? 0) + 1;
      lengths[number] = (lengths[number] ?? 0) + 1;
    });
    if (number % STEP === 0) yield;
  }
  for (let stem = 0; stem < stemCount; stem++) {
    offsets[stem + 1] = (offsets[stem + 1] ?? 0) + (offsets[stem] ?? 0);
  }
  yield;
  const holders = new Int32Array(offsets[stemCount] ?? 0);
  const counts = new Uint16Array(holders.length);
  const next = offsets.slice();
  lastSeen.fill(-1);
  for (const [number, passage] of passages.entries()) {
    passage.forEachToken((stem, _, flags) => {
      if ((flags & STOP_WORD) !== 0) return;
      let place = next[stem] ?? 0;
      if (lastSeen[stem] === number) place--;
      else next[stem] = place + 1;
      lastSeen[stem] = number;
      holders[place] = number;
      counts[place] = Math.min(MOST_COUNTED, (counts[place] ?? 0) + 1);
    });
    if (number % STEP === 0) yield;
  }
  return { offsets, passages: holders, counts, lengths };
}
