import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import type { GuildOption } from '../discord-server/world.ts';

/** What `npm start` gives node: both bots get it. */
const FLAGS = ['--max-semi-space-size=16'];

/** The built bot, and a bare discord.js bot to compare it with. */
export const BOTS = {
  verbatim: 'dist/main.js',
  bare: 'dist/benchmarks/tests/benchmarks/bare-bot.js',
} as const;

/** A bot ready for its first question on a Discord server of its own. */
interface BotOnServer {
  readonly server: DiscordServer;
  readonly pid: number;
}

/** Starts a bot on a new local Discord server with some guilds, lends both to `use`, and ends them. */
export async function withBot<Result>(
  program: string,
  use: (bot: BotOnServer) => Promise<Result>,
  guilds: readonly GuildOption[] = [{}],
): Promise<Result> {
  const options = { guilds, validates: false, recordCapacity: 20, patienceMs: 30_000 };
  const server = await startDiscordServer(options);
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...FLAGS, program], {
    stdio: 'ignore',
    env: {
      PATH,
      HOME,
      KNOWLEDGE_DIR: 'knowledge',
      LOG_LEVEL: 'error',
      DISCORD_TOKEN: server.token,
      DISCORD_API_URL: server.url,
    },
  });
  const exited = once(child, 'close');
  try {
    await server.waitForReady();
    return await use({ server, pid: child.pid ?? 0 });
  } finally {
    child.kill('SIGTERM');
    await exited;
    await server.close();
  }
}

/** Memory of a process that is in the machine's, in bytes. */
export async function residentBytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) * 1024;
}
