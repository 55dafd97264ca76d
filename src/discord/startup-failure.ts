import {
  DiscordAPIError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { isCut } from './conversation/carry-out.ts';

/** Why the bot cannot run as it is configured. */
export type StartupFailure =
  | 'wrongToken'
  | 'noNetwork'
  | 'unknownGuild'
  | 'intentsRefused'
  | 'shardsRefused'
  /** Too many connections today: https://docs.discord.com/developers/events/gateway#session-start-limit-object */
  | 'sessionsExhausted'
  | 'gatewayRefused';

/** What an error while connecting or registering means for the one who runs the bot; `undefined` when it is a fault. */
export function startupFailureOf(error: unknown): StartupFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && error.code === DiscordjsErrorCodes.TokenInvalid) return 'wrongToken';
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return 'wrongToken';
    const guildCodes: readonly unknown[] = [
      RESTJSONErrorCodes.UnknownGuild,
      RESTJSONErrorCodes.MissingAccess,
    ];
    return guildCodes.includes(error.code) ? 'unknownGuild' : undefined;
  }
  if (error.message.startsWith('Not enough sessions')) return 'sessionsExhausted';
  if (error instanceof HTTPError) return error.status === 401 ? 'wrongToken' : 'noNetwork';
  return isCut(error) || error.name === 'AbortError' ? 'noNetwork' : undefined;
}

/** What it means that the gateway closed for good. https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
export function gatewayFailureOf(closeCode: number): StartupFailure {
  switch (closeCode) {
    case GatewayCloseCodes.AuthenticationFailed:
      return 'wrongToken';
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return 'intentsRefused';
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return 'shardsRefused';
    default:
      return 'gatewayRefused';
  }
}
