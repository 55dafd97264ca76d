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
  const compact = groups.map((group) => withoutZeros(group, width));
  return descend(width, descent, (gradient, weights) => {
    for (const group of compact) addSlope(gradient, weights, group);
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

/** A group without the zeros of its rows: of a candidate's signs, most say nothing. */
interface SparseGroup {
  /** Where each row's features begin, and one past the last row's end. */
  readonly starts: Uint32Array;
  readonly features: Uint16Array;
  readonly values: Float64Array;
  readonly right: Uint8Array;
  readonly weight: number;
}

function withoutZeros({ rows, right, weight = 1 }: Group, width: number): SparseGroup {
  const filled = rows.reduce((count, value) => (value === 0 ? count : count + 1), 0);
  const starts = new Uint32Array(right.length + 1);
  const features = new Uint16Array(filled);
  const values = new Float64Array(filled);
  let place = 0;
  rows.forEach((value, at) => {
    if (value === 0) return;
    features[place] = at % width;
    values[place++] = value;
    starts[Math.floor(at / width) + 1] = place;
  });
  // A row of zeros alone ends where it begins.
  for (let row = 1; row < starts.length; row++)
    starts[row] = Math.max(starts[row] ?? 0, starts[row - 1] ?? 0);
  return { starts, features, values, right, weight };
}

/** Adds the slope of −log P(a right row), where P is the softmax of the scores. */
function addSlope(gradient: Float64Array, weights: Float64Array, group: SparseGroup): void {
  const { starts, features, values, right, weight } = group;
  const odds = scoresOf(weights, group);
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
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const feature = features[at] ?? 0;
      gradient[feature] = (gradient[feature] ?? 0) + slope * (values[at] ?? 0);
    }
  }
}

function scoresOf(weights: Float64Array, { starts, features, values, right }: SparseGroup): Float64Array {
  const scores = new Float64Array(right.length);
  for (let row = 0; row < scores.length; row++) {
    let score = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      score += (weights[features[at] ?? 0] ?? 0) * (values[at] ?? 0);
    }
    scores[row] = score;
  }
  return scores;
}
