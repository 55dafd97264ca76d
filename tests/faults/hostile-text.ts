import fc from 'fast-check';

/** Pieces that format, ping, link, reorder, hide or break, among words the article and questions share. */
const PIECES = [
  'Le colonel Moussa Traoré dirige la mission depuis le 5 janvier 2023. ',
  'Qui dirige la mission ? ',
  '1 500 soldats ont quitté Niamey, a-t-il dit. ',
  '**gras** _it_ ~~x~~ ||spoiler|| `code` ```\nbloc\n``` ',
  '@everyone @here <@123456789012345678> <@&1> <#2> ',
  '[lien](https://example.org) https://a.b <https://c.d> ',
  '<:emoji:123456789012345678> <t:0:R> </qui:1> ',
  '# Titre\n- liste\n> citation\n1. un\n-# petit\n',
  '\u202e\u2066renversé\u2069\u202c',
  '\u200b\u200d\u2060\ufeff\u00ad',
  `z${'\u0301\u0334\u0353'.repeat(20)}`,
  '\ud800',
  '\udfff',
  '\u0000\u0007\u001b[31m',
  'Ni\u0430mey (\u0430 cyrillique) ',
  '👩‍👩‍👧‍👦🏳️‍🌈🇫🇷',
  '\r\n',
  '\u2028\u2029\u0085',
  '«»“”’‘…',
  '\\'.repeat(7),
  'e\u0301te\u0301 ',
  ' \u00a0\u202f\u3000',
  ')]}>*_'.repeat(3),
  'a'.repeat(5_000),
  'M. '.repeat(50),
  'constructor __proto__ toString hasOwnProperty ',
];

/** Text as an attacker would write it, or an unlucky author. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
