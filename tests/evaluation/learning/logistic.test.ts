import { describe, expect, it } from 'vitest';
import { learnLogistic, probabilityOf } from '../../../src/evaluation/learning/logistic.ts';

const DESCENT = { steps: 400, decay: 0 };

/** So many examples with one sign, of which so many came true. */
function examples(sign: number, count: number, came: number, weight = 1) {
  return Array.from({ length: count }, (_, at) => ({ row: [1, sign], came: at < came, weight }));
}

describe('logistic learning', () => {
  it('finds how often what has a sign comes true', () => {
    const weights = learnLogistic([...examples(0, 10, 2), ...examples(1, 10, 7)], 2, DESCENT);
    expect(probabilityOf(weights, [1, 0])).toBeCloseTo(0.2, 2);
    expect(probabilityOf(weights, [1, 1])).toBeCloseTo(0.7, 2);
  });

  it('counts an example for what it weighs', () => {
    const weights = learnLogistic([...examples(0, 1, 1, 3), ...examples(0, 1, 0)], 2, DESCENT);
    expect(probabilityOf(weights, [1, 0])).toBeCloseTo(3 / 4, 2);
  });

  it('knows nothing without examples', () => {
    expect([...learnLogistic([], 2, DESCENT)]).toEqual([0, 0]);
  });
});
