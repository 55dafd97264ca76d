import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DiscordServer } from './discord-server/start-discord-server.ts';

const PROGRAM = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const OWN_KNOWLEDGE = fileURLToPath(new URL('../knowledge', import.meta.url));

export interface BotOptions {
  /** The server it talks to; its address and token are put in the environment. */
  readonly server?: Pick<DiscordServer, 'url' | 'token'>;
  /** Added to, and stronger than, what `server` and `knowledgeDir` give. */
  readonly env?: Readonly<Record<string, string>>;
  /** The project's own articles by default. */
  readonly knowledgeDir?: string;
  readonly args?: readonly string[];
  /** Where the built program is; beside the tests by default. */
  readonly program?: string;
}

interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The built program, running as a process of its own. */
export interface RunningBot {
  readonly pid: number;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  /** The lines on standard error that are JSON objects. */
  readonly logs: () => readonly Readonly<Record<string, unknown>>[];
  readonly exited: Promise<Exit>;
  /** The first line, past or to come, of either output that holds the text or matches. */
  waitForLine(wanted: string | RegExp, timeoutMs?: number): Promise<string>;
  /** Sends a signal, SIGTERM unless told otherwise, and waits for the end; kills after ten seconds. */
  stop(signal?: NodeJS.Signals): Promise<Exit>;
}

/**
 * Starts `node dist/main.js` in an empty directory with nothing in its environment but PATH, HOME and
 * what is given, so that no `.env` and no variable of the developer's shell reaches it.
 *
 * @throws Error when the program has not been built
 */
export async function startBot(options: BotOptions = {}): Promise<RunningBot> {
  const program = options.program ?? PROGRAM;
  if (!existsSync(program)) throw new Error(`running bot: ${program} is missing; run: npm run build`);
  const cwd = await mkdtemp(join(tmpdir(), 'verbatim-bot-'));
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [program, ...(options.args ?? [])], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH,
      HOME,
      KNOWLEDGE_DIR: options.knowledgeDir ?? OWN_KNOWLEDGE,
      ...(options.server && { DISCORD_TOKEN: options.server.token, DISCORD_API_URL: options.server.url }),
      ...options.env,
    },
  });
  const killWithTests = () => child.kill('SIGKILL');
  process.once('exit', killWithTests);
  await once(child, 'spawn');

  const stdout: string[] = [];
  const stderr: string[] = [];
  const listeners = new Set<() => void>();
  for (const [stream, lines] of [
    [child.stdout, stdout],
    [child.stderr, stderr],
  ] as const) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const listener of listeners) listener();
    });
  }
  const exited = once(child, 'close').then(async ([code, signal]): Promise<Exit> => {
    process.off('exit', killWithTests);
    await rm(cwd, { recursive: true, force: true });
    return { code, signal };
  });

  return {
    pid: child.pid ?? 0,
    stdout,
    stderr,
    exited,
    logs: () => stderr.flatMap(parseLog),
    waitForLine(wanted, timeoutMs = 20_000) {
      const matches = (line: string) =>
        typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line);
      return new Promise((resolve, reject) => {
        const finish = () => {
          clearTimeout(timer);
          listeners.delete(look);
        };
        const fail = (why: string) => {
          finish();
          reject(new Error(`running bot: no line ${wanted} (${why})\n${[...stdout, ...stderr].join('\n')}`));
        };
        const look = () => {
          const line = [...stdout, ...stderr].find(matches);
          if (line === undefined) return;
          finish();
          resolve(line);
        };
        const timer = setTimeout(() => fail(`waited ${timeoutMs} ms`), timeoutMs);
        listeners.add(look);
        look();
        void exited.then(() => fail('the bot has exited'));
      });
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      const exit = await exited;
      clearTimeout(killer);
      return exit;
    },
  };
}

function parseLog(line: string): Readonly<Record<string, unknown>>[] {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null ? [{ ...parsed }] : [];
  } catch {
    return [];
  }
}
