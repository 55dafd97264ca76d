import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { buildLibrary, buildLibraryInSlices } from './answering/library.ts';
import { type Config, type DiscordConfig, hideShardingFromLibrary, readConfig } from './config.ts';
import type { ExitCode } from './exit-code.ts';
import { loadKnowledge } from './knowledge/load-knowledge.ts';
import { createLog, type Logger } from './log.ts';
import { configMessages } from './messages/config-messages.ts';
import { describeProblem, knowledgeMessages } from './messages/knowledge-messages.ts';
import { terminalMessages } from './messages/terminal-messages.ts';
import { describeNews, logProblem } from './operations/library-news.ts';
import type { LibraryNews } from './operations/live-library.ts';
import type { OpenLibrary } from './operations/open-library.ts';
import { readArguments, type Task } from './terminal/command-arguments.ts';
import type { OnNews } from './terminal/conversation.ts';
import { runInTerminal } from './terminal/run-in-terminal.ts';
import { safeText } from './terminal/style.ts';

/** Puts the parts together: arguments and configuration, articles, then what is asked for. */
async function main(): Promise<ExitCode> {
  const configured = readConfig();
  const locale = configured.ok ? configured.config.locale : configured.locale;
  const read = readArguments(process.argv.slice(2));
  if ('wrong' in read) return refuse(terminalMessages[locale].wrongUsage(read.wrong));
  const args = read.arguments;
  if (args.mode === 'help') return say(terminalMessages[locale].usage);
  if (args.mode === 'version') return say(`${version()}\n`);
  if (!configured.ok) return refuse(configMessages[locale].wrong(configured.problems));
  return run(args, configured.config);
}

async function run(
  args: Task & { readonly knowledge: string | undefined },
  config: Config,
): Promise<ExitCode> {
  const { discord, knowledgeDir, locale, logLevel, production } = config;
  const bot = args.mode === 'converse' ? discord : undefined;
  if (args.mode === 'converse' && production && !bot) return refuse(configMessages[locale].tokenMissing);

  const log = createLog(logLevel);
  if (bot?.sharding.mode === 'auto') {
    const { runShards } = await import('./discord/run-shards.ts');
    const program = { file: fileURLToPath(import.meta.url), args: process.argv.slice(2) };
    return process.exit(await runShards({ config: bot, program, log, locale }));
  }
  const directory = args.knowledge ?? knowledgeDir;
  const words = knowledgeMessages[locale];
  const { articles, problems } = await loadKnowledge(directory);
  for (const problem of problems) {
    if (bot) logProblem(problem, log);
    else complain(describeProblem(words, problem));
  }
  if (articles.length === 0) return refuse(words.nothingToRead(directory));
  const open = bot === undefined ? undefined : await openerFor(bot, config.indexSnapshot, log);
  const library = open === undefined ? buildLibrary(articles) : await open(articles);

  // Nothing is lost: an answer is written whole, or not begun, when a signal comes.
  if (!bot) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  const run = { locale, log, streams: process, now: () => performance.now() };
  if (args.mode !== 'converse') {
    return runInTerminal(args, { ...run, library: () => library, onNews: () => undefined });
  }

  // What one answer does without is loaded for those who stay.
  if (bot !== undefined && open !== undefined) {
    hideShardingFromLibrary();
    const { runBot } = await import('./run-bot.ts');
    const exitCode = await runBot({ config, bot, directory, library, open, problems, log });
    // discord.js may still be about to connect again: nothing it has left is waited for.
    return process.exit(exitCode);
  }
  const { followFolder } = await import('./operations/live-library.ts');
  let tellUser = complain;
  const tell = (news: LibraryNews) => tellUser(describeNews(news, words));
  const live = followFolder({ directory, library, problems, tell });
  const onNews: OnNews = (tellAtPrompt) => {
    tellUser = (line) => tellAtPrompt(safeText(line));
  };
  return runInTerminal(args, { ...run, library: live.current, onNews }).finally(live.close);
}

/** How the bot makes its libraries: with a snapshot where one is asked for, which shard 0 keeps for all. */
async function openerFor(
  { sharding }: DiscordConfig,
  snapshot: string | undefined,
  log: Logger,
): Promise<OpenLibrary> {
  if (snapshot === undefined) return buildLibraryInSlices;
  const { libraryOpener } = await import('./operations/open-library.ts');
  return libraryOpener(snapshot, sharding.mode !== 'some' || sharding.ids.includes(0), log);
}

function say(text: string): ExitCode {
  process.stdout.write(text);
  return 0;
}

/** Says in one line why the program cannot do what it was asked. */
function refuse(reason: string): ExitCode {
  complain(reason);
  return 2;
}

function complain(line: string): void {
  process.stderr.write(`${safeText(line)}\n`);
}

function version(): string {
  const file: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : '';
}

// A reader that leaves early, such as `head`, has all it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

function fail(error: unknown): never {
  createLog('fatal').fatal({ err: error }, 'The program failed');
  process.exit(1);
}

process.on('uncaughtException', fail);
try {
  process.exitCode = await main();
} catch (error) {
  fail(error);
}
