import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RankedPassage, rerank, sharesOf } from '../../src/retrieval/rerank.ts';
import { harbour, indexOf, queryOn } from './harbour.ts';

function ids(ranked: readonly RankedPassage[]): string[] {
  return ranked.map(({ passage }) => passage.passage.id);
}

const everyPassage = harbour.numbersOf().map((number) => ({ number, bm25: 0 }));

describe('rerank', () => {
  it('puts best what answers, whatever the order of the candidates', () => {
    const query = queryOn(harbour, 'a coûté la grue ?', 'combien');
    fc.assert(
      fc.property(fc.shuffledSubarray(everyPassage, { minLength: everyPassage.length }), (candidates) => {
        expect(ids(rerank(query, candidates))[0]).toBe('port#2');
      }),
    );
  });

  it('goes from the highest score to the lowest, and loses no candidate', () => {
    const ranked = rerank(queryOn(harbour, 'le phare du port ?'), everyPassage);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(ids(ranked).sort()).toEqual(['phare#1', 'port#1', 'port#2', 'port#3']);
  });

  it('keeps the order of candidates that nothing tells apart', () => {
    const index = indexOf({ a: ['Le phare luit.'], b: ['Le phare luit.'], c: ['Le phare luit.'] });
    const query = queryOn(index, 'le phare ?');
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
    ]) {
      const ranked = rerank(
        query,
        order.map((number) => ({ number, bm25: 1 })),
      );
      expect(ids(ranked)).toEqual(order.map((number) => `${'abc'[number]}#1`));
    }
  });

  it('chooses the sentence that answers', () => {
    const sentenceFor = (text: string) => {
      const [best] = rerank(queryOn(harbour, text, 'combien'), [{ number: 0, bm25: 1 }]);
      return best?.sentence;
    };
    expect(sentenceFor('de marins emploie-t-il ?')).toBe(1);
    const [best] = rerank(queryOn(harbour, 'dirige le port de Brest ?', 'qui'), [{ number: 0, bm25: 1 }]);
    expect(best?.sentence).toBe(0);
  });

  it('passes over a candidate that does not exist', () => {
    expect(rerank(queryOn(harbour, 'le phare ?'), [{ number: 99, bm25: 1 }])).toEqual([]);
    expect(rerank(queryOn(harbour, 'le phare ?'), [])).toEqual([]);
  });

  it('gives finite scores to any question', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { score, sentenceScore } of rerank(queryOn(harbour, text), everyPassage)) {
          expect(Number.isFinite(score) && Number.isFinite(sentenceScore)).toBe(true);
        }
      }),
    );
  });
});

describe('sharesOf', () => {
  it('accounts for the whole score, each group once, largest first', () => {
    const query = queryOn(harbour, 'Qui a bâti le phare de Brest ?');
    for (const ranked of rerank(query, everyPassage)) {
      const shares = sharesOf(query, ranked);
      expect(shares.reduce((total, { share }) => total + share, 0)).toBeCloseTo(ranked.score, 8);
      expect(new Set(shares.map(({ name }) => name)).size).toBe(shares.length);
      const sizes = shares.map(({ share }) => Math.abs(share));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });
});
