import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/terminal/read-lines.ts';

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const line = fc
      .array(fc.constantFrom('é', '😀', 'a', ' ', '\u2028', '\r.'))
      .map((parts) => parts.join(''));
    const lines = fc.array(
      line.filter((text) => text !== ''),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 7 }),
        async (texts, end, size) => {
          const bytes = Buffer.from(texts.join(end) + end);
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );
          expect(await linesOf(chunks)).toEqual(texts);
        },
      ),
    );
  });

  it('gives blank lines and a last line without an end', async () => {
    expect(await linesOf([Buffer.from('a\n\nb')])).toEqual(['a', '', 'b']);
    expect(await linesOf([])).toEqual([]);
  });
});
