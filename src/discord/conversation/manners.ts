import { type Cooldown, createCooldown, type Turn } from './cooldown.ts';

/** A person reads an answer in a few seconds: this stops floods, and nobody who asks. */
const USER_PACE = { burst: 10, intervalMs: 2_000 };
/** A channel stays readable for the others in it. */
const CHANNEL_PACE = { burst: 60, intervalMs: 500 };

/** Decides who may ask, and who may post in a channel. */
export interface Manners {
  /** `channelId` is given when the answer will be seen by the whole channel. */
  mayAsk(userId: string, channelId: string | undefined, now: number): Turn;
}

/** Remembers who asked lately. */
export function createManners(): Manners {
  const users: Cooldown = createCooldown(USER_PACE);
  const channels: Cooldown = createCooldown(CHANNEL_PACE);
  return {
    mayAsk(userId, channelId, now) {
      const turn = users.take(userId, now);
      return turn.granted && channelId !== undefined ? channels.take(channelId, now) : turn;
    },
  };
}
