/**
 * The paragraphs of a plain text, each exactly as written but for the white space around it. Blank lines separate
 * paragraphs, which may then run over several lines; with no blank line between two lines, each line is a paragraph.
 */
export function parseText(body: string): string[] {
  // Odd elements are the line breaks, so that joining lines again gives back the very text.
  const pieces = body.trim().split(/(\r\n|\n|\r)/);
  const lines = pieces.filter((_, index) => index % 2 === 0);
  if (!lines.some(isBlank)) return trimmed(lines);

  const blocks: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) blocks.push([]);
    else blocks.at(-1)?.push(line, pieces[index * 2 + 1] ?? '');
  }
  return trimmed(blocks.map((block) => block.join('')));
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function trimmed(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
