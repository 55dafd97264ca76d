import type { DiscordConfig } from '../config.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Locale } from '../messages/locale.ts';
import { startupMessages } from '../messages/startup-messages.ts';
import { type StartupFailure, startupFailureOf } from './startup-failure.ts';

/** Why a bot ends against the will of who runs it. */
type UnwantedEnding = StartupFailure | 'gatewayLost';

/** What an error means for who runs the bot. Throws it again when it is a fault of the program. */
export function expectedFailure(error: unknown): StartupFailure {
  const failure = startupFailureOf(error);
  if (failure === undefined) throw error;
  return failure;
}

/** 2 when the configuration has to change, 1 when starting again may do. */
export function exitCodeOf(ending: UnwantedEnding | 'stopped'): ExitCode {
  if (ending === 'stopped') return 0;
  return ending === 'gatewayLost' || ending === 'sessionsExhausted' ? 1 : 2;
}

/** What happened and what to do, in one line. */
export function explainEnding(ending: UnwantedEnding, config: DiscordConfig, locale: Locale): string {
  const words = startupMessages[locale];
  switch (ending) {
    case 'noNetwork':
      return words.noNetwork(config.apiUrl);
    case 'unknownGuild':
      return words.unknownGuild(config.guildId ?? '');
    case 'gatewayLost':
      return words.gatewayLost(config.gatewayLostExitSeconds);
    default:
      return words[ending];
  }
}
