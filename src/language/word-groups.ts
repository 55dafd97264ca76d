import { analyze } from './analyzer.ts';
import { fold } from './fold.ts';

/** How many letters of a word its stem keeps for certain. */
const START = 2;

/** A word of a question, as the analyzer reads it. */
export interface WordRead {
  readonly folded: string;
  readonly stem: string;
}

/** What stands in a group, stemmed. */
export interface GroupEntries {
  readonly stems: readonly string[];
  /** Entries of several words that carry meaning, which must stand together to say what the entry says. */
  readonly expressions: readonly (readonly string[])[];
}

/** Numbered groups of words as a lexicon holds them. */
export interface GroupSource {
  readonly length: number;
  /** The words a group is looked up by. */
  headsOf(group: number): readonly string[];
  wordsOf(group: number): readonly string[];
}

/** Groups that are looked up by any of their words. */
export function listed(groups: readonly (readonly string[])[]): GroupSource {
  const wordsOf = (group: number): readonly string[] => groups[group] ?? [];
  return { length: groups.length, headsOf: wordsOf, wordsOf };
}

/**
 * Groups of related words, looked up by stem. Thousands of words stand in them and stemming them all would take longer
 * than the rest of a start: words are kept by their first letters, and stemmed when a question first needs those.
 */
export class WordGroups {
  readonly #groups: GroupSource;
  /** First letters → the groups looked up by such a word; gathered when first asked for. */
  #byStart: ReadonlyMap<string, number[]> | undefined;
  /** First letters → stem, or stems of an expression joined by blanks → the groups that hold it as an entry. */
  readonly #groupsOfEntry = new Map<string, Map<string, number[]>>();
  readonly #entriesOfGroup = new Map<number, GroupEntries>();

  constructor(groups: GroupSource) {
    this.#groups = groups;
  }

  /** The groups that hold a word of the given stem on its own, not within an entry of several words. */
  groupsOf({ folded, stem }: WordRead): readonly number[] {
    return this.#groupsOfEntries(folded).get(stem) ?? [];
  }

  /** The groups that hold an expression of two words: « coup d’État ». */
  groupsOfExpression({ folded, stem }: WordRead, next: WordRead): readonly number[] {
    return this.#groupsOfEntries(folded).get(`${stem} ${next.stem}`) ?? [];
  }

  /** The words of a group as written in the lexicon. */
  wordsOf(group: number): readonly string[] {
    return this.#groups.wordsOf(group);
  }

  /** The stems of a group's words and of its expressions. */
  entriesOf(group: number): GroupEntries {
    const known = this.#entriesOfGroup.get(group);
    if (known !== undefined) return known;
    const read = this.wordsOf(group).map(contentStems);
    const entries = {
      stems: read.flatMap((stems) => (stems.length === 1 ? stems : [])),
      expressions: read.filter((stems) => stems.length > 1),
    };
    this.#entriesOfGroup.set(group, entries);
    return entries;
  }

  #groupsOfEntries(folded: string): Map<string, number[]> {
    const start = startOf(folded);
    const known = this.#groupsOfEntry.get(start);
    if (known !== undefined) return known;
    const groups = this.#stemEntries(start);
    this.#groupsOfEntry.set(start, groups);
    return groups;
  }

  #stemEntries(start: string): Map<string, number[]> {
    const groups = new Map<string, number[]>();
    this.#byStart ??= groupsByStart(this.#groups);
    for (const group of this.#byStart.get(start) ?? []) {
      for (const word of this.#groups.headsOf(group)) {
        if (startOf(word) !== start) continue;
        const stems = contentStems(word);
        if (stems.length > 0) push(groups, stems.join(' '), group);
      }
    }
    return groups;
  }
}

function groupsByStart(groups: GroupSource): ReadonlyMap<string, number[]> {
  const byStart = new Map<string, number[]>();
  for (let group = 0; group < groups.length; group++) {
    for (const word of groups.headsOf(group)) push(byStart, startOf(word), group);
  }
  return byStart;
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
