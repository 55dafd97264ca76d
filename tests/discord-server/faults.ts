/** What may go wrong with a REST request. */
export type FaultAction =
  /** Answered 429. */
  | { readonly kind: 'rateLimit'; readonly retryAfterSeconds: number; readonly global?: boolean }
  /** Answered with this status, unprocessed. */
  | { readonly kind: 'status'; readonly status: number; readonly body?: object }
  /** Processed and answered, late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Connection cut before anything is processed. */
  | { readonly kind: 'cutBefore' }
  /** Processed, then the connection is cut instead of answering. */
  | { readonly kind: 'cutAfter' };

type Fault = FaultAction & {
  /** Any method when absent. */
  readonly method?: string;
  /** Matched against the route's template, such as `/interactions/:id/:token/callback`. */
  readonly route: RegExp;
  /** How many requests it strikes; every one when absent. */
  readonly times?: number;
};

export interface Faults {
  /** Adds a fault; the returned handle tells how many requests it struck. */
  add(fault: Fault): { readonly hits: number };
  clear(): void;
  /** The fault that strikes this request, if any. */
  take(method: string, route: string): FaultAction | undefined;
}

export function createFaults(): Faults {
  const active: { fault: Fault; hits: number }[] = [];
  return {
    add(fault) {
      const entry = { fault, hits: 0 };
      active.push(entry);
      return entry;
    },
    clear() {
      active.length = 0;
    },
    take(method, route) {
      const entry = active.find(
        ({ fault, hits }) =>
          hits < (fault.times ?? Number.POSITIVE_INFINITY) &&
          (fault.method ?? method) === method &&
          fault.route.test(route),
      );
      if (!entry) return undefined;
      entry.hits += 1;
      return entry.fault;
    },
  };
}
