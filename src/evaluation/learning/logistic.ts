import { type Descent, descend } from './adam.ts';

/** Signs of something that came true or did not. */
export interface Example {
  readonly row: readonly number[];
  readonly came: boolean;
  /** How much it counts beside the others. */
  readonly weight: number;
}

/** Learns one weight a sign: weighted logistic regression. The same examples give the same weights, bit for bit. */
export function learnLogistic(examples: readonly Example[], width: number, descent: Descent): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return new Float64Array(width);
  return descend(width, descent, (gradient, weights) => {
    for (const { row, came, weight } of examples) {
      const slope = ((probabilityOf(weights, row) - (came ? 1 : 0)) * weight) / total;
      for (let at = 0; at < width; at++) gradient[at] = (gradient[at] ?? 0) + slope * (row[at] ?? 0);
    }
  });
}

/** How likely signs come true, from 0 to 1. */
export function probabilityOf(weights: Float64Array, row: readonly number[]): number {
  let logit = 0;
  for (let at = 0; at < weights.length; at++) logit += (weights[at] ?? 0) * (row[at] ?? 0);
  return 1 / (1 + Math.exp(-logit));
}
