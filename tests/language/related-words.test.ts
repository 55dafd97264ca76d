import { describe, expect, it } from 'vitest';
import { type AnalyzedToken, analyze } from '../../src/language/analyzer.ts';
import { relatedStems, relatedToExpression } from '../../src/language/related-words.ts';

/** A word as the analyzer reads it: numbers in words are digits. */
function read(word: string): AnalyzedToken {
  const [token] = analyze(word);
  if (token === undefined) throw new Error(`no word: ${word}`);
  return token;
}

function stem(word: string): string {
  return read(word).stem;
}

describe('relatedStems', () => {
  it.each([
    ['naquit', 'naissance'],
    ['né', 'naître'],
    ['vendent', 'vente'],
    ['vainquit', 'victoire'],
    ['norvégienne', 'norvège'],
    ['troisième', 'trois'],
    ['évêché', 'épiscopal'],
    ['rachète', 'rachat'],
  ])('counts %s and %s of one family, both ways', (one, other) => {
    expect(relatedStems(read(one)).family).toContain(stem(other));
    expect(relatedStems(read(other)).family).toContain(stem(one));
  });

  it('counts « soldat » and « militaire » as near in meaning, not of one family', () => {
    const { family, synonyms } = relatedStems(read('soldats'));
    expect(synonyms).toContain(stem('militaires'));
    expect(family).not.toContain(stem('militaires'));
  });

  it.each([
    ['bagnole', 'voiture'],
    ['bosse', 'travailler'],
    ['gosses', 'enfants'],
    ['flics', 'policiers'],
  ])('knows « %s » of everyday speech as %s', (everyday, plain) => {
    expect(relatedStems(read(everyday)).synonyms).toContain(stem(plain));
  });

  it('knows a reflexive verb by its verb, in all its forms', () => {
    expect(relatedStems(read('posé')).synonyms).toContain(stem('atterri'));
    expect(relatedStems(read('allée')).synonyms).toContain(stem('rendue'));
  });

  it('takes no form of talk for kin: « alliez » is of aller, « alliée » is not', () => {
    expect(relatedStems(read('allée')).family).not.toContain(stem('alliée'));
  });

  it('finds synonyms through the forms of irregular verbs, both ways', () => {
    expect(relatedStems(read('bâtir')).synonyms).toContain(stem('construisit'));
    expect(relatedStems(read('construisit')).synonyms).toContain(stem('bâtir'));
  });

  it('takes no short form of a verb for a synonym: « viv » is of « vivement » too', () => {
    expect(relatedStems(read('habiter')).synonyms).not.toContain(stem('vivement'));
  });

  it('leads « putsch » to « coup d’État », whose words must stand together', () => {
    const coup = { stems: [stem('coup'), stem('état')], of: 'family' };
    expect(relatedStems(read('putsch')).expressions).toContainEqual(coup);
    expect(relatedStems(read('putsch')).family).not.toContain(stem('coup'));
    expect(relatedToExpression(read('coup'), read('état'))?.family).toContain(stem('putsch'));
    expect(relatedToExpression(read('état'), read('coup'))).toBeUndefined();
  });

  it('knows how texts put differently what one asks with a word, but not the other way round', () => {
    expect(relatedStems(read('navires')).paraphrases).toContain(stem('frégate'));
    expect(relatedStems(read('frégate')).paraphrases).not.toContain(stem('navire'));
  });

  it('finds what puts a verb differently through any of its forms', () => {
    expect(relatedStems(read('mourut')).paraphrases).toContain(stem('décès'));
  });

  it('expects metres where a height is asked, but no height where metres stand', () => {
    expect(relatedStems(read('hauteur')).hints).toContain(stem('mètres'));
    expect(relatedStems(read('mètres')).hints).not.toContain(stem('hauteur'));
  });

  it('never counts a word its own relative', () => {
    for (const word of ['naître', 'russe', 'soldat', 'accord']) {
      const { family, synonyms } = relatedStems(read(word));
      expect(family).not.toContain(stem(word));
      expect(synonyms).not.toContain(stem(word));
    }
  });

  it('knows nothing of a word no lexicon holds', () => {
    const { family, synonyms, paraphrases, hints } = relatedStems(read('zorglub'));
    expect([...family, ...synonyms, ...paraphrases, ...hints]).toEqual([]);
  });
});
