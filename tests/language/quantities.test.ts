import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/language/dates.ts';
import { findQuantities } from '../../src/language/quantities.ts';
import { overlaps } from '../../src/language/span.ts';
import { tokenize } from '../../src/language/tokenizer.ts';
import { hostileText } from './hostile-text.ts';
import { areDisjointIn, wordsIn } from './spans-in.ts';

function quantitiesOf(text: string): string[] {
  return wordsIn(text, findQuantities(text, tokenize(text), findDates(text)));
}

describe('findQuantities', () => {
  it.each([
    ['le départ de [1 500 soldats français] déployés'],
    ['le départ de [1\u202f500 soldats]'],
    ['une dette de [3 millions d’euros] hier'],
    ['près de [1,5 million d’habitants]'],
    ['[12,5 %] des voix'],
    ['[20\u00a0°C] à l’ombre et [50 km²]'],
    ['[100 000 $] par mois'],
    ['entre les [deux nations]'],
    ['[Vingt-deux navires] et [mille cinq cents hommes]'],
    ['une [centaine d’hommes]'],
    ['[trente et un cas], puis [soixante et onze].'],
    ['[vingt et une écoles fermées]'],
    ['la grue no 8 ferme la marche, et le n° 12 aussi'],
    ['à [50 km/h] hier'],
    ['sur [5 000 années-lumière] au moins'],
    ['[12 sapeurs-pompiers] et [3 km/h]'],
    ['des [milliers de manifestants]'],
    ['[12 députés] ont voté'],
    ['durant [deux heures et demie] ou [trois ans et demi]'],
    ['ils sont [42].'],
  ])('reads a number with what it counts: %s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const expected = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]);
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it.each(['le 26 juillet 2023', 'le 2e régiment', 'à 14h30', 'le G5 Sahel', 'un soldat', 'en 2023'])(
    'counts nothing in « %s »',
    (text) => {
      expect(quantitiesOf(text)).toEqual([]);
    },
  );

  it('leaves out a verb after what is counted', () => {
    expect(quantitiesOf('Les 1 500 soldats quittent le pays')).toEqual(['1 500 soldats']);
  });

  it('leaves to the date after a number what is its own', () => {
    expect(quantitiesOf('Ils étaient 1 500 lundi soir')).toEqual(['1 500']);
    expect(quantitiesOf('Ils étaient cent 26 juillet')).toEqual(['cent']);
  });

  it('gives ordered spans of any text, apart from its dates', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const dates = findDates(text);
        const found = findQuantities(text, tokenize(text), dates);
        expect(areDisjointIn(text, found)).toBe(true);
        expect(found.some((span) => dates.some((date) => overlaps(date, span)))).toBe(false);
      }),
    );
  });
});
