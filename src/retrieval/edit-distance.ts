/**
 * Levenshtein's distance: whether so many letters put in, left out or replaced, at most, make one word of the other. Each
 * difference is mended in all three ways, so that `most` shall be small; words that differ early cost next to nothing.
 *
 * @param from where in `a` to begin
 * @param at where in `b` to begin
 */
export function isWithinEdits(a: string, b: string, most: number, from = 0, at = 0): boolean {
  if (Math.abs(a.length - from - (b.length - at)) > most) return false;
  let i = from;
  let j = at;
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  if (i === a.length || j === b.length) return true;
  if (most === 0) return false;
  return (
    isWithinEdits(a, b, most - 1, i + 1, j + 1) ||
    isWithinEdits(a, b, most - 1, i + 1, j) ||
    isWithinEdits(a, b, most - 1, i, j + 1)
  );
}
