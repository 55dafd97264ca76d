import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokenizer.ts';
import { hostileText } from './hostile-text.ts';
import { areDisjointIn, wordsIn } from './spans-in.ts';

function forms(text: string): string {
  return tokenize(text)
    .map(({ form }) => form)
    .join(' ');
}

describe('tokenize', () => {
  it.each([
    ['L’arrivée d’une délégation', "l' arrivée d' une délégation"],
    ["Jusqu'à l'île qu'il aime", "jusqu' à l' île qu' il aime"],
    ['C’EST D’ABORD', "c' est d' abord"],
    ['lʼours, l‘ours et l＇ours', "l' ours l' ours et l' ours"],
    ['le chef-d’œuvre d’aujourd’hui', "le chef d' œuvre d' aujourd'hui"],
  ])('parts elided words: %s', (text, expected) => {
    expect(forms(text)).toBe(expected);
  });

  it.each(["aujourd'hui", 'aujourd’hui', "N'Djamena", 'N’DJAMENA', "prud'homme", "quelqu'un", "presqu'île"])(
    'keeps %s whole',
    (word) => {
      expect(tokenize(word)).toHaveLength(1);
    },
  );

  it.each([
    ['Dirige-t-il la flotte ?', 'dirige il la flotte'],
    ['Y a‑t‑on vu', 'y a on vu'],
    ['dites-le-moi', 'dites le moi'],
    ['Est-ce celui-ci ?', 'est ce celui ci'],
  ])('parts clitics and drops the t between: %s', (text, expected) => {
    expect(forms(text)).toBe(expected);
  });

  it.each(['vice-ministre', 'Yunus‑Bek', 'porte‐avions'])('ties the parts of the compound %s', (compound) => {
    expect(tokenize(compound).map(({ isTied }) => isTied)).toEqual([false, true]);
    expect(tokenize(compound.replace(/[‐‑-]/, ' ')).map(({ isTied }) => isTied)).toEqual([false, false]);
  });

  it.each([' ', '\u00a0', '\u202f', '\u2009'])('joins thousands grouped by %j', (space) => {
    const text = `les 1${space}500${space}000 soldats`;
    const number = tokenize(text)[1];
    expect(number).toMatchObject({ form: '1500000', isNumber: true });
    expect(wordsIn(text, tokenize(text))[1]).toBe(`1${space}500${space}000`);
  });

  it.each([
    ['26 1500', '26 1500'],
    ['1 2 3', '1 2 3'],
    ['2023 500', '2023 500'],
    ['en 12 345 6789', 'en 12345 6789'],
    ['3,5 et 2.5', '3,5 et 2.5'],
    ['1, 2.', '1 2'],
  ])('keeps numbers apart that are not grouped: %s', (text, expected) => {
    expect(forms(text)).toBe(expected);
  });

  it.each([
    ['14h30', ['14h30']],
    ['le 20e siècle', ['le', '20e', 'siècle']],
    ['le G5 Sahel', ['le', 'g5', 'sahel']],
  ])('keeps figures and letters together: %s', (text, expected) => {
    const tokens = tokenize(text);
    expect(tokens.map(({ form }) => form)).toEqual(expected);
    expect(tokens.some(({ isNumber }) => isNumber)).toBe(false);
  });

  it.each([
    ['decomposed accents', 'délégation'.normalize('NFD')],
    ['soft hyphens', 'délé\u00adgation'],
    ['zero-width spaces', 'délé\u200bgation'],
    ['zero-width spaces before an accent', 'de\u200b\u0301légation'],
    ['capitals', 'DÉLÉGATION'],
  ])('reads through %s, and covers what is written', (_what, word) => {
    const text = `la ${word}, enfin`;
    const token = tokenize(text)[1];
    expect(token?.form).toBe('délégation');
    expect(text.slice(token?.start, token?.end)).toBe(word);
  });

  it('tells capitalised words', () => {
    const capitalised = tokenize('Le Niger, État du sahel, et L’Écosse').filter((t) => t.isCapitalised);
    expect(capitalised.map(({ form }) => form)).toEqual(['le', 'niger', 'état', "l'", 'écosse']);
  });

  it('finds nothing in punctuation, white space and emoji', () => {
    expect(tokenize(' … « ’ » — 😀 \n\t-- ? ')).toEqual([]);
  });

  it('gives ordered disjoint spans that never lack a letter or a figure', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = tokenize(text);
        expect(areDisjointIn(text, tokens)).toBe(true);
        const lettersOf = (written: string) => written.replace(/[^\p{L}\d]/gu, '').length;
        // The t of « a-t-il » is no word.
        const kept = text.replace(/(?<=[‐‑-])t(?=[‐‑-])/gi, '');
        expect(lettersOf(wordsIn(text, tokens).join(''))).toBeGreaterThanOrEqual(lettersOf(kept));
      }),
    );
  });

  it('gives lower-case composed forms, without anything invisible or curly', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { form } of tokenize(text)) {
          expect(form).toBe(form.normalize('NFC').toLowerCase().normalize('NFC'));
          expect(form).not.toMatch(/[’ʼ‘\u00ad\u200b\ufeff\s]/);
          expect(form).not.toBe('');
        }
      }),
    );
  });
});
