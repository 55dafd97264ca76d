import { describe, expect, it } from 'vitest';
import { matchText } from '../../src/language/match-text.ts';

const name = 'le général Abdourahamane Tiani';

describe('matchText', () => {
  it('prefers what is written to what begins alike, and that to a typo', () => {
    const matches = ['general', 'gene', 'geneeal', 'zzz'].map((typed) => matchText(typed, name));
    expect(matches).toEqual([...matches].sort((a, b) => b - a));
    expect(new Set(matches).size).toBe(4);
    expect(matches.at(-1)).toBe(0);
  });

  it.each(['TIANI', 'tianni', 'tain', 'Abdourahmane', 'abdurahamane', 'est le général ti'])(
    'knows %j',
    (typed) => {
      expect(matchText(typed, name)).toBeGreaterThan(0.4);
    },
  );

  it.each(['', '?', 'xyz', 'tb'])('does not know %j', (typed) => {
    expect(matchText(typed, name)).toBe(0);
  });
});
