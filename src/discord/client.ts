import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { type Client, Events, type Interaction, type Message } from 'discord.js';
import type { Library } from '../answering/library.ts';
import { suggestQuestions } from '../answering/suggest-questions.ts';
import type { DiscordConfig } from '../config.ts';
import { describeError } from '../describe-error.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Logger } from '../log.ts';
import type { Locale } from '../messages/locale.ts';
import { registration } from './commands/commands.ts';
import { listCommands, type Synchronised, syncCommands } from './commands/sync-commands.ts';
import { createManners } from './conversation/manners.ts';
import { routeInteraction } from './conversation/route-interaction.ts';
import { routeMessage } from './conversation/route-message.ts';
import { createClient } from './create-client.ts';
import { exitCodeOf, expectedFailure, explainEnding } from './ending.ts';
import { createInFlight } from './in-flight.ts';
import type { BotObserver } from './observer.ts';
import type { CommandIds } from './rendering/render-help.ts';
import { gatewayFailureOf, type StartupFailure, startupFailureOf } from './startup-failure.ts';
import { watchConnection } from './watch-connection.ts';

/** What the bot runs with. */
export interface DiscordBot {
  readonly config: DiscordConfig;
  /** The library to answer from; asked for at every question, so that it can be replaced. */
  readonly library: () => Library;
  readonly log: Logger;
  readonly observer: BotObserver;
  /** The language of what its runner reads. */
  readonly locale: Locale;
}

/** How long answers in flight may take once the bot is to end, in milliseconds. */
const GRACE_MS = 3_000;
/** How long closing the connection may take: a gateway that is gone does not close its end. */
const CLOSING_MS = 1_000;

/**
 * Runs the bot until SIGTERM or SIGINT, then finishes the answers in flight and closes. Gives the exit code: 2 when
 * its configuration keeps it from running, 1 when Discord is out of reach for too long; one line of the log tells.
 * Throws on faults of its own only.
 */
export async function runDiscordBot({
  config,
  library,
  log,
  observer,
  locale,
}: DiscordBot): Promise<ExitCode> {
  const client = createClient(config);
  const inFlight = createInFlight();
  let commandIds: CommandIds = new Map();
  const context = {
    library,
    commandIds: () => commandIds,
    manners: createManners(),
    now: Date.now,
    log,
    observer,
  };
  const onInteraction = (interaction: Interaction) => inFlight.add(routeInteraction(interaction, context));
  const onMessage = (message: Message) => inFlight.add(routeMessage(message, context));
  client.on(Events.InteractionCreate, onInteraction).on(Events.MessageCreate, onMessage);
  const connection = watchConnection(client, { log, patienceMs: config.gatewayLostExitSeconds * 1_000 });
  observer.onConnecting(connection.shards);

  const start = async (): Promise<undefined> => {
    const ready = once(client, Events.ClientReady);
    await client.login(config.token);
    await ready;
    const target = {
      rest: client.rest,
      applicationId: client.application?.id ?? '',
      ...(config.guildId === undefined ? {} : { guildId: config.guildId }),
    };
    // Whoever has shard 0 keeps the commands, so that several processes write them once.
    const isKeeper = config.sharding.mode !== 'some' || config.sharding.ids.includes(0);
    const synchronise = () => (isKeeper ? syncCommands(registration(), target) : listCommands(target));
    const synchronised = await syncPatiently(synchronise, log);
    commandIds = synchronised.ids;
    log.info({ guilds: client.guilds.cache.size, commandsChanged: synchronised.changed }, 'Ready');
    // Made once for a library: better now than while someone types.
    suggestQuestions(library(), 'question', '');
  };
  try {
    const ended = Promise.race([stopSignal(), gatewayRefusal(client), connection.lost]);
    const ending = (await Promise.race([start().catch(expectedFailure), ended])) ?? (await ended);
    client.off(Events.InteractionCreate, onInteraction).off(Events.MessageCreate, onMessage);
    if (ending === 'stopped') log.info('Stopping');
    else log.fatal(explainEnding(ending, config, locale));
    await inFlight.settle(GRACE_MS);
    return exitCodeOf(ending);
  } finally {
    connection.stop();
    await Promise.race([client.destroy(), setTimeout(CLOSING_MS, undefined, { ref: false })]);
  }
}

/**
 * Once connected the bot can answer, whatever the state of the commands: while Discord cannot compare them, they are
 * most likely those of the last run.
 */
async function syncPatiently(sync: () => Promise<Synchronised>, log: Logger): Promise<Synchronised> {
  for (let waitMs = 1_000; ; waitMs = Math.min(2 * waitMs, 60_000)) {
    try {
      return await sync();
    } catch (error) {
      if (startupFailureOf(error) !== 'noNetwork') throw error;
      log.warn(
        { waitMs, reason: describeError(error).message },
        'The commands cannot be compared with Discord’s yet',
      );
      await setTimeout(waitMs, undefined, { ref: false });
    }
  }
}

/** A process started by another ends with it. */
async function stopSignal(): Promise<'stopped'> {
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT'), once(process, 'disconnect')]);
  return 'stopped';
}

/** Not by `events.once`, which any error the client reports would make reject. */
function gatewayRefusal(client: Client): Promise<StartupFailure> {
  return new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(gatewayFailureOf(code)));
  });
}
