/** How fast one may ask: at once, then one more at every interval. */
export interface Pace {
  readonly burst: number;
  readonly intervalMs: number;
}

/** Whether one may ask now. */
export type Turn =
  | { readonly granted: true }
  /** `first` when the one before was granted: the time to say so, once. */
  | { readonly granted: false; readonly retryAt: number; readonly first: boolean };

/** Grants turns by key, such as a user's id. */
export interface Cooldown {
  /** `now` in milliseconds since the epoch. */
  take(key: string, now: number): Turn;
}

/**
 * A cooldown by key, in bounded memory: of more than `capacity` keys the ones idle longest are forgotten, which only
 * ever lets someone ask sooner. Each key is the time at which its whole burst is available again.
 */
export function createCooldown({ burst, intervalMs }: Pace, capacity = 10_000): Cooldown {
  const keys = new Map<string, { readonly fullAt: number; readonly refused: boolean }>();
  return {
    take(key, now) {
      const known = keys.get(key);
      const fullAt = Math.max(known?.fullAt ?? now, now);
      const retryAt = fullAt - (burst - 1) * intervalMs;
      const granted = retryAt <= now;
      // Set anew, a key goes to the end of the map: the first is the one idle longest.
      keys.delete(key);
      keys.set(key, { fullAt: granted ? fullAt + intervalMs : fullAt, refused: !granted });
      const [oldest] = keys.keys();
      if (keys.size > capacity && oldest !== undefined) keys.delete(oldest);
      return granted ? { granted } : { granted, retryAt, first: known?.refused !== true };
    },
  };
}
