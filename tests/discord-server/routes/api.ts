import type { CommandStore } from '../command-store.ts';
import type { Gateway } from '../gateway.ts';
import type { Inspection } from '../inspection.ts';
import type { InteractionLedger } from '../interaction-ledger.ts';
import type { MessageEvents } from '../message-events.ts';
import type { MessageStore } from '../message-store.ts';
import type { Watch } from '../watch.ts';
import type { World } from '../world.ts';

/** What the routes work on. */
export interface Api {
  readonly world: World;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly ledger: InteractionLedger;
  readonly gateway: Gateway;
  readonly events: MessageEvents;
  readonly inspection: Inspection;
  readonly watch: Watch;
  /** Callbacks later than this after the dispatch are refused. */
  readonly interactionDeadlineMs: number;
}
