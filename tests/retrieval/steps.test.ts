import { describe, expect, it } from 'vitest';
import { runAtOnce, runInSlices, type Steps } from '../../src/retrieval/steps.ts';

const STEPS = 30;

/** Steps that each take two milliseconds. */
function* slow(): Steps<number> {
  for (let step = 0; step < STEPS; step++) {
    for (const until = performance.now() + 2; performance.now() < until; );
    yield;
  }
  return STEPS;
}

describe('work in steps', () => {
  it('lets others have their turn when it runs in slices, and not when it runs at once', async () => {
    let turns = 0;
    let isWorking = true;
    const turn = () => {
      turns++;
      if (isWorking) setImmediate(turn);
    };
    setImmediate(turn);
    expect(runAtOnce(slow())).toBe(STEPS);
    expect(turns).toBe(0);
    expect(await runInSlices(slow())).toBe(STEPS);
    isWorking = false;
    expect(turns).toBeGreaterThan(5);
  });

  it('hands on what goes wrong', async () => {
    function* failing(): Steps<number> {
      yield;
      throw new RangeError('no such passage');
    }
    expect(() => runAtOnce(failing())).toThrow('no such passage');
    await expect(runInSlices(failing())).rejects.toThrow('no such passage');
  });
});
