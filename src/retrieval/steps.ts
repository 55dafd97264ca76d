import { setImmediate } from 'node:timers/promises';

/** Work that may pause wherever it yields; each step takes well under a slice. */
export type Steps<Result> = Generator<void, Result, void>;

/** How long work goes on before it lets others have their turn, in milliseconds. */
const SLICE_MS = 5;

/** Does the work at one go. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Does the work in slices, between which the event loop turns: an interaction never waits for all of it. */
export async function runInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (let until = performance.now() + SLICE_MS; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await setImmediate();
    until = performance.now() + SLICE_MS;
  }
}
