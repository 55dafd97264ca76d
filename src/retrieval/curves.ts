/**
 * What each value of a feature is worth: a slope, and steps up and down where the examples speak for them. A curve can
 * say what no single weight can: that a sentence of four words seldom answers, and one of twenty as often as one of forty.
 */
export interface Curve {
  /** Worth of one unit. */
  readonly slope: number;
  /** Values at which the worth steps, ascending. */
  readonly from: readonly number[];
  /** What the steps add below the first of `from`, then from each on; 0 where the value is 0. */
  readonly worth: readonly number[];
}

/** Curves in the order of the features they judge, laid out flat: they are read for every sentence looked at. */
export interface Curves {
  readonly slopes: Float64Array;
  /** For each curve, where its thresholds begin in `from`; one more entry closes the last. */
  readonly starts: Int32Array;
  readonly from: Float64Array;
  /** What each step adds, beginning at `starts[curve] + curve`: a curve has one worth more than thresholds. */
  readonly worth: Float64Array;
}

/** A curve as it is kept: numbers with spaces between. */
export interface WrittenCurve {
  readonly slope: number;
  readonly from: string;
  readonly worth: string;
}

const NO_CURVE: WrittenCurve = { slope: 0, from: '', worth: '0' };

/** Reads the curves of `names`, in their order; a feature without a curve is worth nothing. */
export function readCurves(
  names: readonly string[],
  written: Readonly<Record<string, WrittenCurve>>,
): Curves {
  return flatten(
    names.map((name) => {
      const { slope, from, worth } = written[name] ?? NO_CURVE;
      return { slope, from: numbersIn(from), worth: numbersIn(worth) };
    }),
  );
}

function numbersIn(text: string): number[] {
  return text === '' ? [] : text.split(' ').map(Number);
}

/** Lays curves out flat, in their own order. */
export function flatten(curves: readonly Curve[]): Curves {
  const starts = new Int32Array(curves.length + 1);
  curves.forEach(({ from }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + from.length;
  });
  return {
    slopes: Float64Array.from(curves, ({ slope }) => slope),
    starts,
    from: Float64Array.from(curves.flatMap(({ from }) => from)),
    worth: Float64Array.from(curves.flatMap(({ worth }) => worth)),
  };
}

/** What the value of one feature is worth. */
export function worthOf({ slopes, starts, from, worth }: Curves, feature: number, value: number): number {
  if (value === 0) return 0;
  const start = starts[feature] ?? 0;
  const end = starts[feature + 1] ?? start;
  let step = start;
  while (step < end && value >= (from[step] ?? 0)) step++;
  return (slopes[feature] ?? 0) * value + (worth[step + feature] ?? 0);
}

/** What a row of values is worth, one a feature, `row` of them read from `offset`. */
export function totalWorth(curves: Curves, row: Float64Array, offset = 0): number {
  let total = 0;
  const features = curves.slopes.length;
  for (let feature = 0; feature < features; feature++) {
    const value = row[offset + feature] ?? 0;
    if (value !== 0) total += worthOf(curves, feature, value);
  }
  return total;
}
