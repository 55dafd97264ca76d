import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const MAIN = new URL('../../dist/main.js', import.meta.url).pathname;

/** Keeps what a developer's `.env` may hold out of the tests: an empty variable wins over it and counts as unset. */
const UNSET = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  KNOWLEDGE_DIR: '',
  LOG_LEVEL: '',
  NODE_ENV: '',
};

/** How a run ended. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** What the program is started with. */
export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** Starts the built program, in French and without a token unless `environment` says otherwise. */
export function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return killedAfterTest(spawn(process.execPath, [MAIN, ...args], { env: cleanEnvironment(environment) }));
}

/** Starts the built program at a real terminal, 60 columns wide. */
export function startInTerminal(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const ptyOf = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))';
  const sized = 'stty cols 60 rows 24; exec "$0" "$@"';
  const command = [ptyOf, 'sh', '-c', sized, process.execPath, MAIN, ...args];
  const env = cleanEnvironment({ TERM: 'xterm', ...environment });
  return killedAfterTest(spawn('python3', ['-c', ...command], { env }));
}

/** Runs the built program to its end. */
export async function runProgram(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startProgram(args, options.environment);
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  return ending(child);
}

/** Waits for the end of a program. */
export async function ending(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await closed;
  return { stdout, stderr, code };
}

/** A test that fails leaves nothing running. */
function killedAfterTest(child: ChildProcessWithoutNullStreams): ChildProcessWithoutNullStreams {
  onTestFinished(() => {
    child.kill();
  });
  return child;
}

function cleanEnvironment(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], ...UNSET, ...environment };
}
