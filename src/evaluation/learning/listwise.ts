/** Candidates that compete, one row of features each; at least one of them is right. */
export interface Group {
  /** Row after row, `right.length` of them. */
  readonly rows: Float64Array;
  /** For each row, 1 when it is right. */
  readonly right: Uint8Array;
}

const STEPS = 200;
const STEP_SIZE = 0.05;
/** Keeps a weight small unless the groups speak for it. */
const DECAY = 1e-4;

// Adam's usual constants (Kingma and Ba, 2015).
const MOMENTUM = 0.9;
const VARIANCE_MOMENTUM = 0.999;
const EPSILON = 1e-8;

/**
 * Learns one weight a feature, so that right rows score above the others of their group: multinomial logistic
 * regression, listwise, by full-batch Adam from zero. The same groups give the same weights, bit for bit.
 */
export function learnListwise(groups: readonly Group[], width: number): Float64Array {
  const weights = new Float64Array(width);
  const gradient = new Float64Array(width);
  const mean = new Float64Array(width);
  const variance = new Float64Array(width);
  if (groups.length === 0) return weights;
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    for (const group of groups) addGradient(gradient, weights, group);
    for (let at = 0; at < width; at++) {
      const weight = weights[at] ?? 0;
      const slope = (gradient[at] ?? 0) / groups.length + DECAY * weight;
      const drift = MOMENTUM * (mean[at] ?? 0) + (1 - MOMENTUM) * slope;
      const spread = VARIANCE_MOMENTUM * (variance[at] ?? 0) + (1 - VARIANCE_MOMENTUM) * slope * slope;
      mean[at] = drift;
      variance[at] = spread;
      const unbiasedDrift = drift / (1 - MOMENTUM ** step);
      const unbiasedSpread = spread / (1 - VARIANCE_MOMENTUM ** step);
      weights[at] = weight - (STEP_SIZE * unbiasedDrift) / (Math.sqrt(unbiasedSpread) + EPSILON);
    }
  }
  return weights;
}

/** Scores `rows` with the weights, one score a row. */
export function scoreRows(weights: Float64Array, rows: Float64Array): Float64Array {
  const width = weights.length;
  const scores = new Float64Array(rows.length / width);
  for (let row = 0, at = 0; row < scores.length; row++) {
    let score = 0;
    for (let feature = 0; feature < width; feature++) score += (weights[feature] ?? 0) * (rows[at++] ?? 0);
    scores[row] = score;
  }
  return scores;
}

/** Adds the slope of −log P(a right row), where P is the softmax of the scores. */
function addGradient(gradient: Float64Array, weights: Float64Array, { rows, right }: Group): void {
  const width = weights.length;
  const odds = scoreRows(weights, rows);
  const top = odds.reduce((highest, score) => Math.max(highest, score), Number.NEGATIVE_INFINITY);
  let all = 0;
  let rightOnes = 0;
  for (let row = 0; row < odds.length; row++) {
    const odd = Math.exp((odds[row] ?? 0) - top);
    odds[row] = odd;
    all += odd;
    if (right[row] === 1) rightOnes += odd;
  }
  for (let row = 0; row < odds.length; row++) {
    const odd = odds[row] ?? 0;
    // A right row may lie so far below that its odds vanish: then it pulls with its whole weight.
    const pull = right[row] === 1 ? (rightOnes > 0 ? odd / rightOnes : 1) : 0;
    const slope = odd / all - pull;
    if (slope === 0) continue;
    for (let feature = 0, at = row * width; feature < width; feature++, at++) {
      gradient[feature] = (gradient[feature] ?? 0) + slope * (rows[at] ?? 0);
    }
  }
}
