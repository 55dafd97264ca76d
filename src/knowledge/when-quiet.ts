/** Work put off until the events that call for it have stopped coming. */
export interface QuietRunner {
  /** Tells of an event. */
  touch(): void;
  /** Waits for no more quiet and runs now, or right after the run under way. */
  runNow(): Promise<void>;
  /** Forgets what is put off; resolves when the run under way has ended. */
  stop(): Promise<void>;
}

interface Patience {
  /** How long no event must have come, in milliseconds. */
  readonly quietMs: number;
  /** How long events that keep coming can put the work off, in milliseconds. */
  readonly longestMs: number;
}

/** Runs `work` once for a burst of events, never twice at a time. `work` must not reject. */
export function whenQuiet(work: () => Promise<void>, { quietMs, longestMs }: Patience): QuietRunner {
  let timer: NodeJS.Timeout | undefined;
  let firstEventAt: number | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;

  function touch(): void {
    if (stopped) return;
    firstEventAt ??= performance.now();
    clearTimeout(timer);
    const left = firstEventAt + longestMs - performance.now();
    timer = setTimeout(() => void runNow(), Math.max(0, Math.min(quietMs, left)));
  }

  async function runNow(): Promise<void> {
    while (running !== undefined) await running;
    if (stopped) return;
    clearTimeout(timer);
    firstEventAt = undefined;
    running = work();
    await running;
    running = undefined;
  }

  return {
    touch,
    runNow,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
