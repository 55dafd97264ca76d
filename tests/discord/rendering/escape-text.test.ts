import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockQuote,
  escapeLine,
  escapeText,
  toOneLine,
  unescapeText,
} from '../../../src/discord/rendering/escape-text.ts';

describe('escapeText', () => {
  it.each([
    ['**gras** et __souligné__', '\\*\\*gras\\*\\* et \\_\\_souligné\\_\\_'],
    ['@everyone <@123> <@&4> <#5>', '\\@everyone \\<\\@123\\> \\<\\@&4\\> \\<\\#5\\>'],
    ['<t:0:R> <:oui:1> </qui:2>', '\\<t\\:0:R\\> \\<\\:oui:1\\> \\</qui:2\\>'],
    ['[ici](https://exemple.org)', '\\[ici\\](https\\://exemple.org)'],
    ['||secret|| `code` ~~non~~', '\\|\\|secret\\|\\| \\`code\\` \\~\\~non\\~\\~'],
    ['# titre\n-# note\n> cité', '\\# titre\n\\-\\# note\n\\> cité'],
    ['- un\n  + deux\n3. trois', '\\- un\n  \\+ deux\n3\\. trois'],
    [':smile: à 14:30:05', '\\:smile: à 14\\:30:05'],
    ['C:\\temp', 'C:\\\\temp'],
  ])('makes %j harmless', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('leaves ordinary French as it is', () => {
    const text = 'L’Alliance, « avec le Mali », compte 1 500 soldats : c’est (presque) tout, Yunus-Bek !';
    expect(escapeText(text)).toBe(text);
  });

  it('leaves out direction controls and mends lone surrogates', () => {
    expect(escapeText('a\u202eb\u2066c\ud800d')).toBe('abc\ufffdd');
  });

  it('leaves no special character bare, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bare = escapeText(text).replace(/\\[^0-9A-Za-z\s]/g, '');
        expect(bare).not.toMatch(/[\\*_~|`<>[\]@#]|:\/\/|^[ \t]*(?:[-+]|\d+[.)])/m);
      }),
    );
  });

  it('can be read back, whatever the question', () => {
    const pieces = fc.constantFrom(
      '*',
      '\\',
      ':',
      '/',
      '1.',
      '- ',
      'é',
      '@',
      ' ',
      '#',
      'a',
      '\n',
      '\u200b',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          expect(unescapeText(escapeLine(text))).toBe(toOneLine(text));
        },
      ),
    );
  });
});

describe('toOneLine', () => {
  it('drops what nobody sees and keeps joined emoji whole', () => {
    expect(toOneLine('  qui\u200b dirige\n\n la \u202edélégation ? 👨‍👩‍👧 ')).toBe(
      'qui dirige la délégation ? 👨‍👩‍👧',
    );
  });
});

describe('blockQuote', () => {
  it('quotes every line', () => {
    expect(blockQuote('un\ndeux')).toBe('> un\n> deux');
  });
});
