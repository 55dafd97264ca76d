import { percentile } from '../../src/evaluation/measures.ts';

/** Milliseconds at the median, and what 95 and 99 of a hundred stay below. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function timesOf(ms: readonly number[]): Times {
  return { p50: percentile(ms, 50), p95: percentile(ms, 95), p99: percentile(ms, 99) };
}

/** Milliseconds that some work takes, waited for when it is a promise. */
export async function timeOf(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  const done = work();
  if (done instanceof Promise) await done;
  return performance.now() - startedAt;
}

/** The middle one of several runs. */
export function medianOf(values: readonly number[]): number {
  return percentile(values, 50);
}
