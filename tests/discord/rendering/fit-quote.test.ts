import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Excerpt, quoteExcerpt, splitForReading } from '../../../src/discord/rendering/fit-quote.ts';
import { findSentences } from '../../../src/language/sentences.ts';

const text = 'Le cargo part lundi. Le capitaine *Morvan* commande. Il pleut. La mer est calme. On rentre.';

function excerpt(text: string, focus: string, highlight?: string): Excerpt {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    text,
    sentences: () => findSentences(text),
    focus: spanOf(focus),
    highlights: highlight === undefined ? [] : [spanOf(highlight)],
  };
}

describe('quoteExcerpt', () => {
  const morvan = excerpt(text, 'Le capitaine *Morvan* commande.', 'capitaine *Morvan*');

  it('quotes a paragraph that fits whole, the answer in bold', () => {
    expect(quoteExcerpt(morvan, 1000)).toBe(
      '> Le cargo part lundi. Le **capitaine \\*Morvan\\*** commande. Il pleut. La mer est calme. On rentre.',
    );
  });

  it('keeps whole sentences around the answer when the paragraph is too long', () => {
    expect(quoteExcerpt(morvan, 60)).toBe('> […] Le **capitaine \\*Morvan\\*** commande. Il pleut. […]');
  });

  it('cuts a sentence too long by itself between words, around the answer', () => {
    const long = `Il faut dire que ${'les quais, '.repeat(20)}le capitaine Morvan commande ${'et navigue '.repeat(20)}.`;
    const quoted = quoteExcerpt(excerpt(long, long, 'capitaine Morvan'), 100);
    expect(quoted).toMatch(/^> \[…\] \S.* \*\*capitaine Morvan\*\* .*\S \[…\]$/);
    expect(quoted.length).toBeLessThanOrEqual(100);
  });

  it('marks bold line by line', () => {
    const lines = 'Les ports : Brest\net Lorient.';
    expect(quoteExcerpt(excerpt(lines, lines, 'Brest\net Lorient'), 100)).toBe(
      '> Les ports : **Brest**\n> **et Lorient**.',
    );
  });

  it('never exceeds its budget, nor cuts an answer that fits', () => {
    const word = fc.constantFrom('mer', 'capitaine', '**', '1.', 'port.', 'Brest !', '😀', 'a\nb', '<@1>');
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 80 }), fc.nat(), (words, at) => {
        const paragraph = words.join(' ');
        const starts = [...paragraph.matchAll(/\S+/g)].map((match) => match.index);
        const start = starts[at % starts.length] ?? 0;
        const highlight = paragraph.slice(start).match(/^\S+/)?.[0] ?? '';
        const span = { start, end: start + highlight.length };
        const sentences = findSentences(paragraph);
        const focus = sentences.find((s) => s.start <= span.start && span.end <= s.end) ?? span;
        const quoted = quoteExcerpt(
          { text: paragraph, sentences: () => sentences, focus, highlights: [span] },
          90,
        );
        expect(quoted.length).toBeLessThanOrEqual(90);
        expect(quoted).toContain('**');
      }),
    );
  });
});

describe('splitForReading', () => {
  it('gives every word of a long paragraph once, in parts that fit', () => {
    const long = `${text} `.repeat(9).trim() + 'x'.repeat(300);
    const parts = splitForReading(long, findSentences(long), 120);
    expect(parts.length).toBeGreaterThan(8);
    expect(
      parts
        .map((part) => long.slice(part.start, part.end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(long.replace(/\s/g, ''));
    for (const part of parts) expect(part.end - part.start).toBeLessThanOrEqual(120);
  });
});
