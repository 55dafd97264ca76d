import { randomBytes } from 'node:crypto';
import type { APIUser, LocaleString } from 'discord.js';
import type { StoredCommand } from './command-store.ts';
import type { Interaction, Reply } from './interaction-ledger.ts';
import {
  autocompleteInteraction,
  type Caller,
  commandData,
  commandInteraction,
  componentInteraction,
  interactionBody,
  MEMBER_PERMISSIONS,
  messageMenuInteraction,
  modalInteraction,
  type OptionValue,
  usableComponents,
} from './interactions.ts';
import { isObject, type JsonObject, objectsIn } from './json.ts';
import type { StoredMessage } from './message-store.ts';
import type { Api } from './routes/api.ts';
import { CommandType } from './validation/validate-command.ts';
import type { Channel } from './world.ts';

/** Who does something, where and in which language; a French-speaking member of the first guild by default. */
interface As {
  /** A username, or a user. */
  readonly user?: string | APIUser;
  /** A channel, or the direct messages between the user and the bot. */
  readonly in?: Channel | 'direct';
  readonly locale?: LocaleString;
  readonly permissions?: bigint;
}

interface CommandUse extends As {
  readonly name: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

interface Autocompletion extends CommandUse {
  /** The option being typed; its text is in `options`. */
  readonly focused: string;
}

interface Said extends As {
  readonly content: string;
  readonly replyTo?: StoredMessage;
}

interface AutocompleteReply extends Reply {
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

/** What people do on the server. Each promise fails, telling what did arrive, when the bot does not react. */
export interface People {
  /** Uses a slash command as soon as it is registered and a session can take it. */
  command(use: CommandUse): Promise<Reply>;
  autocomplete(use: Autocompletion): Promise<AutocompleteReply>;
  /** Uses a context menu command on a message. */
  menu(name: string, target: StoredMessage, as?: As): Promise<Reply>;
  /** Clicks the button with that custom id, or the first the predicate accepts. */
  click(message: StoredMessage, which: ComponentChoice, as?: As): Promise<Reply>;
  select(message: StoredMessage, which: ComponentChoice, values: readonly string[], as?: As): Promise<Reply>;
  /** Sends back the modal a reply showed. */
  submit(modal: Reply, texts: Readonly<Record<string, string>>, as?: As): Promise<Reply>;
  /** Posts a message and does not wait for the bot. */
  say(said: Said): StoredMessage;
  /** Posts a message that mentions the bot and waits for the bot's message in that channel. */
  mention(said: Said): Promise<StoredMessage>;
  /** The bot's next message in answer to one; for messages posted with `say`. */
  answerTo(message: StoredMessage): Promise<StoredMessage>;
  /**
   * Sends any interaction, however wrong; `specific` is laid over a well-formed one.
   * For forged custom ids, unknown commands and options of wrong types.
   */
  interact(
    specific: JsonObject & { readonly type: number; readonly data: JsonObject },
    as?: As & { readonly source?: StoredMessage },
  ): Promise<Reply>;
}

type ComponentChoice = string | ((component: JsonObject) => boolean);

/** @param patienceMs how long to wait for the bot before failing */
export function createPeople(api: Api, nextId: () => string, patienceMs: number): People {
  const { world, commands, messages, ledger, gateway, events, watch } = api;

  function caller(as: As): Caller {
    const user = typeof as.user === 'object' ? as.user : world.user(as.user ?? 'asker');
    const channel = as.in === 'direct' ? world.directChannel(user) : (as.in ?? world.guilds[0]?.channels[0]);
    if (!channel) throw new Error('discord server: there is no guild channel to act in');
    return { user, channel, locale: as.locale ?? 'fr', permissions: as.permissions ?? MEMBER_PERMISSIONS };
  }

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
    const guildId = from.channel.guild?.hasBot ? from.channel.guild.id : undefined;
    await watch.until(
      () => gateway.canReach(guildId),
      patienceMs,
      () => 'discord server: the bot has no session',
    );
    const ids = { id: nextId(), token: randomBytes(60).toString('base64url') };
    const body = interactionBody(world, from, ids, specific);
    const interaction = ledger.open({ ...ids, body, user: from.user, channel: from.channel, source });
    gateway.dispatch('INTERACTION_CREATE', body, { guildId });
    const reply = await ledger.replyOf(interaction, patienceMs);
    if (reply) return reply;
    throw new Error(
      `discord server: no reply to ${describe(interaction)} in ${patienceMs} ms\n${received(api)}`,
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

  function say({ content, replyTo, ...as }: Said): StoredMessage {
    const { user, channel } = caller(as);
    const payload = { content, ...(replyTo && { message_reference: { message_id: replyTo.id } }) };
    const message = messages.create({ channel, author: user, payload });
    const replied = message.body['referenced_message'];
    if (isObject(replied) && isObject(replied['author'])) {
      const mentions = objectsIn(message.body['mentions']);
      const isNamed = mentions.some(({ id }) => id === replyTo?.author.id);
      message.body = { ...message.body, mentions: isNamed ? mentions : [...mentions, replied['author']] };
    }
    events.created(message);
    return message;
  }

  function answerTo(question: StoredMessage): Promise<StoredMessage> {
    const isAnswer = (message: StoredMessage) =>
      message.author.id === world.bot.id &&
      message.channel === question.channel &&
      BigInt(message.id) > BigInt(question.id) &&
      [undefined, question.id].includes(referencedId(message));
    return watch.until(
      () => [...messages.all.values()].find(isAnswer),
      patienceMs,
      () =>
        `discord server: no answer to the message ${JSON.stringify(question.body['content'])}\n${received(api)}`,
    );
  }

  return {
    say,
    answerTo,
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
    async click(message, which, as) {
      const from = whereMessageIs(message, as);
      return dispatch(from, componentInteraction(usable(message, which, from.user), message), message);
    },
    async select(message, which, values, as) {
      const from = whereMessageIs(message, as);
      return dispatch(
        from,
        componentInteraction(usable(message, which, from.user), message, values),
        message,
      );
    },
    async submit({ interaction, data }, texts, as) {
      const from = caller({ user: interaction.user, in: interaction.channel, ...as });
      return dispatch(
        from,
        modalInteraction(String(data['custom_id']), texts, interaction.source),
        interaction.source,
      );
    },
    async mention(said) {
      await watch.until(
        () => gateway.canReach(caller(said).channel.guild?.id),
        patienceMs,
        () => 'discord server: the bot has no session',
      );
      return answerTo(say({ ...said, content: `<@${world.bot.id}> ${said.content}` }));
    },
    async interact(specific, { source, ...as } = {}) {
      return dispatch(caller(as), { ...specific, ...(source && { message: source.body }) }, source);
    },
  };
}

interface Specific {
  readonly type: number;
  readonly data: JsonObject;
  readonly message?: JsonObject;
}

function referencedId({ body }: StoredMessage): string | undefined {
  const reference = body['message_reference'];
  return isObject(reference) ? String(reference['message_id']) : undefined;
}

function describe({ body }: Interaction): string {
  const data = isObject(body['data']) ? body['data'] : {};
  return `interaction of type ${String(body['type'])} (${String(data['name'] ?? data['custom_id'])})`;
}

/** What did come from the bot, for the message of a test that waited in vain. */
function received({ inspection, ledger }: Api): string {
  const invalid = inspection.violations.map(({ route, problems }) => `  ${route}: ${problems.join('; ')}`);
  const replies = [...ledger.all.values()]
    .slice(-5)
    .map((each) => `  ${describe(each)} → ${each.reply?.type ?? 'nothing'}`);
  return `last interactions:\n${replies.join('\n')}\ninvalid payloads: ${invalid.join('\n') || 'none'}`;
}
