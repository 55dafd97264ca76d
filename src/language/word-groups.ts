import { analyze } from './analyzer.ts';
import { fold } from './fold.ts';

/** How many letters of a word its stem keeps for certain. */
const START = 2;

/** A word of a question, as the analyzer reads it. */
export interface WordRead {
  readonly folded: string;
  readonly stem: string;
}

/**
 * Groups of related words, looked up by stem. Thousands of words stand in them and stemming them all would take longer
 * than the rest of a start: words are kept by their first letters, and stemmed when a question first needs those.
 */
export class WordGroups {
  readonly #groups: readonly (readonly string[])[];
  /** First letters → the groups that hold such a word. */
  readonly #byStart = new Map<string, number[]>();
  readonly #groupsOfStem = new Map<string, Map<string, number[]>>();
  readonly #stemsOfGroup = new Map<number, ReadonlySet<string>>();

  constructor(groups: readonly (readonly string[])[]) {
    this.#groups = groups;
    groups.forEach((words, group) => {
      for (const word of words) push(this.#byStart, startOf(word), group);
    });
  }

  /** The groups that hold a word of the given stem on its own, not within an entry of several words. */
  groupsOf({ folded, stem }: WordRead): readonly number[] {
    const start = startOf(folded);
    let groups = this.#groupsOfStem.get(start);
    if (groups === undefined) {
      groups = this.#stemWords(start);
      this.#groupsOfStem.set(start, groups);
    }
    return groups.get(stem) ?? [];
  }

  /** The words of a group as written in the lexicon. */
  wordsOf(group: number): readonly string[] {
    return this.#groups[group] ?? [];
  }

  /** The stems of a group; an entry of several words lends each of its words. */
  stemsOf(group: number): ReadonlySet<string> {
    const known = this.#stemsOfGroup.get(group);
    if (known !== undefined) return known;
    const stems = new Set(this.wordsOf(group).flatMap(contentStems));
    this.#stemsOfGroup.set(group, stems);
    return stems;
  }

  #stemWords(start: string): Map<string, number[]> {
    const groups = new Map<string, number[]>();
    for (const group of this.#byStart.get(start) ?? []) {
      for (const word of this.wordsOf(group)) {
        if (startOf(word) !== start) continue;
        const [stem, ...others] = contentStems(word);
        if (stem !== undefined && others.length === 0) push(groups, stem, group);
      }
    }
    return groups;
  }
}

const REFLEXIVE = /^(?:se |s['’])/;

/** A lexicon's word without what makes a verb reflexive: « s'est posé » asks for what stands under « se poser ». */
export function withoutReflexive(word: string): string {
  return word.replace(REFLEXIVE, '');
}

function startOf(word: string): string {
  return fold(withoutReflexive(word).slice(0, START)).slice(0, START);
}

/** Adds a group to a list that does not end with it. */
function push(lists: Map<string, number[]>, key: string, group: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [group]);
  else if (list.at(-1) !== group) list.push(group);
}

function contentStems(entry: string): string[] {
  return analyze(entry)
    .filter((token) => !token.isStopWord)
    .map((token) => token.stem);
}
