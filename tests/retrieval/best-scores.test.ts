import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestScores } from '../../src/retrieval/best-scores.ts';

describe('BestScores', () => {
  it('keeps the best of any scores, best first', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), fc.integer({ min: 1, max: 20 }), (scores, most) => {
        const best = new BestScores(most);
        for (const [number, score] of scores.entries()) best.offer(number, score);
        const sorted = scores.toSorted((a, b) => b - a).slice(0, most);
        expect(best.inOrder().map(({ score }) => score + 0)).toEqual(sorted.map((score) => score + 0));
        for (const { number, score } of best.inOrder()) expect(scores[number]).toBe(score);
      }),
    );
  });
});
