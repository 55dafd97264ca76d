/** Lets tests wait for a condition instead of sleeping. */
export interface Watch {
  /** To be called whenever something a test may wait for has changed. */
  changed(): void;
  /**
   * What `read` gives, as soon as it is neither undefined nor false.
   *
   * @throws Error beginning with `what` after `timeoutMs`
   */
  until<T>(read: () => T | undefined | false, timeoutMs: number, what: () => string): Promise<T>;
}

export function createWatch(): Watch {
  const checks = new Set<() => void>();
  return {
    changed() {
      for (const check of checks) check();
    },
    until(read, timeoutMs, what) {
      const already = read();
      if (already !== undefined && already !== false) return Promise.resolve(already);
      return new Promise((resolve, reject) => {
        const finish = () => {
          checks.delete(check);
          clearTimeout(timer);
        };
        const check = () => {
          const value = read();
          if (value === undefined || value === false) return;
          finish();
          resolve(value);
        };
        const timer = setTimeout(() => {
          finish();
          reject(new Error(`${what()} (waited ${timeoutMs} ms)`));
        }, timeoutMs);
        checks.add(check);
      });
    },
  };
}
