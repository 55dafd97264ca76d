import { setTimeout } from 'node:timers/promises';

/** Work begun and not yet done. */
export interface InFlight {
  /** `work` must not reject. */
  add(work: Promise<void>): void;
  /** Waits until all is done, or for that many milliseconds at most. */
  settle(graceMs: number): Promise<void>;
}

/** Starts with nothing in flight. */
export function createInFlight(): InFlight {
  const works = new Set<Promise<void>>();
  return {
    add(work) {
      works.add(work);
      void work.finally(() => works.delete(work));
    },
    async settle(graceMs) {
      await Promise.race([Promise.all(works), setTimeout(graceMs, undefined, { ref: false })]);
    },
  };
}
