import { describe, expect, it } from 'vitest';
import {
  expectedCalibrationError,
  hitAt,
  meanReciprocalRank,
  percentile,
  reliability,
  share,
} from '../../src/evaluation/measures.ts';

describe('ranks', () => {
  const ranks = [1, 2, 4, 0];

  it('hit when the right one is among the first k, and 0 is nowhere', () => {
    expect(hitAt(ranks, 1)).toBe(1 / 4);
    expect(hitAt(ranks, 2)).toBe(2 / 4);
    expect(hitAt(ranks, 10)).toBe(3 / 4);
  });

  it('count for their reciprocal on average', () => {
    expect(meanReciprocalRank(ranks)).toBe((1 + 1 / 2 + 1 / 4) / 4);
  });

  it('have no figure when there is none', () => {
    expect(hitAt([], 1)).toBeNaN();
    expect(meanReciprocalRank([])).toBeNaN();
    expect(share([], () => true)).toBeNaN();
  });
});

describe('a percentile', () => {
  it('is the value that so many do not exceed, whatever their order', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(hundred, 50)).toBe(50);
    expect(percentile(hundred, 99)).toBe(99);
    expect(percentile([10, 9, 100], 50)).toBe(10);
    expect(percentile([7], 1)).toBe(7);
    expect(percentile([], 50)).toBeNaN();
  });
});

describe('calibration', () => {
  it('puts a forecast in the bin of its confidence, certainty in the last', () => {
    const bins = reliability([
      { confidence: 0, came: false },
      { confidence: 0.95, came: true },
      { confidence: 1, came: false },
    ]);
    expect(bins.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins[9]).toEqual({ from: 0.9, to: 1, count: 2, said: 0.975, was: 0.5 });
  });

  it('is perfect when what was said is what was', () => {
    const forecasts = [true, true, true, false].map((came) => ({ confidence: 0.75, came }));
    expect(expectedCalibrationError(reliability(forecasts))).toBe(0);
  });

  it('is off by the mean distance, weighed by how many forecasts lie so far off', () => {
    const forecasts = [
      { confidence: 1, came: false },
      { confidence: 0.5, came: true },
      { confidence: 0.5, came: false },
      { confidence: 0.5, came: false },
    ];
    expect(expectedCalibrationError(reliability(forecasts))).toBeCloseTo(
      (1 * 1 + 3 * (1 / 2 - 1 / 3)) / 4,
      10,
    );
  });
});
