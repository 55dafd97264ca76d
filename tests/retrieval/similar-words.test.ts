import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from './harbour.ts';

/** Groups of four letters, without repetition. */
function grams(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => word.slice(at, at + 4)));
}

const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 4, maxLength: 12 });

describe('SimilarWords', () => {
  it('finds every word that shares enough letter groups, and no other', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), word, (words, asked) => {
        const index = indexOf({ a: [words.join(' ')] });
        const own = grams(asked);
        const expected = index.stems.words().filter((stem) => {
          const shared = [...grams(stem)].filter((gram) => own.has(gram)).length;
          return shared > 0 && (2 * shared) / (own.size + Math.max(0, stem.length - 3)) >= 0.45;
        });
        const similar = index.similar.withGramsOf(asked, 0.45).map((id) => index.stems.wordOf(id));
        expect(similar.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('finds words by their first five letters', () => {
    const index = indexOf({ a: ['Le capitaine parle au capitanat de la capitale.'] });
    const found = [...index.similar.withPrefixOf('capitulation')].map((id) => index.stems.wordOf(id));
    expect(found.length).toBe(3);
    expect([...index.similar.withPrefixOf('capi')]).toEqual([]);
  });

  it('finds a name by its sound, and no word that also stands without a capital', () => {
    const index = indexOf({ a: ['Le général Tiani a écrit. Kita, Vers, Ita, H et Edith sont des vers.'] });
    const like = (folded: string) =>
      [...index.similar.soundingLike(folded)].map((id) => index.stems.wordOf(id));
    expect(like('tchiani')).toEqual(['tian']);
    expect(like('verse')).toEqual([]);
    expect(like('itta')).toEqual([]);
    expect(like('hh')).toEqual([]);
  });
});
