import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/analyzer.ts';
import {
  EXACT,
  FAMILY,
  HINT,
  LOOKALIKE,
  NO_MATCH,
  PREFIX,
  SYNONYM,
} from '../../src/retrieval/match-level.ts';
import type { PassageIndex } from '../../src/retrieval/passage-index.ts';
import { harbour, indexOf, queryOn } from './harbour.ts';

/** How a word of the text meets the question. */
function levelOf(index: PassageIndex, question: string, word: string): number | undefined {
  return queryOn(index, question).levelOfStem[index.stems.idOf(stem(word))];
}

describe('compileQuery', () => {
  it.each([
    ['the same word', 'Les soldats sont partis', 'soldat', 'soldats', EXACT],
    ['another inflection', 'Les soldats nigériens sont partis', 'nigérienne', 'nigériens', EXACT],
    ['a word of its family', 'Sa naissance fut fêtée', 'naître', 'naissance', FAMILY],
    ['a misspelt word', 'La délégation est là', 'ddelegation', 'délégation', FAMILY],
    ['a word that begins alike', 'La stratopause est là', 'stratosphère', 'stratopause', PREFIX],
    ['a word that shares letters', 'La délégation est là', 'subdélégation', 'délégation', LOOKALIKE],
    ['a word of near meaning', 'Les militaires sont partis', 'soldat', 'militaires', SYNONYM],
    ['a word that announces the answer', 'Il a 30 mètres', 'hauteur', 'mètres', HINT],
    ['a number in words', 'Les 3 navires', 'trois', '3', EXACT],
    ['another word', 'Le phare luit', 'grue', 'phare', NO_MATCH],
  ])('meets %s', (_what, text, asked, word, level) => {
    const index = indexOf({ a: [text] });
    expect(levelOf(index, `le ${asked} ?`, word)).toBe(level);
  });

  it('does not take for a misspelling a word the text holds as well', () => {
    const index = indexOf({ a: ['La cote baisse, la cotte brille'] });
    expect(levelOf(index, 'la cote ?', 'cotte')).not.toBe(FAMILY);
  });

  it('never takes one number for another that looks like it', () => {
    const index = indexOf({ a: ['Les 15000 soldats de 1500'] });
    expect(levelOf(index, 'les 15001 ?', '15000')).toBe(NO_MATCH);
    expect(levelOf(index, 'les 150 ?', '1500')).toBe(NO_MATCH);
  });

  it('reads English through its translations', () => {
    const index = indexOf({ a: ['Les soldats sont partis'] });
    expect(levelOf(index, 'How many soldiers left?', 'soldats')).toBe(EXACT);
  });

  it('lets a word of the text meet the word it meets most surely', () => {
    const index = indexOf({ a: ['Les militaires et les soldats'] });
    const query = queryOn(index, 'des soldats et des militaires ?');
    const terms = ['soldats', 'militaires'].map((word) => query.termOfStem[index.stems.idOf(stem(word))]);
    expect(terms).toEqual([1, 2]);
  });

  it('keeps the words of the question that carry meaning, each once', () => {
    const { terms } = queryOn(harbour, 'Où est le phare, le phare du port ?');
    expect(terms.map(({ token }) => token.form)).toEqual(['phare', 'port']);
  });

  it('tells which words no article holds', () => {
    const query = queryOn(harbour, 'Qui a bâti le zeppelin ?');
    const unmet = query.terms.filter((_, at) => query.levelsAnywhere[at] === NO_MATCH);
    expect(unmet.map(({ token }) => token.form)).toEqual(['zeppelin']);
    expect(unmet[0]?.rarity).toBe(harbour.rarityOfUnseen);
    expect(unmet[0]?.stem).toBe(-1);
  });

  it('tells names and the verb', () => {
    const { terms } = queryOn(harbour, 'Qui dirige le port de Brest ?');
    const marked = terms.map(({ token, isName, isVerb }) => [token.form, isName, isVerb]);
    expect(marked).toEqual([
      ['dirige', false, true],
      ['port', false, false],
      ['brest', true, false],
    ]);
  });

  it('counts a forename for less than the last name: texts go on by the latter', () => {
    const index = indexOf({ a: ['Martin Brodeur gagne.'], b: ['Un port.'] });
    const rarityOf = (question: string, form: string) =>
      queryOn(index, question).terms.find(({ token }) => token.form === form)?.rarity ?? Number.NaN;
    const both = 'Où est né Martin Brodeur ?';
    expect(rarityOf(both, 'martin')).toBeLessThan(rarityOf(both, 'brodeur'));
    expect(rarityOf(both, 'brodeur')).toBe(rarityOf('Où est né Brodeur ?', 'brodeur'));
    expect(rarityOf('Où est né Martin ?', 'martin')).toBe(rarityOf(both, 'brodeur'));
    for (const apart of ['Martin de Brodeur', 'Martin Le Brodeur']) {
      expect(rarityOf(`Où est né ${apart} ?`, 'martin')).toBe(rarityOf(both, 'brodeur'));
    }
  });

  it.each([
    ['Combien de marins dorment ?', 'marins'],
    ['Dans quelle rade dort-on ?', 'rade'],
    ['Il y a combien de vieux marins ?', 'marins'],
    ['Combien ?', undefined],
    ['Les marins dorment ?', undefined],
  ])('« %s » counts, or asks which, %s', (question, counted) => {
    const { terms, countedTerm } = queryOn(harbour, question);
    expect(terms[countedTerm]?.token.form).toBe(counted);
    expect(countedTerm === -1).toBe(counted === undefined);
  });

  it('counts what follows the command « combien », typed again or not', () => {
    for (const text of ['de marins dorment ?', 'combien de marins dorment ?']) {
      const { terms, countedTerm } = queryOn(harbour, text, 'combien');
      expect(terms[countedTerm]?.token.form).toBe('marins');
    }
    expect(queryOn(harbour, 'de marins dorment ?', 'qui').countedTerm).toBe(-1);
  });

  it('searches for kin less eagerly than for the word itself, and never for what only announces an answer', () => {
    const index = indexOf({ a: ['Il mesure 2 mètres', 'Il est né ici', 'Sa naissance', 'Les militaires'] });
    const boosts = (question: string) =>
      new Map(queryOn(index, question).searchTerms.map((term) => [term.stem, term.boost]));
    const born = boosts('où est-il né ?');
    expect(born.get(stem('né'))).toBeGreaterThan(born.get(stem('naissance')) ?? 9);
    expect([...boosts('les soldats ?').keys()]).toContain(stem('militaires'));
    expect([...boosts('la hauteur ?').keys()]).not.toContain(stem('mètres'));
  });

  it('bears a question of thousands of words', () => {
    const words = Array.from({ length: 5_000 }, (_, at) => `mot${at}`).join(' ');
    expect(() => queryOn(harbour, words)).not.toThrow();
    expect(queryOn(harbour, `${words} phare`).weight).toBeGreaterThan(0);
  });

  it('weighs something even where nothing is asked', () => {
    expect(queryOn(harbour, '').weight).toBeGreaterThan(0);
    expect(queryOn(indexOf({}), 'le phare').weight).toBeGreaterThan(0);
  });
});
