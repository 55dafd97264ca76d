import type { Group } from './listwise.ts';

/** A feature's values over all rows of some groups, each by the bin it falls into. */
export interface BinnedFeature {
  /** Ascending thresholds: bin n holds the values from `from[n - 1]` to below `from[n]`. */
  readonly from: readonly number[];
  /** The bin of each row, group after group. */
  readonly bins: Uint8Array;
}

/** Quantiles of all values, and as many of those that are not 0: most features are 0 for most rows. */
const QUANTILES = 16;
/** Thresholds are kept with four decimals; rounded down, so that a value still reaches its own. */
const PRECISION = 1e4;

/** Cuts the values of each feature where about as many rows lie between two cuts. */
export function binFeatures(groups: readonly Group[], width: number): BinnedFeature[] {
  const count = groups.reduce((total, { right }) => total + right.length, 0);
  const values = new Float64Array(count);
  return Array.from({ length: width }, (_, feature) => {
    let row = 0;
    for (const { rows } of groups) {
      for (let at = feature; at < rows.length; at += width) values[row++] = rows[at] ?? 0;
    }
    const from = thresholdsOf(values);
    return { from, bins: Uint8Array.from(values, (value) => binOf(from, value)) };
  });
}

function thresholdsOf(values: Float64Array): number[] {
  const sorted = values.toSorted();
  const cuts = new Set([...quantilesOf(sorted), ...quantilesOf(sorted.filter((value) => value !== 0))]);
  const lowest = sorted[0] ?? 0;
  return [...cuts].filter((cut) => cut > lowest).sort((a, b) => a - b);
}

function quantilesOf(sorted: Float64Array): number[] {
  if (sorted.length === 0) return [];
  return Array.from({ length: QUANTILES }, (_, at) => {
    const value = sorted[Math.floor((at * sorted.length) / QUANTILES)] ?? 0;
    return Math.floor(value * PRECISION) / PRECISION;
  });
}

function binOf(from: readonly number[], value: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value >= (from[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
