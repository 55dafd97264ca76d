import type { GroupSource } from './word-groups.ts';

/**
 * Groups that are looked up by one word, the head: lines of a lexicon, `head: value, value`, in the notation of
 * `definitions`. They are kept as lines, and read one by one when a question needs them: to split them all would take
 * longer than the rest of a start, and hold several times their size.
 */
export class HeadedLines implements GroupSource {
  readonly #texts: readonly string[];
  #read: readonly string[] | undefined;

  /** Texts of lines, none of them a comment; a head may stand once in each. */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  get length(): number {
    return this.#lines.length;
  }

  headsOf(line: number): readonly string[] {
    const text = this.#lines[line] ?? '';
    return [text.slice(0, text.indexOf(':'))];
  }

  wordsOf(line: number): readonly string[] {
    const text = this.#lines[line] ?? '';
    return text
      .slice(text.indexOf(':') + 1)
      .split(',')
      .map((value) => value.trim());
  }

  get #lines(): readonly string[] {
    this.#read ??= this.#texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
    return this.#read;
  }
}
