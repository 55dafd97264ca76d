import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/language/names.ts';
import { slice } from '../../src/language/span.ts';
import { tokenize } from '../../src/language/tokenizer.ts';
import { findTypedSpans } from '../../src/language/typed-spans.ts';
import { hostileText } from './hostile-text.ts';
import { areDisjointIn } from './spans-in.ts';

function namesIn(text: string): string[] {
  return findNames(text, tokenize(text), []).map((span) => `${span.type}: ${slice(text, span)}`);
}

describe('findNames', () => {
  it.each([
    ['Lundi, le général Abdourahamane Tiani, chef du régime', 'Abdourahamane Tiani'],
    ['la visite de Yunus-Bek Yevkurov hier', 'Yunus-Bek Yevkurov'],
    ['Un discours de Charles de Gaulle.', 'Charles de Gaulle'],
    ['une sonate de Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ['Le maire, M. Dupont, se tait', 'Dupont'],
    ['Mme Anne Le Goff parle', 'Anne Le Goff'],
    ['J. R. R. Tolkien écrivit', 'J. R. R. Tolkien'],
    ['le roi Louis XIV régnait', 'Louis XIV'],
    ['le pape Jean-Paul II', 'Jean-Paul II'],
    ['Né Jean-Baptiste Poquelin, il écrivit', 'Jean-Baptiste Poquelin'],
    ['Avec Marie Curie, la science', 'Marie Curie'],
    ['le pasteur Pierre Du Bosc parle', 'Pierre Du Bosc'],
    ['le directeur Ronan Le Moal signe', 'Ronan Le Moal'],
    ['le général Tchang Kaï-chek avance', 'Tchang Kaï-chek'],
    ['suivi du Chilien Joaquín Ibarrola hier', 'Joaquín Ibarrola'],
  ])('finds the person of « %s »', (text, name) => {
    expect(namesIn(text)).toEqual([`person: ${name}`]);
  });

  it.each([
    ['il vit à Niamey', 'Niamey'],
    ['à N’Djamena, il', 'N’Djamena'],
    ['la ville de Tours', 'Tours'],
    ['dans le Burkina Faso', 'Burkina Faso'],
    ['aux États-Unis', 'États-Unis'],
    ['près de Saint-Pétersbourg', 'Saint-Pétersbourg'],
    ['au bord du fleuve Niger', 'Niger'],
    ['Depuis Paris, il écrit', 'Paris'],
    ['baptisé à Notre-Dame de Paris hier', 'Notre-Dame de Paris'],
    ['les vins de Napa Valley coulent', 'Napa Valley'],
    ['le long de Baker Street, il', 'Baker Street'],
    ['le fort de Saint-Hyacinthe tient', 'Saint-Hyacinthe'],
  ])('finds the place of « %s »', (text, name) => {
    expect(namesIn(text)).toEqual([`place: ${name}`]);
  });

  it.each([
    ['la création de l’Alliance des États du Sahel, avec', 'Alliance des États du Sahel'],
    ['quitter l’organisation G5 Sahel', 'G5 Sahel'],
    ['un rapport de l’ONU', 'ONU'],
    ['étudier à l’Université de Bordeaux', 'Université de Bordeaux'],
    ['Selon l’AFP, le port', 'AFP'],
    ['les convois de la Royal Navy passent', 'Royal Navy'],
    ['le rachat par Suning Holdings Group hier', 'Suning Holdings Group'],
    ['un article du Huffington Post, hier', 'Huffington Post'],
  ])('finds the organisation of « %s »', (text, name) => {
    expect(namesIn(text)).toEqual([`organisation: ${name}`]);
  });

  it.each([
    ['il remporte la Coupe Davis hier', 'Coupe Davis'],
    ['avant la Révolution, il', 'Révolution'],
    ['les Indian Wars durent', 'Indian Wars'],
  ])('finds the thing of « %s », which is nobody', (text, name) => {
    expect(namesIn(text)).toEqual([`thing: ${name}`]);
  });

  it('takes no hyphenated word for somebody, unless its forename or title tells', () => {
    expect(namesIn('Le barrage de la Combe-Noire cède.')).toEqual([]);
    expect(namesIn('Le général Lettow-Vorbeck recule.')).toEqual(['person: Lettow-Vorbeck']);
    expect(namesIn('Hier Jean-Marc Olivetti parle.')).toEqual(['person: Jean-Marc Olivetti']);
  });

  it('takes no surname for what it means in other names', () => {
    expect(namesIn('La course est gagnée par Peter Post.')).toEqual(['person: Peter Post']);
  });

  it('keeps two names apart that « et » joins', () => {
    expect(namesIn('entre la République du Niger et la Fédération de Russie')).toEqual([
      'place: République du Niger',
      'place: Fédération de Russie',
    ]);
    expect(namesIn('Victor Hugo et Juliette Drouet')).toEqual([
      'person: Victor Hugo',
      'person: Juliette Drouet',
    ]);
  });

  it('knows a surname by the full name beside it, even where a place bears it too', () => {
    expect(namesIn('Le capitaine Yann Morvan parle. Selon Morvan, la digue a cédé.')).toEqual([
      'person: Yann Morvan',
      'person: Morvan',
    ]);
    expect(namesIn('Anatole de France aime la France.')).toEqual([
      'person: Anatole de France',
      'place: France',
    ]);
  });

  it.each(['Selon', 'Après', 'Pour', 'Avec', 'Dans', 'Sous', 'Sur', 'Malgré', 'Depuis', 'Contre'])(
    'leaves « %s » at a sentence’s head out of the name after it',
    (opener) => {
      expect(namesIn(`${opener} Anne Le Goff, le port dort.`)).toEqual(['person: Anne Le Goff']);
      expect(namesIn(`Le port dort. ${opener} Yevkurov, rien ne va.`).join()).not.toContain(opener);
    },
  );

  it.each([
    'Le port dort. La grue aussi.',
    'Il vient. « Demain », dit-elle.',
    'Des Bretons, tous les marins.',
  ])('sees no name in capitals that only open « %s »', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('leaves alone what is a date already', () => {
    for (const text of ['Mardi Yann Morvan parle', 'Yann Morvan Mardi parle', 'l’ONU 26 juillet']) {
      const found = findTypedSpans(text, tokenize(text));
      expect(found.map(({ type }) => type).sort()).toEqual([
        'date',
        text.includes('ONU') ? 'organisation' : 'person',
      ]);
      expect(areDisjointIn(text, found)).toBe(true);
    }
  });
});

describe('findTypedSpans', () => {
  it('finds who, where, when and how many in reading order', () => {
    const text = 'Lundi, à Brest, le capitaine Yann Morvan a compté 14 cargos pour l’ONU.';
    const found = findTypedSpans(text, tokenize(text)).map((span) => `${span.type}: ${slice(text, span)}`);
    expect(found).toEqual([
      'date: Lundi',
      'place: Brest',
      'person: Yann Morvan',
      'quantity: 14 cargos',
      'organisation: ONU',
    ]);
  });

  it('counts no day that is written into a number’s unit', () => {
    const text = '3,5aujourd’hui‑aujourd’hui';
    expect(areDisjointIn(text, findTypedSpans(text, tokenize(text)))).toBe(true);
  });

  it('gives ordered disjoint spans of any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(areDisjointIn(text, findTypedSpans(text, tokenize(text)))).toBe(true);
      }),
    );
  });
});
