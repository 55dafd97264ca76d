import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import type { Passage } from '../knowledge/article.ts';
import { SNAPSHOT_FORMAT } from '../retrieval/snapshot.ts';
import type { Steps } from '../retrieval/steps.ts';

/** The code and the lexicons that decide what analysing a passage finds. */
const ANALYSIS = [new URL('../language/', import.meta.url), new URL('../retrieval/', import.meta.url)];
/** Passages hashed between two pauses. */
const STEP = 1_000;

/** What tells this program's analysis from another's: its code and lexicons, its dependencies, the platform's own rules. */
export async function analysisVersion(): Promise<string> {
  const hash = createHash('sha256');
  const { v8, unicode = '', icu = '' } = process.versions;
  hash.update([SNAPSHOT_FORMAT, v8, unicode, icu, endianness()].join(' '));
  hash.update(await readFile(new URL('../../package.json', import.meta.url)));
  for (const folder of ANALYSIS) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`);
    for (const file of files.sort()) hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

/** The key of a snapshot: the same only for the same texts in the same order, analysed by the same program. */
export function* snapshotKey(version: string, passages: readonly Passage[]): Steps<string> {
  const hash = createHash('sha256').update(version);
  for (const [number, { text }] of passages.entries()) {
    hash.update(`${text.length}:${text}`);
    if (number % STEP === 0) yield;
  }
  return hash.digest('hex');
}
