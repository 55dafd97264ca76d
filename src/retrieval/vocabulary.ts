/** Strings as small integers, so that passages are compared as numbers. Ids run from 0 in order of first sight. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The id of a word, given one if it is new. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push(word);
    return id;
  }

  /** The id of a word, or -1 when the articles do not hold it. */
  idOf(word: string): number {
    return this.#ids.get(word) ?? -1;
  }

  /** The word of an id, or the empty string when there is none. */
  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  words(): readonly string[] {
    return this.#words;
  }
}
