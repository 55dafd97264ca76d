export interface RateLimitOption {
  readonly limit: number;
  readonly windowMs: number;
}

export interface BucketState {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly retryAfterSeconds: number;
}

/** Fixed-window counters, one for each bucket, told by the headers Discord uses. */
export function createRateLimits({ limit, windowMs }: RateLimitOption) {
  const windows = new Map<string, { used: number; endsAt: number }>();
  return {
    /** Counts one request; https://docs.discord.com/developers/topics/rate-limits#header-format */
    count(bucket: string): BucketState {
      const now = Date.now();
      let window = windows.get(bucket);
      if (!window || window.endsAt <= now) {
        if (windows.size > 10_000) windows.clear();
        window = { used: 0, endsAt: now + windowMs };
        windows.set(bucket, window);
      }
      window.used += 1;
      const retryAfterSeconds = (window.endsAt - now) / 1_000;
      return {
        allowed: window.used <= limit,
        retryAfterSeconds,
        headers: {
          'x-ratelimit-limit': String(limit),
          'x-ratelimit-remaining': String(Math.max(0, limit - window.used)),
          'x-ratelimit-reset': String(window.endsAt / 1_000),
          'x-ratelimit-reset-after': retryAfterSeconds.toFixed(3),
          'x-ratelimit-bucket': Buffer.from(bucket).toString('hex').slice(0, 32),
        },
      };
    },
  };
}

export type RateLimits = ReturnType<typeof createRateLimits>;
