/** Shares run from 0 to 1; the share of nothing is NaN. Ranks run from 1; 0 stands for « not found ». */

/** Share of the items that pass. */
export function share<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  return items.filter(passes).length / items.length;
}

/** hit@k: how often the right one is among the first k. */
export function hitAt(ranks: readonly number[], k: number): number {
  return share(ranks, (rank) => rank > 0 && rank <= k);
}

/** MRR: the mean of 1 / rank, 0 where nothing right was found. */
export function meanReciprocalRank(ranks: readonly number[]): number {
  return ranks.reduce((total, rank) => total + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
}

/** The value that `percent` of the values do not exceed, by nearest rank; NaN of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** How likely something was said to be, and whether it was so. */
export interface Forecast {
  /** From 0 to 1. */
  readonly confidence: number;
  readonly came: boolean;
}

/** Forecasts of about the same confidence. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence, and how often it came true. */
  readonly said: number;
  readonly was: number;
}

const BINS = 10;

/** Ten bins of equal width; a confidence of 1 belongs to the last. */
export function reliability(forecasts: readonly Forecast[]): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const within = forecasts.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    );
    const said = within.reduce((total, { confidence }) => total + confidence, 0) / within.length;
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      count: within.length,
      said,
      was: share(within, ({ came }) => came),
    };
  });
}

/** ECE: how far what was said lies from what was, on average over the forecasts. */
export function expectedCalibrationError(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const off = bins.reduce((sum, { count, said, was }) => sum + (count && count * Math.abs(said - was)), 0);
  return off / total;
}
