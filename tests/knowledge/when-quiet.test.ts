import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { whenQuiet } from '../../src/knowledge/when-quiet.ts';

/** Work that notes how often it ran, and how many runs there were at most at a time. */
function countedWork() {
  const seen = { runs: 0, atOnce: 0, mostAtOnce: 0 };
  const work = async () => {
    seen.runs += 1;
    seen.atOnce += 1;
    seen.mostAtOnce = Math.max(seen.mostAtOnce, seen.atOnce);
    await setTimeout(20);
    seen.atOnce -= 1;
  };
  return { seen, work };
}

describe('work put off until it is quiet', () => {
  it('runs once for a burst of events', async () => {
    const { seen, work } = countedWork();
    const runner = whenQuiet(work, { quietMs: 30, longestMs: 60_000 });
    for (let event = 0; event < 1_000; event += 1) runner.touch();
    await expect.poll(() => seen.runs).toBe(1);
    await setTimeout(100);
    expect(seen.runs).toBe(1);
    await runner.stop();
  });

  it('runs though events never stop', async () => {
    const { seen, work } = countedWork();
    const runner = whenQuiet(work, { quietMs: 60_000, longestMs: 30 });
    while (seen.runs < 2) {
      runner.touch();
      await setImmediate();
    }
    await runner.stop();
    expect(seen.runs).toBe(2);
  });

  it('never runs twice at a time, and runs again for what came meanwhile', async () => {
    const { seen, work } = countedWork();
    const runner = whenQuiet(work, { quietMs: 0, longestMs: 0 });
    await Promise.all([runner.runNow(), runner.runNow(), runner.runNow()]);
    runner.touch();
    await expect.poll(() => seen.runs).toBe(4);
    await runner.stop();
    expect(seen.mostAtOnce).toBe(1);
  });

  it('forgets what was put off when stopped', async () => {
    const { seen, work } = countedWork();
    const runner = whenQuiet(work, { quietMs: 10, longestMs: 10 });
    runner.touch();
    await runner.stop();
    runner.touch();
    await runner.runNow();
    await setTimeout(40);
    expect(seen.runs).toBe(0);
  });
});
