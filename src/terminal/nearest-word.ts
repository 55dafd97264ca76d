/** The known word that takes the fewest changes to reach, when they are few: one, or a third of its letters. */
export function nearestWord(typed: string, known: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly changes: number } | undefined;
  for (const word of known) {
    const allowed = Math.max(1, Math.floor(word.length / 3));
    if (Math.abs(word.length - typed.length) > allowed) continue;
    const changes = changesBetween(typed, word);
    if (changes <= allowed && changes < (best?.changes ?? Infinity)) best = { word, changes };
  }
  return best?.word;
}

/** Levenshtein's distance: letters to insert, delete or replace. */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [line, letter] of [...a].entries()) {
    let diagonal = line;
    const next = [line + 1];
    for (const [column, other] of [...b].entries()) {
      const above = row[column + 1] ?? 0;
      next.push(Math.min(above + 1, (next[column] ?? 0) + 1, diagonal + (letter === other ? 0 : 1)));
      diagonal = above;
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
