import { open, readFile, rename, rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { errorCode } from '../knowledge/problem.ts';

/** Why a snapshot is not used: there is none, it is of other articles or of another program, it is damaged. */
type Unusable =
  | { readonly reason: 'missing' }
  | { readonly reason: 'stale' }
  | { readonly reason: 'torn' }
  | { readonly reason: 'unreadable'; readonly code: string };

/** The bytes that were kept, or why there are none to use. */
export type Kept = { readonly bytes: Uint8Array } | Unusable;

const MAGIC = 'verbatim index ';
const CHECKSUM_BYTES = 4;
const EVEN = 8;

/** Reads what was kept under a key. Never rejects. */
export async function readSnapshot(file: string, key: string): Promise<Kept> {
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' ? { reason: 'missing' } : { reason: 'unreadable', code };
  }
  const head = headOf(key);
  const end = content.length - CHECKSUM_BYTES;
  if (end < head.length || !content.subarray(0, MAGIC.length).equals(head.subarray(0, MAGIC.length))) {
    return { reason: 'torn' };
  }
  if (!content.subarray(0, head.length).equals(head)) return { reason: 'stale' };
  if (crc32(content.subarray(0, end)) !== content.readUInt32LE(end)) return { reason: 'torn' };
  return { bytes: content.subarray(head.length, end) };
}

/**
 * Keeps bytes under a key, chunk by chunk. They are written aside and take the old file's place at once, so that no
 * reader ever sees half of them.
 *
 * @throws what the file system refuses; the old file is then as it was.
 */
export async function writeSnapshot(file: string, key: string, chunks: Iterable<Uint8Array>): Promise<void> {
  const aside = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(aside, 'w', 0o600);
    try {
      const head = headOf(key);
      let checksum = crc32(head);
      await handle.writeFile(head);
      for (const chunk of chunks) {
        // Node's crc32 forgets what came before an empty chunk.
        if (chunk.length === 0) continue;
        checksum = crc32(chunk, checksum);
        await handle.writeFile(chunk);
      }
      const last = Buffer.alloc(CHECKSUM_BYTES);
      last.writeUInt32LE(checksum);
      await handle.writeFile(last);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** The first line: what the file is, and its key. Its length keeps what follows evenly placed. */
function headOf(key: string): Buffer {
  const line = `${MAGIC}${key}`;
  return Buffer.from(`${line.padEnd(Math.ceil((line.length + 1) / EVEN) * EVEN - 1)}\n`);
}
