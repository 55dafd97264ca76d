import { soundOfName } from '../language/name-sound.ts';
import { type AnalyzedPassage, CAPITALISED, STOP_WORD } from './analyzed-passage.ts';
import { ListGatherer, type PackedLists } from './packed-lists.ts';
import type { Steps } from './steps.ts';
import type { Vocabulary } from './vocabulary.ts';

const PREFIX = 5;
const GRAM = 4;
/** Shorter names sound like too many others. */
const SHORTEST_SOUND = 4;
/** Passages or stems looked at between two pauses. */
const STEP = 200;

/** What is known of the words. */
export interface SimilarTables {
  /** Form id → stem id; -1 for stop words. */
  readonly stemOfForm: Int32Array;
  /** Stems by the first letters of their forms. */
  readonly byPrefix: PackedLists;
  /** Stems by their groups of letters. */
  readonly byGram: PackedLists;
  /** Stems of words only written with a capital, by their sound. */
  readonly bySound: PackedLists;
}

/** Words of the articles that look like a word of the question, found through shared prefixes and letter groups. */
export class SimilarWords {
  readonly tables: SimilarTables;
  readonly #stems: Vocabulary;
  readonly #forms: Vocabulary;
  /** For each stem, groups shared with the word looked at; all 0 between calls. */
  readonly #shared: Uint16Array;

  constructor(tables: SimilarTables, stems: Vocabulary, forms: Vocabulary) {
    this.tables = tables;
    this.#stems = stems;
    this.#forms = forms;
    this.#shared = new Uint16Array(stems.size);
  }

  /** Gathers the words of the passages. */
  static *gather(
    passages: readonly AnalyzedPassage[],
    stems: Vocabulary,
    forms: Vocabulary,
  ): Steps<SimilarWords> {
    const stemOfForm = new Int32Array(forms.size).fill(-1);
    const byPrefix = new ListGatherer();
    const byGram = new ListGatherer();
    const isNoName = new Uint8Array(forms.size);
    const seenStem = new Uint8Array(stems.size);
    const add = (stem: number, form: number, flags: number): void => {
      if ((flags & STOP_WORD) !== 0) return;
      if ((flags & CAPITALISED) === 0) isNoName[form] = 1;
      if (stemOfForm[form] !== -1) return;
      stemOfForm[form] = stem;
      const word = forms.wordOf(form);
      if (word.length >= PREFIX) byPrefix.push(word.slice(0, PREFIX), stem);
      if (seenStem[stem] === 1) return;
      seenStem[stem] = 1;
      for (const gram of grams(stems.wordOf(stem))) byGram.push(gram, stem);
    };
    for (const [number, passage] of passages.entries()) {
      passage.forEachToken(add);
      if (number % STEP === 0) yield;
    }
    const bySound = new ListGatherer();
    for (const [form, stem] of stemOfForm.entries()) {
      const sound = stem === -1 || isNoName[form] === 1 ? '' : soundOfName(forms.wordOf(form));
      if (sound.length >= SHORTEST_SOUND) bySound.push(sound, stem);
      if (form % STEP === 0) yield;
    }
    const tables = {
      stemOfForm,
      byPrefix: yield* byPrefix.pack(),
      byGram: yield* byGram.pack(),
      bySound: yield* bySound.pack(),
    };
    return new SimilarWords(tables, stems, forms);
  }

  /** The stem of a folded form the articles hold, or -1. */
  stemOfForm(folded: string): number {
    const form = this.#forms.idOf(folded);
    return form === -1 ? -1 : (this.tables.stemOfForm[form] ?? -1);
  }

  /** Stems of words that share the first letters of a folded form. */
  withPrefixOf(folded: string): Int32Array {
    return this.tables.byPrefix.of(folded.length < PREFIX ? '' : folded.slice(0, PREFIX));
  }

  /** Stems of names that sound like a folded word, though written by another romanisation. */
  soundingLike(folded: string): Int32Array {
    return this.tables.bySound.of(soundOfName(folded));
  }

  /** Stems of words that begin as a folded word does, which may be unfinished; all of them may be for a short one. */
  begunBy(folded: string): readonly number[] {
    if (folded.length >= PREFIX) return [...this.withPrefixOf(folded)];
    const found: number[] = [];
    this.#stems.words().forEach((stem, id) => {
      if (stem.startsWith(folded)) found.push(id);
    });
    return found;
  }

  /** Stems whose four-letter groups overlap the given stem's by Dice's coefficient of `threshold` or more. */
  withGramsOf(stem: string, threshold: number): number[] {
    const own = grams(stem);
    const lists = own.map((gram) => ({ gram, stems: this.tables.byGram.of(gram) }));
    lists.sort((a, b) => a.stems.length - b.stems.length);
    // 2s / (|a| + |b|) ≥ t, where s groups are shared and so |b| ≥ s, needs s ≥ t |a| / (2 − t). Whoever shares that
    // many is in one of the rarer lists: the commonest, long in a large library, need only be asked about those.
    const needed = Math.ceil((threshold * own.length) / (2 - threshold) - ROUNDING);
    const rarer = lists.slice(0, lists.length - needed + 1);
    const commoner = lists.slice(rarer.length);
    const shared = this.#shared;
    const seen: number[] = [];
    for (const { stems } of rarer) {
      for (let at = 0; at < stems.length; at++) {
        const other = stems[at] ?? 0;
        const count = shared[other] ?? 0;
        if (count === 0) seen.push(other);
        shared[other] = count + 1;
      }
    }
    const similar: number[] = [];
    for (const other of seen) {
      let count = shared[other] ?? 0;
      shared[other] = 0;
      const word = this.#stems.wordOf(other);
      for (const { gram } of commoner) if (word.includes(gram)) count++;
      const dice = (2 * count) / (own.length + Math.max(0, word.length - GRAM + 1));
      if (dice >= threshold) similar.push(other);
    }
    return similar;
  }
}

const ROUNDING = 1e-9;

/** The distinct groups of four letters of a word. */
function grams(word: string): string[] {
  if (word.length < GRAM) return [];
  const found = new Set<string>();
  for (let at = 0; at + GRAM <= word.length; at++) found.add(word.slice(at, at + GRAM));
  return [...found];
}
