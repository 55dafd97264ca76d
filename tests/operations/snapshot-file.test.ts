import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../src/operations/snapshot-file.ts';

function folder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-snapshot-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

const KEY = 'a1'.repeat(32);
const CHUNKS = ['Le port ', 'dort.'].map((text) => Buffer.from(text));

describe('a snapshot file', () => {
  it('gives back what was kept, and nothing else is left beside it', async () => {
    const directory = folder();
    const file = join(directory, 'index');
    await writeSnapshot(file, KEY, CHUNKS);
    expect(await readSnapshot(file, KEY)).toEqual({ bytes: Buffer.from('Le port dort.') });
    expect(readdirSync(directory)).toEqual(['index']);
  });

  it('may be written with empty pieces between others', async () => {
    const file = join(folder(), 'index');
    const empty = new Uint8Array(new ArrayBuffer(0));
    await writeSnapshot(
      file,
      KEY,
      CHUNKS.flatMap((chunk) => [chunk, empty]),
    );
    expect(await readSnapshot(file, KEY)).toEqual({ bytes: Buffer.from('Le port dort.') });
  });

  it('is stale under another key', async () => {
    const file = join(folder(), 'index');
    await writeSnapshot(file, KEY, CHUNKS);
    expect(await readSnapshot(file, 'b2'.repeat(32))).toEqual({ reason: 'stale' });
  });

  it('is torn when any byte has changed or the end is missing', async () => {
    const file = join(folder(), 'index');
    await writeSnapshot(file, KEY, CHUNKS);
    const whole = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        writeFileSync(file, damaged);
        expect(await readSnapshot(file, KEY)).toHaveProperty('reason');
        writeFileSync(file, whole.subarray(0, at));
        expect(await readSnapshot(file, KEY)).toEqual({ reason: 'torn' });
      }),
    );
  });

  it('may be missing, or no file at all', async () => {
    const directory = folder();
    expect(await readSnapshot(join(directory, 'index'), KEY)).toEqual({ reason: 'missing' });
    expect(await readSnapshot(directory, KEY)).toEqual({ reason: 'unreadable', code: 'EISDIR' });
  });

  it('stays as it was when a new one cannot be written', async () => {
    const directory = folder();
    const file = join(directory, 'index');
    await writeSnapshot(file, KEY, CHUNKS);
    const failing = (function* () {
      yield Buffer.from('half');
      throw new Error('the disk is full');
    })();
    await expect(writeSnapshot(file, KEY, failing)).rejects.toThrow('the disk is full');
    expect(await readSnapshot(file, KEY)).toEqual({ bytes: Buffer.from('Le port dort.') });
    expect(readdirSync(directory)).toEqual(['index']);
    mkdirSync(join(directory, 'occupied/inside'), { recursive: true });
    await expect(writeSnapshot(join(directory, 'occupied'), KEY, CHUNKS)).rejects.toThrow();
    expect(readdirSync(directory)).toEqual(['index', 'occupied']);
  });
});
