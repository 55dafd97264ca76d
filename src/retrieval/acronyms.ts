import { CAPITALISED, CLAUSE_START, NUMBER, STOP_WORD } from './analyzed-passage.ts';
import type { PassageIndex } from './passage-index.ts';

/** Letters of an acronym that is looked for. */
const SHORTEST = 3;
const LONGEST = 6;
/** Small words within a name, for which no letter stands. */
const LINKS = new Set(['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'", 'et', 'pour', 'a', 'au', 'aux']);
/** In larger libraries names are not gone over: it would keep other questions waiting. */
const MOST_PASSAGES = 5_000;
const NONE: ReadonlyMap<string, readonly number[]> = new Map();

const namesOf = new WeakMap<PassageIndex, ReadonlyMap<string, readonly number[]>>();

/**
 * The stems of the name whose initials a word spells, in their order: « AES » for « Alliance des États du Sahel », in
 * articles that never write it. None when there is no such name, or when the library is too large to look.
 */
export function nameOfAcronym(index: PassageIndex, folded: string): readonly number[] {
  if (folded.length < SHORTEST || folded.length > LONGEST || !index.isComplete) return [];
  let names = namesOf.get(index);
  if (names === undefined) {
    names = index.passages.length > MOST_PASSAGES ? NONE : namesByInitials(index);
    namesOf.set(index, names);
  }
  return names.get(folded) ?? [];
}

/** Of every run of capitalised words, the names its last words make; of two with the same initials, the first. */
function namesByInitials(index: PassageIndex): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, readonly number[]>();
  for (const passage of index.passages) {
    let run: { readonly stem: number; readonly initial: string }[] = [];
    passage.forEachToken((stem, form, flags) => {
      const word = index.forms.wordOf(form);
      if ((flags & CLAUSE_START) !== 0) run = [];
      if ((flags & STOP_WORD) !== 0) {
        if (!LINKS.has(word)) run = [];
        return;
      }
      if ((flags & (CAPITALISED | NUMBER)) !== CAPITALISED) {
        run = [];
        return;
      }
      run.push({ stem, initial: word.charAt(0) });
      for (let length = SHORTEST; length <= Math.min(LONGEST, run.length); length++) {
        const name = run.slice(-length);
        const initials = name.map(({ initial }) => initial).join('');
        if (!names.has(initials)) {
          names.set(
            initials,
            name.map((part) => part.stem),
          );
        }
      }
    });
  }
  return names;
}
