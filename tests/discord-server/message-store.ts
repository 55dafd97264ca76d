import type { APIUser } from 'discord.js';
import { DiscordError, ErrorCode } from './discord-error.ts';
import { isObject, type JsonObject } from './json.ts';
import { MessageFlag } from './validation/discord-limits.ts';
import type { Channel, World } from './world.ts';

/** A message on the server, as the API shows it, and what happened to it. */
export interface StoredMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly author: APIUser;
  readonly isEphemeral: boolean;
  /** Who sees an ephemeral message; null for messages everybody sees. */
  readonly visibleTo: APIUser | null;
  readonly interactionId: string | null;
  /** The message as REST, the gateway and interactions show it. */
  body: JsonObject;
  isDeleted: boolean;
  /** Every payload the message was created or edited with, oldest first. */
  readonly payloads: JsonObject[];
}

interface NewMessage {
  readonly channel: Channel;
  readonly author: APIUser;
  readonly payload: JsonObject;
  readonly interaction?: { readonly id: string; readonly user: APIUser; readonly metadata: JsonObject };
  readonly flags?: number;
  readonly extra?: JsonObject;
}

/** https://docs.discord.com/developers/resources/message#message-object-message-types */
export const MessageType = { ordinary: 0, reply: 19, chatInputCommand: 20, contextMenuCommand: 23 } as const;

export interface MessageStore {
  /** Messages not yet forgotten, oldest first, deleted ones included. */
  readonly all: ReadonlyMap<string, StoredMessage>;
  create(message: NewMessage): StoredMessage;
  edit(message: StoredMessage, payload: JsonObject): void;
  delete(message: StoredMessage): void;
  /** The message a client sees under that id, or Discord's refusal. */
  find(channelId: string, id: string): StoredMessage;
}

/** @param capacity messages kept; the oldest are forgotten beyond it */
export function createMessageStore(world: World, nextId: () => string, capacity: number): MessageStore {
  const messages = new Map<string, StoredMessage>();

  return {
    all: messages,
    create({ channel, author, payload, interaction, flags, extra }) {
      const id = nextId();
      const allFlags = flags ?? Number(payload['flags'] ?? 0);
      const isEphemeral = (allFlags & MessageFlag.ephemeral) !== 0;
      const content = typeof payload['content'] === 'string' ? payload['content'] : '';
      const message: StoredMessage = {
        id,
        channel,
        author,
        isEphemeral,
        visibleTo: isEphemeral ? (interaction?.user ?? null) : null,
        interactionId: interaction?.id ?? null,
        isDeleted: false,
        payloads: [payload],
        body: {
          id,
          type: payload['message_reference'] ? MessageType.reply : MessageType.ordinary,
          channel_id: channel.id,
          author,
          content,
          timestamp: new Date().toISOString(),
          edited_timestamp: null,
          tts: payload['tts'] === true,
          mention_everyone: false,
          mentions: mentionedUsers(content, world),
          mention_roles: [],
          attachments: [],
          embeds: payload['embeds'] ?? [],
          components: withComponentIds(payload['components']),
          pinned: false,
          flags: allFlags,
          ...(author.bot && { application_id: world.applicationId }),
          ...(interaction && { interaction_metadata: interaction.metadata, webhook_id: world.applicationId }),
          ...reference(payload['message_reference'], channel, messages),
          ...extra,
        },
      };
      messages.set(id, message);
      if (messages.size > capacity) {
        const [oldest] = messages.keys();
        if (oldest !== undefined) messages.delete(oldest);
      }
      return message;
    },
    edit(message, payload) {
      message.payloads.push(payload);
      const kept = Number(message.body['flags']) & ~MessageFlag.loading;
      const content = payload['content'];
      message.body = {
        ...message.body,
        ...(content !== undefined && { content: content ?? '' }),
        ...(payload['embeds'] !== undefined && { embeds: payload['embeds'] ?? [] }),
        ...(payload['components'] !== undefined && { components: withComponentIds(payload['components']) }),
        flags: kept | Number(payload['flags'] ?? 0),
        edited_timestamp: new Date().toISOString(),
      };
    },
    delete(message) {
      message.isDeleted = true;
    },
    find(channelId, id) {
      const message = messages.get(id);
      if (message && !message.isDeleted && !message.isEphemeral && message.channel.id === channelId)
        return message;
      throw new DiscordError(404, ErrorCode.unknownMessage, 'Unknown Message');
    },
  };
}

function mentionedUsers(content: string, world: World): APIUser[] {
  const ids = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? '');
  return [...new Set(ids)].flatMap((id) => world.users.get(id) ?? []);
}

function reference(
  value: unknown,
  channel: Channel,
  messages: ReadonlyMap<string, StoredMessage>,
): JsonObject {
  if (!isObject(value)) return {};
  const target = messages.get(String(value['message_id']));
  return {
    message_reference: {
      type: 0,
      channel_id: channel.id,
      message_id: value['message_id'],
      ...(channel.guild && { guild_id: channel.guild.id }),
    },
    referenced_message: target && !target.isDeleted ? target.body : null,
  };
}

/** Discord numbers the components that came without an id, depth first from 1. */
function withComponentIds(components: unknown): unknown[] {
  let next = 0;
  const number = (component: unknown): unknown => {
    if (!isObject(component)) return component;
    next += 1;
    const id = component['id'] || next;
    return {
      ...component,
      id,
      ...(Array.isArray(component['components']) && { components: component['components'].map(number) }),
      ...(isObject(component['accessory']) && { accessory: number(component['accessory']) }),
    };
  };
  return Array.isArray(components) ? components.map(number) : [];
}
