import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { DiscordConfig } from '../config.ts';

/**
 * A client that asks for no privileged intent: mentions come with messages of servers, and their text with them.
 * It keeps no messages, and few people: all an answer needs is in the interaction itself.
 */
export function createClient({ apiUrl, sharding }: DiscordConfig): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come from channels the client has not seen.
    partials: [Partials.Channel],
    rest: { api: apiUrl },
    ...(sharding.mode === 'some'
      ? { shards: [...sharding.ids], shardCount: sharding.count }
      : { shards: 'auto' as const }),
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 100, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
  });
}
