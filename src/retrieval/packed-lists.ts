import type { Steps } from './steps.ts';

/** Numbers packed between two pauses. */
const STEP = 50_000;

/** Lists of numbers by a string, packed end to end: the list of key k lies from `offsets[k]` to `offsets[k + 1]`. */
export interface PackedTable {
  readonly keys: readonly string[];
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/** Finds lists of numbers by a string. */
export class PackedLists {
  readonly table: PackedTable;
  readonly #idOf: ReadonlyMap<string, number>;

  constructor(table: PackedTable) {
    this.table = table;
    this.#idOf = new Map(table.keys.map((key, id) => [key, id]));
  }

  /** The list of a key, in the order it was gathered; empty for an unknown key. */
  of(key: string): Int32Array {
    const { offsets, values } = this.table;
    const id = this.#idOf.get(key);
    return id === undefined ? NONE : values.subarray(offsets[id], offsets[id + 1]);
  }
}

const NONE = new Int32Array(0);

/** Gathers lists one number at a time. */
export class ListGatherer {
  readonly #idOf = new Map<string, number>();
  readonly #keys: number[] = [];
  readonly #values: number[] = [];
  readonly #last: number[] = [];

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

  /** All that was gathered. */
  *pack(): Steps<PackedLists> {
    const lists = this.#idOf.size;
    const offsets = new Int32Array(lists + 1);
    for (const [at, key] of this.#keys.entries()) {
      offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
      if (at % STEP === 0) yield;
    }
    for (let list = 0; list < lists; list++) {
      offsets[list + 1] = (offsets[list + 1] ?? 0) + (offsets[list] ?? 0);
    }
    const next = offsets.slice();
    const values = new Int32Array(this.#values.length);
    for (const [at, key] of this.#keys.entries()) {
      const place = next[key] ?? 0;
      values[place] = this.#values[at] ?? 0;
      next[key] = place + 1;
      if (at % STEP === 0) yield;
    }
    return new PackedLists({ keys: [...this.#idOf.keys()], offsets, values });
  }
}
