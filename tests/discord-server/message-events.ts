import type { Gateway } from './gateway.ts';
import { Intent } from './gateway-protocol.ts';
import { isObject, type JsonObject } from './json.ts';
import type { StoredMessage } from './message-store.ts';
import type { World } from './world.ts';

/** Tells the gateway's sessions what happened to messages. */
export interface MessageEvents {
  created(message: StoredMessage): number;
  updated(message: StoredMessage): void;
  deleted(message: StoredMessage): void;
}

export function createMessageEvents(gateway: Gateway, world: World): MessageEvents {
  function destination({ channel, body, author }: StoredMessage) {
    const guildId = channel.guild?.id;
    const data = channel.guild
      ? { ...body, guild_id: guildId, member: memberBody() }
      : { ...body, channel_type: channel.type };
    const isForBot = !channel.guild || author.id === world.bot.id || mentions(body, world.bot.id);
    return {
      data,
      to: {
        guildId,
        intent: channel.guild ? Intent.guildMessages : Intent.directMessages,
        ...(!isForBot && {
          withoutContent: { ...data, content: '', embeds: [], components: [], attachments: [] },
        }),
      },
    };
  }
  /** Ephemeral messages, and those in places the bot is not in, make no events. */
  const isSilent = ({ isEphemeral, channel }: StoredMessage) =>
    isEphemeral || channel.type === 3 || channel.guild?.hasBot === false;

  return {
    created(message) {
      if (isSilent(message)) return 0;
      const { data, to } = destination(message);
      return gateway.dispatch('MESSAGE_CREATE', data, to);
    },
    updated(message) {
      if (isSilent(message)) return;
      const { data, to } = destination(message);
      gateway.dispatch('MESSAGE_UPDATE', data, to);
    },
    deleted(message) {
      if (isSilent(message)) return;
      const { to } = destination(message);
      const data = { id: message.id, channel_id: message.channel.id, guild_id: to.guildId };
      gateway.dispatch('MESSAGE_DELETE', data, { guildId: to.guildId, intent: to.intent });
    },
  };
}

function mentions(body: JsonObject, userId: string): boolean {
  return (
    Array.isArray(body['mentions']) &&
    body['mentions'].some((user) => isObject(user) && user['id'] === userId)
  );
}

/** A guild member without its user, as it stands beside a message's author. */
function memberBody(): JsonObject {
  return { roles: [], joined_at: '2024-01-02T00:00:00.000000+00:00', deaf: false, mute: false, flags: 0 };
}
