import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes, and waits while the reader is behind. */
export async function writeText(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
