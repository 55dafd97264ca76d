/** Stems at least this long may be misspelt by one letter, and by two. */
const MISSPELT_WORD = 5;
const LONG_WORD = 8;
/** Below this length a slip is only believed where a letter was left out or put in: « jihad », not « recet » for « recent ». */
const SURE_WORD = 6;
/** Longer words are no words: MiniSearch's fuzzy search takes time and memory by the square of their length. */
const LONGEST_WORD = 40;
/** Shorter words are like too many others. */
export const SUGGESTIBLE_WORD = 3;

/** How many letters of a stem may be wrong: short words are left alone, for too many others lie that close. */
export function slipsIn(stem: string): 0 | 1 | 2 {
  if (stem.length < MISSPELT_WORD || stem.length > LONGEST_WORD) return 0;
  return stem.length >= LONG_WORD ? 2 : 1;
}

/** Whether a stem near another may be what was meant by it. */
export function isBelievable(spelling: string, stem: string): boolean {
  return stem.length >= SURE_WORD || spelling.startsWith(stem) || spelling.endsWith(stem);
}

/** How far from a stem the words are that may be proposed instead; undefined when none is. */
export function reachOf(stem: string): 1 | 2 | undefined {
  if (stem.length < SUGGESTIBLE_WORD || stem.length > LONGEST_WORD) return undefined;
  return stem.length >= LONG_WORD ? 2 : 1;
}

/** Orders stems near another: those that begin like it first, then the shorter. */
export function closestTo(stem: string): (a: string, b: string) => number {
  return (a, b) => sharedStart(b, stem) - sharedStart(a, stem) || a.length - b.length || (a < b ? -1 : 1);
}

/** How many first letters two words share. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
