import { describe, expect, it } from 'vitest';
import { probabilityOf } from '../../../src/evaluation/learning/logistic.ts';
import { learnByNewton } from '../../../src/evaluation/learning/newton-logistic.ts';

/** So many examples with some signs, of which so many came true. */
function examples(signs: readonly number[], count: number, came: number, weight = 1) {
  return Array.from({ length: count }, (_, at) => ({ row: [1, ...signs], came: at < came, weight }));
}

describe("logistic learning by Newton's method", () => {
  it('finds how often what has a sign comes true, whatever the sign’s unit', () => {
    const weights = learnByNewton([...examples([0], 10, 2), ...examples([500], 10, 7)], 2);
    expect(probabilityOf(weights, [1, 0])).toBeCloseTo(0.2, 2);
    expect(probabilityOf(weights, [1, 500])).toBeCloseTo(0.7, 2);
  });

  it('counts an example for what it weighs', () => {
    const weights = learnByNewton([...examples([0], 1, 1, 3), ...examples([0], 1, 0)], 2);
    expect(probabilityOf(weights, [1, 0])).toBeCloseTo(3 / 4, 2);
  });

  it('tells apart two signs that nearly always come together', () => {
    const weights = learnByNewton(
      [...examples([1, 1], 50, 40), ...examples([1, 0], 5, 1), ...examples([0, 0], 50, 10)],
      3,
    );
    expect(probabilityOf(weights, [1, 1, 1])).toBeCloseTo(0.8, 1);
    expect(probabilityOf(weights, [1, 1, 0])).toBeCloseTo(0.2, 1);
  });

  it('stays finite where a sign decides all, and knows nothing without examples', () => {
    const weights = learnByNewton([...examples([0], 10, 0), ...examples([1], 10, 10)], 2);
    expect([...weights].every(Number.isFinite)).toBe(true);
    expect(probabilityOf(weights, [1, 1])).toBeGreaterThan(0.95);
    expect([...learnByNewton([], 2)]).toEqual([0, 0]);
  });
});
