/** Levenshtein's distance: whether so many letters put in, left out or replaced at most make one word of the other. */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const value = Math.min(replaced, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1);
      here.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return false;
    above = here;
  }
  return (above[b.length] ?? most + 1) <= most;
}
