import type { ScaleFigures } from './scale-of.ts';

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = { left: 60, right: 150, top: 30, bottom: 45 };
const CURVES: readonly { name: string; colour: string; of(figures: ScaleFigures): number }[] = [
  { name: 'query p50, ms', colour: '#0b7285', of: ({ query }) => query.p50 },
  { name: 'query p99, ms', colour: '#d9480f', of: ({ query }) => query.p99 },
  { name: 'index, s', colour: '#5f3dc4', of: ({ ms }) => ms / 1_000 },
  { name: 'kB/passage', colour: '#2b8a3e', of: ({ bytesPerPassage }) => bytesPerPassage / 1_000 },
];

/** Draws how costs grow with the number of passages, both axes logarithmic, as an SVG picture. */
export function drawScale(figures: readonly ScaleFigures[]): string {
  const sizes = figures.map(({ passages }) => passages);
  const values = figures.flatMap((each) => CURVES.map(({ of }) => of(each)));
  const x = axis(sizes, MARGIN.left, WIDTH - MARGIN.right);
  const y = axis(values, HEIGHT - MARGIN.bottom, MARGIN.top);
  const grid = [
    ...x.decades.map((value) => vertical(x.at(value), value)),
    ...y.decades.map((value) => horizontal(y.at(value), value)),
  ];
  const curves = CURVES.map(({ name, colour, of }, curve) => {
    const points = figures.map((each) => `${x.at(each.passages).toFixed(1)},${y.at(of(each)).toFixed(1)}`);
    const legendY = MARGIN.top + 12 + curve * 20;
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>
<text x="${WIDTH - MARGIN.right + 16}" y="${legendY}" fill="${colour}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Cost of an answer and of the index by number of passages</title>
<rect width="100%" height="100%" fill="#fff"/>
${grid.join('\n')}
<text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">passages</text>
${curves.join('\n')}
</svg>
`;
}

/** A logarithmic axis over whole decades, from one pixel to another. */
function axis(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    decades: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)),
  };
}

function vertical(x: number, value: number): string {
  const bottom = HEIGHT - MARGIN.bottom;
  return `<path d="M${x.toFixed(1)} ${MARGIN.top}V${bottom}" stroke="#ddd"/><text x="${x.toFixed(1)}" y="${bottom + 18}" text-anchor="middle">${label(value)}</text>`;
}

function horizontal(y: number, value: number): string {
  return `<path d="M${MARGIN.left} ${y.toFixed(1)}H${WIDTH - MARGIN.right}" stroke="#ddd"/><text x="${MARGIN.left - 8}" y="${(y + 4).toFixed(1)}" text-anchor="end">${label(value)}</text>`;
}

function label(value: number): string {
  return value >= 1 ? value.toLocaleString('en-US') : String(Number(value.toPrecision(1)));
}
