import { describe, expect, it } from 'vitest';
import { analyze, stem } from '../../src/language/analyzer.ts';

function stems(text: string): string[] {
  return analyze(text)
    .filter((token) => !token.isStopWord)
    .map((token) => token.stem);
}

describe('analyze', () => {
  it.each([
    ['les délégations russes', 'la délégation russe'],
    ['L’ALLIÉE nigérienne', 'l’allié nigérien'],
    ['des navires militaires', 'un navire militaire'],
    ['trois délégations', '3 délégations'],
    ['1\u202f500 soldats', '1 500 soldat'],
    ['étudiée'.normalize('NFD'), 'étudié'],
  ])('finds the same stems in « %s » and « %s »', (one, other) => {
    expect(stems(one)).toEqual(stems(other));
    expect(stems(one).length).toBeGreaterThan(0);
  });

  it('keeps words of different meaning apart', () => {
    expect(stem('maïs')).not.toBe(stem('maison'));
    expect(stems('1500')).not.toEqual(stems('150'));
  });

  it('never takes a number for a stop word, nor a stop word for a subject', () => {
    expect(stems('il y en a 1')).toEqual(['1']);
    expect(stems('où est-ce que c’est ?')).toEqual([]);
  });

  it('keeps the accented form, and folds it beside', () => {
    expect(analyze('Élysée')[0]).toMatchObject({ form: 'élysée', folded: 'elysee', start: 0, end: 6 });
  });
});
