import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/analyzer.ts';
import { answerClassOf } from '../../src/language/answer-classes.ts';

describe('answerClassOf', () => {
  it.each([
    ['instruments', 'violons'],
    ['maladie', 'tuberculose'],
    ['langue', 'breton'],
    ['siècle', 'xviiie'],
  ])('counts among %s: %s', (noun, member) => {
    expect(answerClassOf(stem(noun))).toContain(stem(member));
  });

  it('reads a noun of several words by those that carry meaning', () => {
    expect(answerClassOf(`${stem('moyen')} ${stem('transport')}`)).toContain(stem('train'));
  });

  it('gathers what all classes of a noun hold', () => {
    const members = answerClassOf(stem('mouvement'));
    expect(members).toContain(stem('cubisme'));
    expect(members).toContain(stem('existentialisme'));
  });

  it('knows no class of a noun that names none', () => {
    expect(answerClassOf(stem('zorglub'))).toBeUndefined();
  });
});
