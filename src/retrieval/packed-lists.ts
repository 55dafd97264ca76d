/** Lists of numbers by a string, gathered one number at a time and then packed end to end. */
export class PackedLists {
  readonly #idOf = new Map<string, number>();
  #keys: number[] = [];
  #values: number[] = [];
  readonly #last: number[] = [];
  #offsets = new Int32Array(1);
  #packed = new Int32Array(0);

  /** Puts a number at the end of a key's list, unless it is the last there. */
  push(key: string, value: number): void {
    let id = this.#idOf.get(key);
    if (id === undefined) {
      id = this.#idOf.size;
      this.#idOf.set(key, id);
    } else if (this.#last[id] === value) return;
    this.#last[id] = value;
    this.#keys.push(id);
    this.#values.push(value);
  }

  /** Ends the gathering: only then can lists be read. */
  pack(): void {
    const lists = this.#idOf.size;
    const offsets = new Int32Array(lists + 1);
    for (const key of this.#keys) offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
    for (let list = 0; list < lists; list++) {
      offsets[list + 1] = (offsets[list + 1] ?? 0) + (offsets[list] ?? 0);
    }
    const next = offsets.slice();
    const packed = new Int32Array(this.#values.length);
    this.#keys.forEach((key, at) => {
      const place = next[key] ?? 0;
      packed[place] = this.#values[at] ?? 0;
      next[key] = place + 1;
    });
    this.#offsets = offsets;
    this.#packed = packed;
    this.#keys = [];
    this.#values = [];
    this.#last.length = 0;
  }

  /** The list of a key, in the order it was gathered; empty for an unknown key. */
  of(key: string): Int32Array {
    const id = this.#idOf.get(key);
    return id === undefined ? NONE : this.#packed.subarray(this.#offsets[id], this.#offsets[id + 1]);
  }
}

const NONE = new Int32Array(0);
