/** The notation every lexicon of this folder is written in: plain lines that a person can read and extend. */

/** A list: entries separated by commas or line breaks. What follows a `#` on its line is a comment. */
export function entries(text: string): readonly string[] {
  return lines(text).flatMap(commaSeparated);
}

/** Groups of related words: one group a line, its members separated by commas. */
export function groups(text: string): readonly (readonly string[])[] {
  return lines(text).map(commaSeparated);
}

/**
 * Words with what they stand for: `head: value, value`, one a line.
 *
 * @throws SyntaxError for a line without a colon, or a head that was given before.
 */
export function definitions(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of lines(text)) {
    const colon = line.indexOf(':');
    const head = line.slice(0, colon).trim();
    if (colon < 1 || found.has(head)) throw new SyntaxError(`Not a new "head: values" line: ${line}`);
    found.set(head, commaSeparated(line.slice(colon + 1)));
  }
  return found;
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

function commaSeparated(line: string): readonly string[] {
  return line
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
