import type { APIUser, LocaleString } from 'discord.js';
import { snowflakeAt } from './snowflake.ts';

/** Ids start here; the moment is divisible by every small shard count, so guild n falls on shard n % count. */
const WORLD_BORN_MS = Math.floor(Date.UTC(2024, 0, 1) / 5_040_000) * 5_040_000 - (1_420_070_400_000 % 5_040);

export interface GuildOption {
  readonly id?: string;
  readonly name?: string;
  readonly locale?: LocaleString;
  readonly channels?: readonly string[];
  /** False for a guild whose members installed the app for themselves only. */
  readonly hasBot?: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** 0 guild text, 1 direct message, 3 group direct message */
  readonly type: 0 | 1 | 3;
  readonly guild?: Guild;
  readonly recipients?: readonly APIUser[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: LocaleString;
  readonly hasBot: boolean;
  readonly channels: readonly Channel[];
}

/** Everything that exists on the server before the bot does anything. */
export interface World {
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly guilds: readonly Guild[];
  readonly channels: Map<string, Channel>;
  readonly users: Map<string, APIUser>;
  /** The person of that name, created when first asked for. */
  user(username: string): APIUser;
  /** The direct message channel between the bot and a user. */
  directChannel(user: APIUser): Channel;
  /** A new group direct message channel, where the bot is not. */
  groupChannel(...members: APIUser[]): Channel;
}

export function createWorld(guildOptions: readonly GuildOption[], nextId: () => string): World {
  const applicationId = snowflakeAt(WORLD_BORN_MS, 7);
  const bot = person(applicationId, 'verbatim', true);
  const users = new Map([[bot.id, bot]]);
  const channels = new Map<string, Channel>();
  const add = (channel: Channel) => {
    channels.set(channel.id, channel);
    return channel;
  };
  const guilds = guildOptions.map((option, index) => createGuild(option, index, nextId));
  for (const channel of guilds.flatMap((guild) => guild.channels)) add(channel);

  return {
    applicationId,
    bot,
    guilds,
    channels,
    users,
    user(username) {
      const known = [...users.values()].find((user) => user.username === username);
      if (known) return known;
      const created = person(nextId(), username, false);
      users.set(created.id, created);
      return created;
    },
    directChannel(user) {
      const known = [...channels.values()].find(
        ({ type, recipients }) => type === 1 && recipients?.some(({ id }) => id === user.id),
      );
      if (known) return known;
      return add({ id: nextId(), name: user.username, type: 1, recipients: [user] });
    },
    groupChannel: (...members) => add({ id: nextId(), name: 'group', type: 3, recipients: members }),
  };
}

function createGuild(option: GuildOption, index: number, nextId: () => string): Guild {
  const channels: Channel[] = [];
  const guild: Guild = {
    id: option.id ?? snowflakeAt(WORLD_BORN_MS + index),
    name: option.name ?? `Guild ${index + 1}`,
    locale: option.locale ?? 'fr',
    hasBot: option.hasBot ?? true,
    channels,
  };
  for (const name of option.channels ?? ['general']) channels.push({ id: nextId(), name, type: 0, guild });
  return guild;
}

function person(id: string, username: string, bot: boolean): APIUser {
  return { id, username, global_name: bot ? null : username, discriminator: '0', avatar: null, bot };
}

/** A channel as REST and the gateway show it. */
export function channelBody({ id, name, type, guild, recipients }: Channel): object {
  const common = { id, type, last_message_id: null, flags: 0 };
  if (!guild) return { ...common, recipients: recipients ?? [] };
  return {
    ...common,
    guild_id: guild.id,
    name,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    topic: null,
    rate_limit_per_user: 0,
  };
}

/** A guild as GUILD_CREATE and REST show it. */
export function guildBody(guild: Guild, bot: APIUser): object {
  const everyone = {
    id: guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: '2248473465835073',
    managed: false,
    mentionable: false,
    flags: 0,
  };
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: guild.channels[0]?.id ?? guild.id,
    preferred_locale: guild.locale,
    features: [],
    roles: [everyone],
    emojis: [],
    stickers: [],
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    large: false,
    unavailable: false,
    member_count: 3,
    joined_at: '2024-01-02T00:00:00.000000+00:00',
    members: [
      {
        user: bot,
        roles: [],
        joined_at: '2024-01-02T00:00:00.000000+00:00',
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    channels: guild.channels.map(channelBody),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The application as REST shows it. */
export function applicationBody(world: World): object {
  return {
    id: world.applicationId,
    name: 'Verbatim',
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    owner: world.user('owner'),
    team: null,
    bot: world.bot,
    integration_types_config: { '0': {}, '1': {} },
  };
}
