import { type Client, type ClientEvents, Events } from 'discord.js';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import type { ShardCounts } from './observer.ts';

/** The state of the connection to Discord's gateway. */
export interface ConnectionWatch {
  /** Resolves when a shard has been without connection for too long. */
  readonly lost: Promise<'gatewayLost'>;
  /** How many shards there are, and how many of them are connected. */
  shards(): ShardCounts;
  /** Ends the watch, before the client closes on purpose. */
  stop(): void;
}

interface WatchOptions {
  readonly log: Logger;
  /** How long a shard may be without connection, in milliseconds; as long for each to connect at first. */
  readonly patienceMs: number;
}

/** The wait for the first connection, beside those of the shards by their number. */
const START = 'start';

/** Logs one line for each thing that happens to the connection, however often the library tries again. */
export function watchConnection(client: Client, { log, patienceMs }: WatchOptions): ConnectionWatch {
  const outages = new Map<
    number | typeof START,
    { readonly since: number; readonly timer: NodeJS.Timeout }
  >();
  const connected = new Set<number>();
  let giveUp: () => void = () => undefined;
  const lost = new Promise<'gatewayLost'>((resolve) => {
    giveUp = () => resolve('gatewayLost');
  });

  const undo: (() => void)[] = [];
  function on<Event extends keyof ClientEvents>(
    event: Event,
    listener: (...args: ClientEvents[Event]) => void,
  ): void {
    client.on(event, listener);
    undo.push(() => client.off(event, listener));
  }
  function begin(which: number | typeof START): void {
    clearTimeout(outages.get(which)?.timer);
    outages.set(which, { since: performance.now(), timer: setTimeout(giveUp, patienceMs).unref() });
  }
  function end(which: number | typeof START): number | undefined {
    const outage = outages.get(which);
    if (outage === undefined) return undefined;
    clearTimeout(outage.timer);
    outages.delete(which);
    return (performance.now() - outage.since) / 1000;
  }
  function onLost(shard: number): void {
    connected.delete(shard);
    if (outages.has(shard)) return;
    begin(shard);
    log.warn({ shard }, 'The connection to Discord is lost; connecting again');
  }
  function onConnected(shard: number, missedEvents?: number): void {
    connected.add(shard);
    if (outages.has(START)) begin(START);
    const seconds = end(shard);
    if (seconds === undefined) return;
    log.info({ shard, seconds: Math.round(seconds * 10) / 10, missedEvents }, 'Connected to Discord again');
  }

  on(Events.ShardReconnecting, onLost);
  on(Events.ShardReady, (shard) => onConnected(shard));
  on(Events.ShardResume, onConnected);
  on(Events.ClientReady, () => end(START));
  on(Events.ShardError, ({ message }, shard) => {
    const level = outages.has(shard) ? 'debug' : 'warn';
    log[level]({ shard, reason: message }, 'The connection to Discord failed');
  });
  on(Events.Warn, (warning) => log.warn(warning));
  on(Events.Error, (error) =>
    log.error({ error: describeError(error) }, 'The Discord client reports an error'),
  );
  // The library tells of every limit only to what may refuse to wait for it.
  let limitedUntil = 0;
  client.rest.options.rejectOnRateLimit = ({ route, timeToReset, global }) => {
    const now = performance.now();
    if (now >= limitedUntil) {
      log.warn({ route, waitMs: Math.round(timeToReset), global }, 'Discord limits the rate of requests');
    }
    limitedUntil = Math.max(limitedUntil, now + timeToReset);
    return false;
  };
  // The library reads events where nobody can catch: one it cannot read must not end the bot.
  const onUnreadable = (error: unknown) =>
    log.error({ error: describeError(error) }, 'An event from Discord could not be read');
  process.on('unhandledRejection', onUnreadable);
  begin(START);

  return {
    lost,
    shards: () => ({ total: client.ws.shards.size, connected: connected.size }),
    stop() {
      for (const forget of undo) forget();
      for (const which of [...outages.keys()]) end(which);
      // An emitter without a listener for its errors would throw them.
      client.on(Events.Error, () => undefined);
      process.off('unhandledRejection', onUnreadable);
    },
  };
}
