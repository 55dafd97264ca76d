import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/language/analyzer.ts';
import { relatedStems } from '../../src/language/related-words.ts';

/** The stem of a word as articles and questions hold it: numbers in words are digits. */
function stem(word: string): string {
  return analyze(word)[0]?.stem ?? '';
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
  ])('counts %s and %s of one family, both ways', (one, other) => {
    expect(relatedStems(stem(one)).family).toContain(stem(other));
    expect(relatedStems(stem(other)).family).toContain(stem(one));
  });

  it('counts « soldat » and « militaire » as near in meaning, not of one family', () => {
    const { family, synonyms } = relatedStems(stem('soldats'));
    expect(synonyms).toContain(stem('militaires'));
    expect(family).not.toContain(stem('militaires'));
  });

  it('leads « putsch » to the words of « coup d’État »', () => {
    expect(relatedStems(stem('putsch')).synonyms).toContain(stem('coup'));
  });

  it('expects metres where a height is asked, but no height where metres stand', () => {
    expect(relatedStems(stem('hauteur')).hints).toContain(stem('mètres'));
    expect(relatedStems(stem('mètres')).hints).not.toContain(stem('hauteur'));
  });

  it('never counts a word its own relative', () => {
    for (const word of ['naître', 'russe', 'soldat', 'accord']) {
      const { family, synonyms } = relatedStems(stem(word));
      expect(family).not.toContain(stem(word));
      expect(synonyms).not.toContain(stem(word));
    }
  });

  it('knows nothing of a word no lexicon holds', () => {
    const { family, synonyms, hints } = relatedStems('zorglub');
    expect([...family, ...synonyms, ...hints]).toEqual([]);
  });
});
