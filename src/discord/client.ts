import { once } from 'node:events';
import { type Client, Events, type Interaction, type Message } from 'discord.js';
import type { Library } from '../answering/library.ts';
import { suggestQuestions } from '../answering/suggest-questions.ts';
import type { DiscordConfig } from '../config.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Logger } from '../log.ts';
import type { Locale } from '../messages/locale.ts';
import { startupMessages } from '../messages/startup-messages.ts';
import { registration } from './commands/commands.ts';
import { syncCommands } from './commands/sync-commands.ts';
import { createManners } from './conversation/manners.ts';
import { routeInteraction } from './conversation/route-interaction.ts';
import { routeMessage } from './conversation/route-message.ts';
import { createClient } from './create-client.ts';
import { describeError } from './describe-error.ts';
import { createInFlight } from './in-flight.ts';
import type { CommandIds } from './rendering/render-help.ts';
import { gatewayFailureOf, type StartupFailure, startupFailureOf } from './startup-failure.ts';

/** What the bot runs with. */
export interface DiscordBot {
  readonly config: DiscordConfig;
  /** The library to answer from; asked for at every question, so that it can be replaced. */
  readonly library: () => Library;
  readonly log: Logger;
  /** The language of what its runner reads. */
  readonly locale: Locale;
}

/** How long answers in flight may take once the bot is told to stop, in milliseconds. */
const GRACE_MS = 3_000;

/**
 * Runs the bot until SIGTERM or SIGINT, then finishes the answers in flight and closes. Gives the exit code: 2 when
 * its configuration keeps it from running, which one line of the log tells. Throws on faults of its own only.
 */
export async function runDiscordBot({ config, library, log, locale }: DiscordBot): Promise<ExitCode> {
  const client = createClient(config.apiUrl);
  const inFlight = createInFlight();
  let commandIds: CommandIds = new Map();
  const context = {
    library,
    commandIds: () => commandIds,
    manners: createManners(),
    now: Date.now,
    log,
  };
  const onInteraction = (interaction: Interaction) => inFlight.add(routeInteraction(interaction, context));
  const onMessage = (message: Message) => inFlight.add(routeMessage(message, context));
  client.on(Events.InteractionCreate, onInteraction).on(Events.MessageCreate, onMessage);
  const unwatch = watchConnection(client, log);

  const start = async (): Promise<undefined> => {
    const ready = once(client, Events.ClientReady);
    await client.login(config.token);
    await ready;
    const synchronised = await syncCommands(registration(), {
      rest: client.rest,
      applicationId: client.application?.id ?? '',
      ...(config.guildId === undefined ? {} : { guildId: config.guildId }),
    });
    commandIds = synchronised.ids;
    log.info({ guilds: client.guilds.cache.size, commandsChanged: synchronised.changed }, 'Ready');
    // Made once for a library: better now than while someone types.
    suggestQuestions(library(), 'question', '');
  };
  try {
    const ended = Promise.race([stopSignal(), gatewayRefusal(client)]);
    const failure = (await Promise.race([start().catch(expectedFailure), ended])) ?? (await ended);
    client.off(Events.InteractionCreate, onInteraction).off(Events.MessageCreate, onMessage);
    if (failure === 'stopped') {
      log.info('Stopping');
      await inFlight.settle(GRACE_MS);
      return 0;
    }
    log.fatal(explain(failure, config, locale));
    return 2;
  } finally {
    await client.destroy();
    unwatch();
  }
}

function expectedFailure(error: unknown): StartupFailure {
  const failure = startupFailureOf(error);
  if (failure === undefined) throw error;
  return failure;
}

function explain(failure: StartupFailure, config: DiscordConfig, locale: Locale): string {
  const words = startupMessages[locale];
  switch (failure) {
    case 'wrongToken':
      return words.wrongToken;
    case 'noNetwork':
      return words.noNetwork(config.apiUrl);
    case 'unknownGuild':
      return words.unknownGuild(config.guildId ?? '');
    case 'gatewayRefused':
      return words.gatewayRefused;
  }
}

async function stopSignal(): Promise<'stopped'> {
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  return 'stopped';
}

async function gatewayRefusal(client: Client): Promise<StartupFailure> {
  const [{ code }] = await once(client, Events.ShardDisconnect);
  return gatewayFailureOf(code);
}

/** Logs what the client says of its connection, until called off. */
function watchConnection(client: Client, log: Logger): () => void {
  client.on(Events.Error, (error) =>
    log.error({ error: describeError(error) }, 'The Discord client reports an error'),
  );
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardError, (error) =>
    log.warn({ reason: error.message }, 'The connection to Discord failed'),
  );
  // Told once an outage, however many attempts it takes.
  let isLost = false;
  client.on(Events.ShardReconnecting, () => {
    if (!isLost) log.warn('The connection to Discord is lost; connecting again');
    isLost = true;
  });
  const onBack = () => {
    if (isLost) log.info('Connected to Discord again');
    isLost = false;
  };
  client.on(Events.ShardResume, onBack).on(Events.ShardReady, onBack);
  // The library reads events where nobody can catch: one it cannot read must not end the bot.
  const onUnreadable = (error: unknown) =>
    log.error({ error: describeError(error) }, 'An event from Discord could not be read');
  process.on('unhandledRejection', onUnreadable);
  return () => process.off('unhandledRejection', onUnreadable);
}
