/** How far to descend, and how strongly to hold weights back. */
export interface Descent {
  readonly steps: number;
  /** Keeps a weight small unless the examples speak for it (L2). */
  readonly decay: number;
}

const STEP_SIZE = 0.05;

// Adam's usual constants (Kingma and Ba, 2015).
const MOMENTUM = 0.9;
const VARIANCE_MOMENTUM = 0.999;
const EPSILON = 1e-8;

/**
 * The weights that make a loss least, by full-batch Adam from zero. `addSlope` adds the loss's slope at the weights to a
 * gradient given as zeros. The same slopes give the same weights, bit for bit.
 */
export function descend(
  width: number,
  { steps, decay }: Descent,
  addSlope: (gradient: Float64Array, weights: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(width);
  const gradient = new Float64Array(width);
  const mean = new Float64Array(width);
  const variance = new Float64Array(width);
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    addSlope(gradient, weights);
    for (let at = 0; at < width; at++) {
      const weight = weights[at] ?? 0;
      const slope = (gradient[at] ?? 0) + decay * weight;
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
