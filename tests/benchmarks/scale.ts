import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { layOut } from '../../src/evaluation/table.ts';
import type { ScaleFigures } from './scale-of.ts';
import { drawScale } from './scale-picture.ts';

const SIZES = [1_000, 10_000, 100_000];
const PICTURE = 'docs/scale.svg';
const HEAP_MB = 8_000;
const MB = 1e6;

/** A library built, and the same restored from the snapshot of the first, each in a process to itself. */
interface Measured {
  readonly built: ScaleFigures;
  readonly restored: ScaleFigures;
}

async function measure(size: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-scale-'));
  const run = async (how: string): Promise<ScaleFigures> => {
    const script = 'dist/benchmarks/tests/benchmarks/scale-of.js';
    const flags = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`];
    const file = join(folder, 'index');
    const args = [...flags, script, how, String(size), file, ...rest];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return JSON.parse(stdout) as ScaleFigures;
  };
  try {
    const built = await run('build');
    const restored = await run('restore');
    if (built.answers !== restored.answers) throw new Error('scale: a snapshot answers otherwise');
    return { built, restored };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const rest = process.argv.slice(2);
const measured: Measured[] = [];
// A set given by path has one size.
for (const size of rest.length > 0 ? [0] : SIZES) measured.push(await measure(size));
const built = measured.map((each) => each.built);
console.log(
  layOut({
    title: `One library of each size; node ${process.version}`,
    head: [
      'passages',
      'index, s',
      'longest block, ms',
      'of it at work',
      'bytes/passage',
      'query p50, ms',
      'p95',
      'p99',
    ],
    rows: built.map(({ passages, ms, block, bytesPerPassage, query }) => [
      { count: passages },
      { ms: ms / 1_000 },
      { ms: block.waited },
      { ms: block.worked },
      { count: Math.round(bytesPerPassage) },
      { ms: query.p50 },
      { ms: query.p95 },
      { ms: query.p99 },
    ]),
  }),
);
console.log(
  layOut({
    title:
      'The same restored from its snapshot: until it answers, and until it is complete; and what typing costs',
    head: [
      'passages',
      'restored, s',
      'of the build, %',
      'complete, s',
      'snapshot, MB',
      'typing, ms',
      'first',
    ],
    rows: measured.map(({ built: own, restored }) => [
      { count: own.passages },
      { ms: restored.ms / 1_000 },
      { share: restored.ms / own.ms },
      { ms: restored.completeMs / 1_000 },
      { ms: restored.snapshotBytes / MB },
      { ms: own.suggestionMs },
      { ms: own.firstSuggestionMs },
    ]),
  }),
);
if (rest.length === 0) {
  await writeFile(PICTURE, drawScale(built));
  console.log(`Drawn in ${PICTURE}`);
}
