import type { Library } from '../../answering/library.ts';
import type { Logger } from '../../log.ts';
import type { BotObserver } from '../observer.ts';
import type { CommandIds } from '../rendering/render-help.ts';
import type { Manners } from './manners.ts';

/** What everything that comes from Discord is answered with. */
export interface BotContext {
  readonly library: () => Library;
  readonly commandIds: () => CommandIds;
  readonly manners: Manners;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: Logger;
  readonly observer: BotObserver;
}
