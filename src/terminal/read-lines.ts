import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream as they come, without `\n` or `\r\n`. Unlike `node:readline`, a line ends nowhere else:
 * JSON may hold U+2028 as it is.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pending = '';
  for await (const chunk of input) {
    const text = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    // Only the new text can hold a line end: a long line is not searched again with each chunk.
    const [head = '', ...rest] = text.split('\n');
    pending += head;
    for (const next of rest) {
      yield withoutReturn(pending);
      pending = next;
    }
  }
  pending += decoder.end();
  if (pending !== '') yield withoutReturn(pending);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
