import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { type APIGatewayBotInfo, REST, Routes, type Shard, ShardingManager } from 'discord.js';
import type { DiscordConfig } from '../config.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Logger } from '../log.ts';
import type { Locale } from '../messages/locale.ts';
import { exitCodeOf, expectedFailure, explainEnding } from './ending.ts';

interface ShardsRun {
  readonly config: DiscordConfig;
  /** The file each shard runs, with what it is given. */
  readonly program: { readonly file: string; readonly args: readonly string[] };
  readonly log: Logger;
  /** The language of what its runner reads. */
  readonly locale: Locale;
}

/** Between two connections of one bucket. https://docs.discord.com/developers/events/gateway#rate-limiting */
const IDENTIFY_INTERVAL_MS = 5_500;
/** Before a shard that failed is started again, in milliseconds. */
const RESTART_MS = 5_000;

/**
 * Runs a process for each shard Discord recommends, and starts again those that fail, until SIGTERM or SIGINT, which
 * it hands on. Ends with 2 when a shard does, as its configuration is that of all.
 */
export async function runShards({ config, program, log, locale }: ShardsRun): Promise<ExitCode> {
  const rest = new REST({ api: config.apiUrl }).setToken(config.token);
  const gateway = await (rest.get(Routes.gatewayBot()) as Promise<APIGatewayBotInfo>).catch(expectedFailure);
  if (typeof gateway === 'string') {
    log.fatal(explainEnding(gateway, config, locale));
    return exitCodeOf(gateway);
  }
  const { shards: amount, session_start_limit: limit } = gateway;
  const manager = new ShardingManager(program.file, {
    token: config.token,
    totalShards: amount,
    // A shard that ends is judged by its exit code first.
    respawn: false,
    shardArgs: [...program.args],
    execArgv: process.execArgv,
  });
  log.info({ shards: amount }, 'Starting the shards');

  const running = new Map<number, Promise<unknown>>();
  let isEnding = false;
  const refused = new Promise<ExitCode>((resolve) => {
    async function keepRunning(shard: Shard): Promise<void> {
      while (!isEnding) {
        const child = await shard.spawn(Number.POSITIVE_INFINITY);
        const exited = once(child, 'exit');
        running.set(shard.id, exited);
        const [code] = await exited;
        if (code === 2) return resolve(2);
        if (isEnding) return;
        log.warn({ shard: shard.id, code }, 'A shard has ended and will be started again');
        await setTimeout(RESTART_MS, undefined, { ref: false });
      }
    }
    const startAll = async () => {
      for (let id = 0; id < amount && !isEnding; id += 1) {
        keepRunning(manager.createShard(id)).catch((error: unknown) => {
          log.error({ shard: id, err: error }, 'A shard cannot be started');
          resolve(2);
        });
        await setTimeout(IDENTIFY_INTERVAL_MS / limit.max_concurrency);
      }
    };
    void startAll();
  });
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]).then(() => 0 as const);
  const exitCode = await Promise.race([refused, stopped]);
  isEnding = true;
  for (const { process: child } of manager.shards.values()) child?.kill('SIGTERM');
  await Promise.all(running.values());
  return exitCode;
}
