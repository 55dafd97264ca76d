import type { Outcome } from '../answering/answer.ts';

/** How an interaction or a message was dealt with. */
export interface Handled {
  readonly type: 'command' | 'menu' | 'button' | 'autocomplete' | 'message' | 'other';
  /**
   * - `done`: answered;
   * - `late`: Discord had given up waiting;
   * - `repeated`: it had been answered already;
   * - `failed`: our fault or Discord's, told in the log.
   */
  readonly result: 'done' | 'late' | 'repeated' | 'failed';
  /** From its arrival to the end of its answer. */
  readonly seconds: number;
}

/** The shards of this process. */
export interface ShardCounts {
  readonly total: number;
  readonly connected: number;
}

/** Is told what the bot does, and must neither throw nor take long. */
export interface BotObserver {
  /** A question was asked; turning the pages of its answer asks nothing. */
  onQuestion(outcome: Outcome): void;
  onHandled(handled: Handled): void;
  /** The bot begins to connect: `shards` may be asked from now on. */
  onConnecting(shards: () => ShardCounts): void;
}
