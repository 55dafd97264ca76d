import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/knowledge/parse-text.ts';

describe('parseText', () => {
  it('takes each line for a paragraph when no blank line parts them', () => {
    expect(parseText('Le premier.\nLe deuxième.\r\nLe troisième.\n')).toEqual([
      'Le premier.',
      'Le deuxième.',
      'Le troisième.',
    ]);
  });

  it('does not count blank lines above and below the text as partings', () => {
    expect(parseText('\n\n  \nUn.\nDeux.\n\n\n')).toEqual(['Un.', 'Deux.']);
  });

  it('parts paragraphs at blank lines and keeps the line breaks inside one as written', () => {
    expect(parseText('Un vers,\r\n  puis l’autre.\r\n \t\r\n\r\nSeul.')).toEqual([
      'Un vers,\r\n  puis l’autre.',
      'Seul.',
    ]);
  });

  it('does not take CRLF for a blank line', () => {
    expect(parseText('Un.\r\nDeux.\r\n')).toEqual(['Un.', 'Deux.']);
  });

  it('keeps decomposed accents, no-break spaces and straight quotes', () => {
    expect(parseText("  L'e\u0301tat compte 1\u202f500 «\u00a0hommes\u00a0».  ")).toEqual([
      "L'e\u0301tat compte 1\u202f500 «\u00a0hommes\u00a0».",
    ]);
  });

  it('finds nothing in white space', () => {
    expect(parseText(' \r\n\t\n\u00a0')).toEqual([]);
  });

  const text = fc
    .array(fc.constantFrom('a', 'é', ' ', '\t', '\u00a0', '\n', '\r', '\r\n', '\n\n', '😀', '---'))
    .map((pieces) => pieces.join(''));

  it('gives slices of the text, in order, that leave out nothing but white space', () => {
    fc.assert(
      fc.property(text, (body) => {
        let rest = body;
        let skipped = '';
        for (const paragraph of parseText(body)) {
          const start = rest.indexOf(paragraph);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(paragraph).toBe(paragraph.trim());
          skipped += rest.slice(0, start);
          rest = rest.slice(start + paragraph.length);
        }
        expect((skipped + rest).trim()).toBe('');
      }),
    );
  });

  it('reads a very long line, and very many blank ones, at once', () => {
    const long = 'mot '.repeat(250_000).trim();
    expect(parseText(`${long}\n${' '.repeat(100_000)}\n${'\n'.repeat(100_000)}fin`)).toEqual([long, 'fin']);
  });
});
