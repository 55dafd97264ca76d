import fc from 'fast-check';

/** Pieces that language rules stumble over, beside any Unicode at all. */
const PIECES = [
  'l’',
  "d'",
  '-t-il',
  '-',
  '‑',
  '. ',
  ' ! ',
  '« ',
  ' »',
  '\n',
  '\u00a0',
  '\u202f',
  '\u200b',
  '\u00ad',
  '\ufeff',
  'e\u0301',
  '1 500',
  '3,5',
  ' %',
  '14h30',
  'G5',
  'N’Djamena',
  'aujourd’hui',
  'av. J.-C.',
  'M. ',
  'Selon ',
  'Anne ',
  'le général ',
  'Niger ',
  'la République du ',
  'lundi ',
  '26 juillet ',
  'depuis trois ans',
  'où',
  '?',
  '😀',
  '\ud800',
  '𝒜',
];

/** Texts made of anything, mostly of what French text is made of. */
export const hostileText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary' })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));
