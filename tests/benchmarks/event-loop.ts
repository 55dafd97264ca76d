import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

/** How long the event loop stood still at most, in milliseconds. */
export interface LongestBlock {
  /** As whoever waits sees it: on a busy machine, with the turns that other programs took. */
  readonly waited: number;
  /** What this program worked meanwhile. */
  readonly worked: number;
}

const RESOLUTION_MS = 1;

/** Watches the event loop until the function it gives is called. */
export function watchEventLoop(): () => LongestBlock {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  let worked = 0;
  let isWatching = true;
  let turnedAt = performance.now();
  let used = process.cpuUsage();
  const turn = (): void => {
    const { user, system } = process.cpuUsage(used);
    // Other threads work too: the loop's own work is no more than either.
    worked = Math.max(worked, Math.min((user + system) / 1_000, performance.now() - turnedAt));
    turnedAt = performance.now();
    used = process.cpuUsage();
    if (isWatching) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isWatching = false;
    delays.disable();
    return { waited: Math.max(0, delays.max / 1e6 - RESOLUTION_MS), worked };
  };
}
