import type { AnalyzedPassage } from './analyzed-passage.ts';
import { STOP_WORD } from './analyzed-passage.ts';
import type { Vocabulary } from './vocabulary.ts';

const PREFIX = 5;
const GRAM = 4;

/** Words of the articles that look like a word of the question, found through shared prefixes and letter groups. */
export class SimilarWords {
  readonly #stems: Vocabulary;
  readonly #forms: Vocabulary;
  /** Form id → stem id; -1 for stop words. */
  readonly #stemOfForm: Int32Array;
  readonly #byPrefix = new Map<string, number[]>();
  readonly #byGram = new Map<string, number[]>();
  /** For each stem, groups shared with the word looked at; all 0 between calls. */
  readonly #shared: Uint16Array;

  constructor(passages: readonly AnalyzedPassage[], stems: Vocabulary, forms: Vocabulary) {
    this.#stems = stems;
    this.#forms = forms;
    this.#stemOfForm = new Int32Array(forms.size).fill(-1);
    this.#shared = new Uint16Array(stems.size);
    const seenStem = new Uint8Array(stems.size);
    for (const passage of passages) {
      passage.forms.forEach((form, at) => {
        if (((passage.flags[at] ?? 0) & STOP_WORD) !== 0 || this.#stemOfForm[form] !== -1) return;
        const stem = passage.stems[at] ?? -1;
        this.#stemOfForm[form] = stem;
        const word = forms.wordOf(form);
        if (word.length >= PREFIX) push(this.#byPrefix, word.slice(0, PREFIX), stem);
        if (seenStem[stem] === 1) return;
        seenStem[stem] = 1;
        for (const gram of grams(stems.wordOf(stem))) push(this.#byGram, gram, stem);
      });
    }
  }

  /** The stem of a folded form the articles hold, or -1. */
  stemOfForm(folded: string): number {
    const form = this.#forms.idOf(folded);
    return form === -1 ? -1 : (this.#stemOfForm[form] ?? -1);
  }

  /** Stems of words that share the first letters of a folded form. */
  withPrefixOf(folded: string): readonly number[] {
    return folded.length < PREFIX ? [] : (this.#byPrefix.get(folded.slice(0, PREFIX)) ?? []);
  }

  /** Stems whose four-letter groups overlap the given stem's by Dice's coefficient of `threshold` or more. */
  withGramsOf(stem: string, threshold: number): number[] {
    const own = grams(stem);
    const shared = this.#shared;
    const seen: number[] = [];
    for (const gram of own) {
      for (const other of this.#byGram.get(gram) ?? []) {
        const count = shared[other] ?? 0;
        if (count === 0) seen.push(other);
        shared[other] = count + 1;
      }
    }
    const similar: number[] = [];
    for (const other of seen) {
      const count = shared[other] ?? 0;
      shared[other] = 0;
      const dice = (2 * count) / (own.length + Math.max(0, this.#stems.wordOf(other).length - GRAM + 1));
      if (dice >= threshold) similar.push(other);
    }
    return similar;
  }
}

/** The distinct groups of four letters of a word. */
function grams(word: string): string[] {
  if (word.length < GRAM) return [];
  const found = new Set<string>();
  for (let at = 0; at + GRAM <= word.length; at++) found.add(word.slice(at, at + GRAM));
  return [...found];
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
