import { randomBytes } from 'node:crypto';
import type { APIUser } from 'discord.js';
import { type As, botReachable, callerOf, describeInteraction, shardGuildOf, whatCame } from './acting.ts';
import type { StoredCommand } from './command-store.ts';
import type { Reply } from './interaction-ledger.ts';
import {
  autocompleteInteraction,
  type Caller,
  commandData,
  commandInteraction,
  componentInteraction,
  interactionBody,
  messageMenuInteraction,
  modalInteraction,
  type OptionValue,
  usableComponents,
} from './interactions.ts';
import { type JsonObject, objectsIn } from './json.ts';
import type { StoredMessage } from './message-store.ts';
import type { Api } from './routes/api.ts';
import { CommandType } from './validation/validate-command.ts';

interface CommandUse extends As {
  readonly name: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

interface Autocompletion extends CommandUse {
  /** The option being typed; its text is in `options`. */
  readonly focused: string;
}

interface AutocompleteReply extends Reply {
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

/** Interactions people make. Each promise fails, telling what did arrive, when the bot does not react. */
export interface People {
  /** Uses a slash command as soon as it is registered and a session can take it. */
  command(use: CommandUse): Promise<Reply>;
  autocomplete(use: Autocompletion): Promise<AutocompleteReply>;
  /** Uses a context menu command on a message. */
  menu(name: string, target: StoredMessage, as?: As): Promise<Reply>;
  /** Clicks the button with that custom id, or the first the predicate accepts; as who sees it, unless told. */
  click(on: Shown, which: ComponentChoice, as?: As): Promise<Reply>;
  /** Chooses these values in a string select menu. */
  select(on: Shown, which: ComponentChoice, values: readonly string[], as?: As): Promise<Reply>;
  /** Sends back the modal a reply showed. */
  submit(modal: Reply, texts: Readonly<Record<string, string>>, as?: As): Promise<Reply>;
  /**
   * Sends any interaction, however wrong; `specific` is laid over a well-formed one.
   * For forged custom ids, unknown commands and options of wrong types.
   */
  interact(
    specific: JsonObject & { readonly type: number; readonly data: JsonObject },
    as?: As & { readonly source?: StoredMessage },
  ): Promise<Reply>;
}

/** A message, or the reply that created or updated it. */
type Shown = StoredMessage | Reply;
type ComponentChoice = string | ((component: JsonObject) => boolean);

/** @param patienceMs how long to wait for the bot before failing */
export function createPeople(api: Api, nextId: () => string, patienceMs: number): People {
  const { world, commands, ledger, gateway, watch } = api;
  const caller = (as: As) => callerOf(world, as);

  function registered(name: string, type: number, { channel }: Caller): Promise<StoredCommand> {
    const known = () =>
      [...commands.list('global'), ...(channel.guild ? commands.list(channel.guild.id) : [])].map(
        (each) => each.name,
      );
    return watch.until(
      () => commands.find(name, type, channel.guild?.id),
      patienceMs,
      () =>
        `discord server: no command ${name} of type ${type} is registered; there are: ${known().join(', ')}`,
    );
  }

  async function dispatch(from: Caller, specific: Specific, source?: StoredMessage): Promise<Reply> {
    await botReachable(api, from.channel, patienceMs);
    const ids = { id: nextId(), token: randomBytes(60).toString('base64url') };
    const body = interactionBody(world, from, ids, specific);
    const interaction = ledger.open({ ...ids, body, user: from.user, channel: from.channel, source });
    gateway.dispatch('INTERACTION_CREATE', body, { guildId: shardGuildOf(from.channel) });
    watch.changed();
    const reply = await ledger.replyOf(interaction, patienceMs);
    if (reply) return reply;
    throw new Error(
      `discord server: no reply to ${describeInteraction(interaction)} in ${patienceMs} ms\n${whatCame(api)}`,
    );
  }

  function usable(message: StoredMessage, which: ComponentChoice, user: APIUser): JsonObject {
    if (message.isDeleted) throw new Error('discord server: the message is deleted');
    if (message.visibleTo && message.visibleTo.id !== user.id) {
      throw new Error(`discord server: ${user.username} cannot see this ephemeral message`);
    }
    const components = usableComponents(message);
    const component = components.find((each) =>
      typeof which === 'string' ? each['custom_id'] === which : which(each),
    );
    if (component && component['disabled'] !== true) return component;
    const ids = components.map(
      (each) => `${String(each['custom_id'])}${each['disabled'] ? ' (disabled)' : ''}`,
    );
    throw new Error(`discord server: no such usable component; the message has: ${ids.join(', ') || 'none'}`);
  }

  function whereMessageIs(message: StoredMessage, as: As = {}): Caller {
    return caller({ ...(message.visibleTo && { user: message.visibleTo }), in: message.channel, ...as });
  }

  return {
    async command({ name, options = {}, ...as }) {
      const from = caller(as);
      const command = await registered(name, CommandType.chatInput, from);
      return dispatch(from, commandInteraction(commandData(command, options)));
    },
    async autocomplete({ name, options = {}, focused, ...as }) {
      const from = caller(as);
      const command = await registered(name, CommandType.chatInput, from);
      const reply = await dispatch(from, autocompleteInteraction(commandData(command, options, focused)));
      return {
        ...reply,
        choices: objectsIn(reply.data['choices']) as unknown as AutocompleteReply['choices'],
      };
    },
    async menu(name, target, as) {
      const from = whereMessageIs(target, as);
      const command = await registered(name, CommandType.message, from);
      return dispatch(from, messageMenuInteraction(command, target));
    },
    async click(on, which, as) {
      const message = messageOf(on);
      const from = whereMessageIs(message, as);
      return dispatch(from, componentInteraction(usable(message, which, from.user), message), message);
    },
    async select(on, which, values, as) {
      const message = messageOf(on);
      const from = whereMessageIs(message, as);
      const menu = usable(message, which, from.user);
      const offered = objectsIn(menu['options']).map(({ value }) => value);
      const missing = values.find((value) => !offered.includes(value));
      if (missing !== undefined)
        throw new Error(`discord server: the menu offers ${offered.join(', ')}, not ${missing}`);
      return dispatch(from, componentInteraction(menu, message, values), message);
    },
    async submit({ interaction, data }, texts, as) {
      const from = caller({ user: interaction.user, in: interaction.channel, ...as });
      return dispatch(from, modalInteraction(data, texts, interaction.source), interaction.source);
    },
    async interact(specific, { source, ...as } = {}) {
      return dispatch(caller(as), { ...specific, ...(source && { message: source.body }) }, source);
    },
  };
}

function messageOf(on: Shown): StoredMessage {
  if (!('interaction' in on)) return on;
  if (on.message) return on.message;
  throw new Error(`discord server: a reply of type ${on.type} shows no message`);
}

interface Specific {
  readonly type: number;
  readonly data: JsonObject;
  readonly message?: JsonObject;
}
