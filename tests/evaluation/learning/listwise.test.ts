import { describe, expect, it } from 'vitest';
import { type Group, learnListwise, scoreRows } from '../../../src/evaluation/learning/listwise.ts';

/** A small generator of numbers from 0 to 1, so that a failure can be seen again (Park and Miller). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const DESCENT = { steps: 200, decay: 1e-4 };
const TRUTH = Float64Array.of(2, -1, 0, 0.5);

/** Groups of five rows in which chance, by the softmax of the true scores, says which row is right. */
function sampleGroups(count: number, seed: number): Group[] {
  const next = numbers(seed);
  return Array.from({ length: count }, () => {
    const rows = Float64Array.from({ length: 5 * TRUTH.length }, () => 4 * next() - 2);
    const odds = scoreRows(TRUTH, rows).map(Math.exp);
    const drawn = next() * odds.reduce((total, odd) => total + odd, 0);
    let below = 0;
    const chosen = odds.findIndex((odd) => {
      below += odd;
      return drawn <= below;
    });
    const right = new Uint8Array(5);
    right[Math.max(0, chosen)] = 1;
    return { rows, right };
  });
}

describe('listwise learning', () => {
  it('finds the weights that made the groups', () => {
    const learned = learnListwise(sampleGroups(4000, 7), TRUTH.length, DESCENT);
    const farthest = Math.max(...learned.map((weight, feature) => Math.abs(weight - (TRUTH[feature] ?? 0))));
    expect(farthest).toBeLessThan(0.1);
  });

  it('gives the same weights again, bit for bit', () => {
    const learn = () => learnListwise(sampleGroups(50, 3), TRUTH.length, DESCENT);
    expect([...learn()]).toEqual([...learn()]);
  });

  it('counts a group of double weight twice', () => {
    const groups = sampleGroups(20, 7);
    const doubled = groups.map((group) => ({ ...group, weight: 2 }));
    const others = sampleGroups(20, 8);
    const twice = learnListwise([...groups, ...groups, ...others], TRUTH.length, DESCENT);
    learnListwise([...doubled, ...others], TRUTH.length, DESCENT).forEach((weight, at) => {
      expect(weight).toBeCloseTo(twice[at] ?? Number.NaN, 6);
    });
  });

  it('lets several rows be right', () => {
    const group = { rows: Float64Array.of(1, 1, 0), right: Uint8Array.of(1, 1, 0) };
    const [weight = 0] = learnListwise([group], 1, DESCENT);
    expect(weight).toBeGreaterThan(1);
  });

  it('leaves a feature alone that tells nothing apart, and knows nothing without groups', () => {
    const group = { rows: Float64Array.of(1, 0.5, 0, 0.5), right: Uint8Array.of(1, 0) };
    expect(learnListwise([group], 2, DESCENT)[1]).toBeCloseTo(0, 6);
    expect([...learnListwise([], 2, DESCENT)]).toEqual([0, 0]);
  });
});
