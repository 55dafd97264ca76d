import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { buildLibrary, type Library } from './answering/library.ts';
import { type Config, type ConfigResult, readConfig } from './config.ts';
import type { ExitCode } from './exit-code.ts';
import { loadKnowledge } from './knowledge/load-knowledge.ts';
import type { KnowledgeProblem } from './knowledge/problem.ts';
import { createLog, type Logger } from './log.ts';
import { configMessages } from './messages/config-messages.ts';
import { describeProblem, knowledgeMessages } from './messages/knowledge-messages.ts';
import { terminalMessages } from './messages/terminal-messages.ts';
import { askBatch } from './terminal/ask-batch.ts';
import { askOnce } from './terminal/ask-once.ts';
import { type Arguments, readArguments } from './terminal/command-arguments.ts';
import { converse, converseThroughPipe } from './terminal/conversation.ts';
import type { Surroundings } from './terminal/respond.ts';
import { safeText, styleOf } from './terminal/style.ts';

/** Puts the parts together: arguments and configuration, articles, then the mode asked for. */
async function main(): Promise<ExitCode> {
  const configured = readConfig();
  const locale = configured.ok ? configured.config.locale : configured.locale;
  const read = readArguments(process.argv.slice(2));
  if ('wrong' in read) return refuse(terminalMessages[locale].wrongUsage(read.wrong));
  switch (read.arguments.mode) {
    case 'help':
      process.stdout.write(terminalMessages[locale].usage);
      return 0;
    case 'version':
      process.stdout.write(`${version()}\n`);
      return 0;
    default:
      return run(read.arguments, configured);
  }
}

async function run(args: Arguments, configured: ConfigResult): Promise<ExitCode> {
  if (!configured.ok) return refuse(configMessages[configured.locale].wrong(configured.problems));
  const { config } = configured;
  const discord = args.mode === 'converse' ? config.discord : undefined;
  if (args.mode === 'converse' && config.production && discord === undefined) {
    return refuse(configMessages[config.locale].tokenMissing);
  }

  const log = createLog(config.logLevel);
  const directory = args.knowledge ?? config.knowledgeDir;
  const { articles, problems } = await loadKnowledge(directory);
  for (const problem of problems) {
    if (discord) logProblem(log, problem);
    else process.stderr.write(`${safeText(describeProblem(knowledgeMessages[config.locale], problem))}\n`);
  }
  if (articles.length === 0) return refuse(knowledgeMessages[config.locale].nothingToRead(directory));
  const library = buildLibrary(articles);

  if (discord) {
    // Loaded here, since a terminal need not wait for discord.js.
    const { runDiscordBot } = await import('./discord/client.ts');
    return runDiscordBot({ config: discord, library: () => library, log, locale: config.locale });
  }
  // Everything written so far has reached its reader: writing to a terminal or a pipe waits for it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  return runInTerminal(args, library, config, log);
}

async function runInTerminal(
  args: Arguments,
  library: Library,
  { locale }: Config,
  log: Logger,
): Promise<ExitCode> {
  const { stdin: input, stdout: output } = process;
  const explain = 'explain' in args && args.explain;
  const surroundings: Surroundings = { library, locale, style: styleOf(output), explain, log };
  switch (args.mode) {
    case 'askBatch':
      await askBatch({ library, input, output, explain, now: () => performance.now(), log });
      return 0;
    case 'askOnce':
      return askOnce(args.line, { output, errors: process.stderr }, { ...surroundings, json: args.json });
    default:
      if (input.isTTY && output.isTTY) await converse({ input, output }, surroundings);
      else await converseThroughPipe({ input, output, notices: process.stderr }, surroundings);
      return 0;
  }
}

function logProblem(log: Logger, problem: KnowledgeProblem): void {
  const { file, line } = problem;
  log.warn(
    { file, line, problem: knowledgeMessages.en.cause(problem) },
    'a file of the knowledge folder is left out',
  );
}

/** Says in one line why the program cannot do what it was asked. */
function refuse(reason: string): ExitCode {
  process.stderr.write(`${safeText(reason)}\n`);
  return 2;
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

try {
  process.exitCode = await main();
} catch (error) {
  createLog('fatal').fatal({ err: error }, 'the program failed');
  process.exitCode = 1;
}
