import { isUtf8 } from 'node:buffer';
import type { TextProblem } from './problem.ts';

const LINE_FEED = 0x0a;

/** The text of a file: UTF-8, with or without a byte order mark, which is dropped. Nothing else is changed. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly problem: TextProblem } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { problem: { kind: 'utf16', line: 1 } };
  }
  if (!isUtf8(bytes))
    return { problem: { kind: 'notUtf8', line: lineWhere(bytes, (line) => !isUtf8(line)) } };
  if (bytes.includes(0))
    return { problem: { kind: 'binary', line: lineWhere(bytes, (line) => line.includes(0)) } };
  return { text: new TextDecoder().decode(bytes) };
}

/** The number, from 1, of the first line that `matches`; no UTF-8 sequence can span two lines. */
function lineWhere(bytes: Uint8Array, matches: (line: Uint8Array) => boolean): number {
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1 || matches(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
