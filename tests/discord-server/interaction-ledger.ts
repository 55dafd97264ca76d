import type { APIUser } from 'discord.js';
import type { JsonObject } from './json.ts';
import type { StoredMessage } from './message-store.ts';
import type { Channel } from './world.ts';

/** How the bot answered an interaction. */
export interface Reply {
  readonly interaction: Interaction;
  /** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
  readonly type: number;
  readonly data: JsonObject;
  /** The message the callback created or updated; undefined for autocompletion and modals. */
  readonly message: StoredMessage | undefined;
  /** Milliseconds from the dispatch to the arrival of the whole callback. */
  readonly latencyMs: number;
}

/** One interaction sent to the bot. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly body: JsonObject;
  readonly user: APIUser;
  readonly channel: Channel;
  /** The message whose component was used. */
  readonly source: StoredMessage | undefined;
  readonly dispatchedAt: number;
  reply: Reply | undefined;
  /** What `@original` means for this interaction's token. */
  original: StoredMessage | undefined;
}

export interface InteractionLedger {
  readonly all: ReadonlyMap<string, Interaction>;
  /** Dispatch-to-callback times in milliseconds, in the order the callbacks came. */
  readonly latenciesMs: number[];
  open(interaction: Omit<Interaction, 'reply' | 'original' | 'dispatchedAt'>): Interaction;
  byToken(token: string): Interaction | undefined;
  /** The reply, when it comes, or undefined when it does not in time. */
  replyOf(interaction: Interaction, timeoutMs: number): Promise<Reply | undefined>;
  answer(interaction: Interaction, reply: Reply): void;
}

/** @param capacity answered interactions kept; the oldest are forgotten beyond it */
export function createInteractionLedger(capacity: number): InteractionLedger {
  const interactions = new Map<string, Interaction>();
  const answered = new Set<Interaction>();
  const idByToken = new Map<string, string>();
  const waiting = new Map<string, (reply: Reply) => void>();
  const latenciesMs: number[] = [];

  return {
    all: interactions,
    latenciesMs,
    open(opened) {
      const interaction: Interaction = {
        ...opened,
        dispatchedAt: performance.now(),
        reply: undefined,
        original: opened.source,
      };
      interactions.set(interaction.id, interaction);
      idByToken.set(interaction.token, interaction.id);
      return interaction;
    },
    byToken(token) {
      const id = idByToken.get(token);
      return id === undefined ? undefined : interactions.get(id);
    },
    replyOf(interaction, timeoutMs) {
      if (interaction.reply) return Promise.resolve(interaction.reply);
      return new Promise((resolve) => {
        const finish = (reply: Reply | undefined) => {
          clearTimeout(timer);
          waiting.delete(interaction.id);
          resolve(reply);
        };
        const timer = setTimeout(() => finish(undefined), timeoutMs);
        waiting.set(interaction.id, finish);
      });
    },
    answer(interaction, reply) {
      interaction.reply = reply;
      interaction.original = reply.message ?? interaction.original;
      latenciesMs.push(reply.latencyMs);
      waiting.get(interaction.id)?.(reply);
      answered.add(interaction);
      if (answered.size <= capacity) return;
      const [oldest] = answered;
      if (oldest === undefined) return;
      answered.delete(oldest);
      interactions.delete(oldest.id);
      idByToken.delete(oldest.token);
    },
  };
}
