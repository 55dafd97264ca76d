import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/analyzer.ts';
import { howTelling } from '../../src/retrieval/telling.ts';

describe('howTelling', () => {
  it('counts a noun of the subject for all its rarity', () => {
    expect(howTelling(stem('phare'), false)).toBe(1);
  });

  it('counts words by which a question only asks for less, in any form', () => {
    for (const word of ['nom', 'types', 'appelle', 'permettent'])
      expect(howTelling(stem(word), false)).toBeLessThan(1);
  });

  it('counts a verb for less than a noun, and an idle verb for least', () => {
    expect(howTelling(stem('gouverne'), true)).toBeLessThan(howTelling(stem('gouverne'), false));
    expect(howTelling(stem('permet'), true)).toBeLessThan(howTelling(stem('permet'), false));
  });
});
