/** Blocks begin at multiples of so many bytes, so that tables of any kind of number can be read where they lie. */
const EVEN = 8;
const BETWEEN_WORDS = '\n';

/** Words without line breaks as a block. */
export function* textBlock(words: readonly string[]): Generator<Uint8Array, void, void> {
  yield* block(Buffer.from(words.join(BETWEEN_WORDS)));
}

/** A table of numbers as a block. */
export function* valueBlock(
  values: Float64Array | Int32Array | Uint16Array,
): Generator<Uint8Array, void, void> {
  yield* block(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}

/** A length in bytes, the bytes, and what fills them up. */
function* block(bytes: Uint8Array): Generator<Uint8Array, void, void> {
  yield new Uint8Array(Float64Array.of(bytes.length).buffer);
  yield bytes;
  yield new Uint8Array(-bytes.length & (EVEN - 1));
}

/** Reads blocks in the order they were written; tables are views of the bytes. */
export class SnapshotReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.byteOffset % EVEN === 0 ? bytes : new Uint8Array(bytes);
  }

  text(): string[] {
    const text = new TextDecoder().decode(this.#next());
    return text === '' ? [] : text.split(BETWEEN_WORDS);
  }

  int32(): Int32Array {
    return int32In(this.#next());
  }

  float64(): Float64Array {
    const { buffer, byteOffset, byteLength } = this.#next();
    return new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT);
  }

  uint16(): Uint16Array {
    const { buffer, byteOffset, byteLength } = this.#next();
    return new Uint16Array(buffer, byteOffset, byteLength / Uint16Array.BYTES_PER_ELEMENT);
  }

  /** What follows the blocks, to the end. */
  rest(): Int32Array {
    return int32In(this.#bytes.subarray(this.#at));
  }

  #next(): Uint8Array {
    const { buffer, byteOffset, length: available } = this.#bytes;
    const start = this.#at + EVEN;
    if (start > available) throw new RangeError('snapshot: a block is missing');
    const [length = -1] = new Float64Array(buffer, byteOffset + this.#at, 1);
    if (!(length >= 0 && start + length <= available)) throw new RangeError('snapshot: a block is not whole');
    this.#at = start + length + (-length & (EVEN - 1));
    return this.#bytes.subarray(start, start + length);
  }
}

function int32In({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array {
  return new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT);
}
