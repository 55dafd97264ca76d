import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../../src/discord/conversation/cooldown.ts';

describe('a cooldown', () => {
  it('grants a burst, then one turn at every interval', () => {
    const cooldown = createCooldown({ burst: 3, intervalMs: 1_000 });
    const granted = (now: number) => cooldown.take('a', now).granted;
    expect([granted(0), granted(0), granted(0), granted(0)]).toEqual([true, true, true, false]);
    expect([granted(999), granted(1_000), granted(1_001)]).toEqual([false, true, false]);
    expect([granted(60_000), granted(60_000), granted(60_000), granted(60_000)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('says when to come back, and which refusal is the first', () => {
    const cooldown = createCooldown({ burst: 1, intervalMs: 1_000 });
    cooldown.take('a', 5_000);
    expect(cooldown.take('a', 5_400)).toEqual({ granted: false, retryAt: 6_000, first: true });
    expect(cooldown.take('a', 5_500)).toEqual({ granted: false, retryAt: 6_000, first: false });
    expect(cooldown.take('a', 6_000)).toEqual({ granted: true });
    expect(cooldown.take('a', 6_001)).toMatchObject({ first: true });
  });

  it('holds each key by itself', () => {
    const cooldown = createCooldown({ burst: 1, intervalMs: 1_000 });
    cooldown.take('a', 0);
    expect(cooldown.take('b', 0).granted).toBe(true);
  });

  it('forgets the keys idle longest beyond its capacity', () => {
    const cooldown = createCooldown({ burst: 1, intervalMs: 1_000 }, 2);
    for (const key of ['a', 'b', 'c']) cooldown.take(key, 0);
    expect(cooldown.take('c', 0).granted).toBe(false);
    expect(cooldown.take('b', 0).granted).toBe(false);
    expect(cooldown.take('a', 0).granted).toBe(true);
  });
});
