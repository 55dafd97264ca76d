import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { layOut } from '../../src/evaluation/table.ts';
import type { ScaleFigures } from './scale-of.ts';
import { drawScale } from './scale-picture.ts';

const SIZES = [1_000, 10_000, 100_000];
const PICTURE = 'docs/scale.svg';
const HEAP_MB = 8_000;

/** Each size has a process to itself, so that none inherits the memory of another. */
async function figuresOf(size: number): Promise<ScaleFigures> {
  const script = 'dist/benchmarks/tests/benchmarks/scale-of.js';
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, String(size), ...rest]);
  return JSON.parse(stdout) as ScaleFigures;
}

const rest = process.argv.slice(2);
const figures: ScaleFigures[] = [];
// A set given by path has one size.
for (const size of rest.length > 0 ? [0] : SIZES) figures.push(await figuresOf(size));
console.log(
  layOut({
    title: `One library of each size; node ${process.version}`,
    head: ['passages', 'index, s', 'bytes/passage', 'query p50, ms', 'p95', 'p99'],
    rows: figures.map(({ passages, buildMs, bytesPerPassage, query }) => [
      { count: passages },
      { ms: buildMs / 1_000 },
      { count: Math.round(bytesPerPassage) },
      { ms: query.p50 },
      { ms: query.p95 },
      { ms: query.p99 },
    ]),
  }),
);
if (rest.length === 0) {
  await writeFile(PICTURE, drawScale(figures));
  console.log(`Drawn in ${PICTURE}`);
}
