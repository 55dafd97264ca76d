import type { Curve } from '../../retrieval/curves.ts';
import { type BinnedFeature, binFeatures } from './binned-features.ts';
import { type Group, scoreRows } from './listwise.ts';

/** How curves are grown. */
export interface Growth {
  /** Steps taken, each on the one feature where it helps most. */
  readonly rounds: number;
  /** How often all is learned again, each round on another half of the groups: the curves are the mean. */
  readonly times: number;
  /** Share of the best step that is taken. */
  readonly rate: number;
  /** Rows that must lie on either side of a step. */
  readonly fewest: number;
}

/** Holds a step back where little speaks for it (L2). */
const DAMPING = 1;
const LEAST_GAIN = 1e-4;
const LEAST_CURVATURE = 1e-4;
const SEED = 20_250;

/**
 * Learns one curve a feature, so that right rows score above the others of their group. The curves grow by single steps
 * (gradient boosting, Friedman 2001) down the listwise loss, from straight lines with the given slopes, each step seen on
 * a random half of the groups. The score stays a sum over features: a generalised additive model (Hastie and Tibshirani
 * 1986). The same groups give the same curves, bit for bit.
 */
export function learnCurves(
  groups: readonly Group[],
  width: number,
  growth: Growth,
  slopes: Float64Array = new Float64Array(width),
): Curve[] {
  const features = binFeatures(groups, width);
  const worths = features.map(({ from }) => new Float64Array(from.length + 1));
  const random = numbers(SEED);
  for (let time = 0; time < growth.times && groups.length > 0; time++) {
    const state = openState(groups, slopes);
    for (let round = 0; round < growth.rounds; round++) {
      const sample = groups.flatMap((_, group) => (random() < 0.5 ? [group] : []));
      settle(state, groups, sample);
      const step = bestStep(state, features, sample, growth.fewest);
      if (step !== undefined) take(step, growth, state, features, worths);
    }
  }
  return features.map(({ from }, at) => curveOf(slopes[at] ?? 0, from, worths[at] ?? new Float64Array(1)));
}

/** Where growing stands: every row of every group, and how the loss would change with its score. */
interface State {
  /** For each group its first row; one more entry closes the last. */
  readonly starts: Int32Array;
  readonly scores: Float64Array;
  /** Minus the loss's slope, and its curvature. */
  readonly pulls: Float64Array;
  readonly curvatures: Float64Array;
}

function openState(groups: readonly Group[], slopes: Float64Array): State {
  const starts = new Int32Array(groups.length + 1);
  for (const [at, { right }] of groups.entries()) starts[at + 1] = (starts[at] ?? 0) + right.length;
  const count = starts[groups.length] ?? 0;
  const scores = new Float64Array(count);
  for (const [at, { rows }] of groups.entries()) scores.set(scoreRows(slopes, rows), starts[at] ?? 0);
  return { starts, scores, pulls: new Float64Array(count), curvatures: new Float64Array(count) };
}

/** Works out pulls and curvatures of −log P(a right row) in the groups sampled, P the softmax of the scores. */
function settle(
  { starts, scores, pulls, curvatures }: State,
  groups: readonly Group[],
  sample: readonly number[],
): void {
  for (const group of sample) {
    const first = starts[group] ?? 0;
    const last = starts[group + 1] ?? first;
    const right = groups[group]?.right ?? new Uint8Array();
    let top = Number.NEGATIVE_INFINITY;
    for (let row = first; row < last; row++) top = Math.max(top, scores[row] ?? 0);
    let all = 0;
    let rightOnes = 0;
    for (let row = first; row < last; row++) {
      const odds = Math.exp((scores[row] ?? 0) - top);
      pulls[row] = odds;
      all += odds;
      if (right[row - first] === 1) rightOnes += odds;
    }
    for (let row = first; row < last; row++) {
      const odds = pulls[row] ?? 0;
      const chance = odds / all;
      const wanted = right[row - first] === 1 && rightOnes > 0 ? odds / rightOnes : 0;
      pulls[row] = wanted - chance;
      curvatures[row] = Math.max(LEAST_CURVATURE, chance * (1 - chance));
    }
  }
}

/** A step of one feature's curve: what it adds to rows below the bin and from it on. */
interface Step {
  readonly feature: number;
  readonly bin: number;
  readonly below: number;
  readonly above: number;
}

/** The step that lowers the loss most, by Newton's estimate; undefined when none lowers it. */
function bestStep(
  { starts, pulls, curvatures }: State,
  features: readonly BinnedFeature[],
  sample: readonly number[],
  fewest: number,
): Step | undefined {
  let best: Step | undefined;
  let most = LEAST_GAIN;
  for (const [feature, { from, bins }] of features.entries()) {
    if (from.length === 0) continue;
    const pull = new Float64Array(from.length + 1);
    const curvature = new Float64Array(from.length + 1);
    const count = new Int32Array(from.length + 1);
    for (const group of sample) {
      const last = starts[group + 1] ?? 0;
      for (let row = starts[group] ?? 0; row < last; row++) {
        const bin = bins[row] ?? 0;
        pull[bin] = (pull[bin] ?? 0) + (pulls[row] ?? 0);
        curvature[bin] = (curvature[bin] ?? 0) + (curvatures[row] ?? 0);
        count[bin] = (count[bin] ?? 0) + 1;
      }
    }
    const allPull = pull.reduce((total, one) => total + one, 0);
    const allCurvature = curvature.reduce((total, one) => total + one, 0);
    const rows = count.reduce((total, one) => total + one, 0);
    let pullBelow = 0;
    let curvatureBelow = 0;
    let rowsBelow = 0;
    for (let bin = 1; bin <= from.length; bin++) {
      pullBelow += pull[bin - 1] ?? 0;
      curvatureBelow += curvature[bin - 1] ?? 0;
      rowsBelow += count[bin - 1] ?? 0;
      if (rowsBelow < fewest || rows - rowsBelow < fewest) continue;
      const pullAbove = allPull - pullBelow;
      const dampedBelow = curvatureBelow + DAMPING;
      const dampedAbove = allCurvature - curvatureBelow + DAMPING;
      const gain =
        pullBelow ** 2 / dampedBelow + pullAbove ** 2 / dampedAbove - allPull ** 2 / (allCurvature + DAMPING);
      if (gain <= most) continue;
      most = gain;
      best = { feature, bin, below: pullBelow / dampedBelow, above: pullAbove / dampedAbove };
    }
  }
  return best;
}

function take(
  { feature, bin, below, above }: Step,
  { rate, times }: Growth,
  { scores }: State,
  features: readonly BinnedFeature[],
  worths: readonly Float64Array[],
): void {
  const worth = worths[feature];
  const bins = features[feature]?.bins;
  if (worth === undefined || bins === undefined) return;
  for (let at = 0; at < worth.length; at++) {
    worth[at] = (worth[at] ?? 0) + ((at < bin ? below : above) * rate) / times;
  }
  for (let row = 0; row < bins.length; row++) {
    scores[row] = (scores[row] ?? 0) + ((bins[row] ?? 0) < bin ? below : above) * rate;
  }
}

/** A curve worth nothing at 0, without the thresholds where it does not step. */
function curveOf(slope: number, thresholds: readonly number[], worths: Float64Array): Curve {
  const atZero = worths[thresholds.filter((threshold) => threshold <= 0).length] ?? 0;
  const from: number[] = [];
  const worth = [(worths[0] ?? 0) - atZero];
  for (const [at, threshold] of thresholds.entries()) {
    if (worths[at + 1] === worths[at]) continue;
    from.push(threshold);
    worth.push((worths[at + 1] ?? 0) - atZero);
  }
  return { slope, from, worth };
}

/** Numbers from 0 to 1 that come again with the same seed (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
