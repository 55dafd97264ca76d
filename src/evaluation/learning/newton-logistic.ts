import type { Example } from './logistic.ts';

/** Keeps a weight small, in units of its sign's spread, unless the examples speak for it (L2). */
const DECAY = 3e-4;
const STEPS = 12;
const CLOSE_ENOUGH = 1e-4;
const TINY = 1e-9;

/**
 * Learns one weight a sign: weighted logistic regression by Newton's method, over signs brought to the same spread.
 * Signs that say nearly the same take hundreds of small steps to tell apart, and only some of these. The first sign must
 * be 1 throughout. The same examples give the same weights, bit for bit.
 */
export function learnByNewton(examples: readonly Example[], width: number): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(width);
  if (total === 0) return weights;
  const spread = spreadOf(examples, width);
  const rows = examples.map(({ row }) => Float64Array.from(row, (value, at) => value / (spread[at] ?? 1)));
  for (let step = 0; step < STEPS; step++) {
    const { slope, curvature } = shapeAt(weights, rows, examples, total);
    const change = solve(curvature, slope);
    for (let at = 0; at < width; at++) weights[at] = (weights[at] ?? 0) - (change[at] ?? 0);
    if (change.every((by) => Math.abs(by) < CLOSE_ENOUGH)) break;
  }
  return weights.map((weight, at) => weight / (spread[at] ?? 1));
}

/** The standard deviation of each sign; 1 for one that never changes. */
function spreadOf(examples: readonly Example[], width: number): Float64Array {
  return Float64Array.from({ length: width }, (_, at) => {
    const mean = examples.reduce((sum, { row }) => sum + (row[at] ?? 0), 0) / examples.length;
    const variance =
      examples.reduce((sum, { row }) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / examples.length;
    return variance < TINY ? 1 : Math.sqrt(variance);
  });
}

/** The loss's slope and curvature at the weights, row after row. */
function shapeAt(
  weights: Float64Array,
  rows: readonly Float64Array[],
  examples: readonly Example[],
  total: number,
): { readonly slope: Float64Array; readonly curvature: Float64Array[] } {
  const width = weights.length;
  const slope = weights.map((weight, at) => (at === 0 ? 0 : DECAY * weight));
  const curvature = Array.from({ length: width }, (_, at) => {
    const line = new Float64Array(width);
    line[at] = at === 0 ? TINY : DECAY;
    return line;
  });
  rows.forEach((row, index) => {
    const example = examples[index];
    if (example === undefined || example.weight === 0) return;
    let logit = 0;
    for (let at = 0; at < width; at++) logit += (weights[at] ?? 0) * (row[at] ?? 0);
    const likely = 1 / (1 + Math.exp(-logit));
    const part = example.weight / total;
    const off = part * (likely - (example.came ? 1 : 0));
    const bend = part * Math.max(TINY, likely * (1 - likely));
    for (let at = 0; at < width; at++) {
      const value = row[at] ?? 0;
      if (value === 0) continue;
      slope[at] = (slope[at] ?? 0) + off * value;
      const line = curvature[at];
      if (line === undefined) continue;
      const bent = bend * value;
      for (let other = 0; other <= at; other++) line[other] = (line[other] ?? 0) + bent * (row[other] ?? 0);
    }
  });
  return { slope, curvature };
}

/** Solves a symmetric positive definite system, given by its lower triangle, by Cholesky's factors. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const width = right.length;
  const at = (line: number, column: number): number => matrix[line]?.[column] ?? 0;
  for (let line = 0; line < width; line++) {
    for (let column = 0; column <= line; column++) {
      let left = at(line, column);
      for (let known = 0; known < column; known++) left -= at(line, known) * at(column, known);
      const row = matrix[line];
      if (row === undefined) continue;
      row[column] = line === column ? Math.sqrt(Math.max(TINY, left)) : left / at(column, column);
    }
  }
  const solved = right.slice();
  for (let line = 0; line < width; line++) {
    let left = solved[line] ?? 0;
    for (let known = 0; known < line; known++) left -= at(line, known) * (solved[known] ?? 0);
    solved[line] = left / at(line, line);
  }
  for (let line = width - 1; line >= 0; line--) {
    let left = solved[line] ?? 0;
    for (let known = line + 1; known < width; known++) left -= at(known, line) * (solved[known] ?? 0);
    solved[line] = left / at(line, line);
  }
  return solved;
}
