import type { APIUser, LocaleString } from 'discord.js';
import type { Interaction } from './interaction-ledger.ts';
import { type Caller, MEMBER_PERMISSIONS } from './interactions.ts';
import { isObject } from './json.ts';
import type { Api } from './routes/api.ts';
import type { Channel, World } from './world.ts';

/** Who does something, where and in which language; a French-speaking member of the first guild by default. */
export interface As {
  /** A username, or a user. */
  readonly user?: string | APIUser;
  /** A channel, or the direct messages between the user and the bot. */
  readonly in?: Channel | 'direct';
  readonly locale?: LocaleString;
  readonly permissions?: bigint;
}

/** @throws Error when no channel is named and the world has no guild */
export function callerOf(world: World, as: As): Caller {
  const user = typeof as.user === 'object' ? as.user : world.user(as.user ?? 'asker');
  const channel = as.in === 'direct' ? world.directChannel(user) : (as.in ?? world.guilds[0]?.channels[0]);
  if (!channel) throw new Error('discord server: there is no guild channel to act in');
  return { user, channel, locale: as.locale ?? 'fr', permissions: as.permissions ?? MEMBER_PERMISSIONS };
}

/** The guild whose shard hears of a channel's events; none where the bot is not a member. */
export function shardGuildOf({ guild }: Channel): string | undefined {
  return guild?.hasBot ? guild.id : undefined;
}

/** Waits until the bot has a session, connected or to be resumed, for what happens in the channel. */
export async function botReachable(
  { gateway, watch }: Api,
  channel: Channel,
  patienceMs: number,
): Promise<void> {
  await watch.until(
    () => gateway.canReach(shardGuildOf(channel)),
    patienceMs,
    () => 'discord server: the bot has no session',
  );
}

export function describeInteraction({ body }: Interaction): string {
  const data = isObject(body['data']) ? body['data'] : {};
  return `interaction of type ${String(body['type'])} (${String(data['name'] ?? data['custom_id'])})`;
}

/** What did come from the bot, for the error of a test that waited in vain. */
export function whatCame({ inspection, ledger }: Api): string {
  const invalid = inspection.violations.map(({ route, problems }) => `  ${route}: ${problems.join('; ')}`);
  const replies = [...ledger.all.values()]
    .slice(-5)
    .map((each) => `  ${describeInteraction(each)} → ${each.reply?.type ?? 'nothing'}`);
  return ['last interactions:', ...replies, 'invalid payloads:', ...invalid].join('\n');
}
