import { type Descent, descend } from './adam.ts';

/** Candidates that compete, one row of features each; at least one of them is right. */
export interface Group {
  /** Row after row, `right.length` of them. */
  readonly rows: Float64Array;
  /** For each row, 1 when it is right. */
  readonly right: Uint8Array;
  /** How much the group counts beside others; 1 unless given. */
  readonly weight?: number;
}

/**
 * Learns one weight a feature, so that right rows score above the others of their group: multinomial logistic
 * regression, listwise. The same groups give the same weights, bit for bit.
 */
export function learnListwise(groups: readonly Group[], width: number, descent: Descent): Float64Array {
  if (groups.length === 0) return new Float64Array(width);
  const total = groups.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return descend(width, descent, (gradient, weights) => {
    for (const group of groups) addSlope(gradient, weights, group);
    for (let at = 0; at < width; at++) gradient[at] = (gradient[at] ?? 0) / total;
  });
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
function addSlope(gradient: Float64Array, weights: Float64Array, { rows, right, weight = 1 }: Group): void {
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
    const slope = weight * (odd / all - pull);
    if (slope === 0) continue;
    for (let feature = 0, at = row * width; feature < width; feature++, at++) {
      gradient[feature] = (gradient[feature] ?? 0) + slope * (rows[at] ?? 0);
    }
  }
}
