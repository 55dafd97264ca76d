import type { Library } from './answering/library.ts';
import type { Config, DiscordConfig } from './config.ts';
import { runDiscordBot } from './discord/client.ts';
import type { BotObserver, ShardCounts } from './discord/observer.ts';
import type { ExitCode } from './exit-code.ts';
import { openJournal } from './journal/journal.ts';
import { errorCode, type KnowledgeProblem } from './knowledge/problem.ts';
import type { Logger } from './log.ts';
import { startupMessages } from './messages/startup-messages.ts';
import { startHealthServer } from './operations/health-server.ts';
import { logNews } from './operations/library-news.ts';
import { followFolder } from './operations/live-library.ts';
import type { Metrics } from './operations/metrics.ts';
import type { OpenLibrary } from './operations/open-library.ts';

interface BotRun {
  readonly config: Config;
  readonly bot: DiscordConfig;
  readonly directory: string;
  readonly library: Library;
  /** Makes the libraries that take its place. */
  readonly open: OpenLibrary;
  /** What was wrong with the knowledge folder, told already. */
  readonly problems: readonly KnowledgeProblem[];
  readonly log: Logger;
}

/** Runs the bot with what surrounds it: the folder it follows, the health it tells, the journal it keeps. */
export async function runBot(run: BotRun): Promise<ExitCode> {
  const { config, bot, directory, library, open, problems, log } = run;
  const { locale, health, journalFile } = config;
  let metrics: Metrics | undefined;
  let shards = (): ShardCounts => ({ total: 0, connected: 0 });

  const live = followFolder({
    directory,
    library,
    problems,
    open,
    tell(news) {
      logNews(news, log);
      metrics?.onNews(news);
    },
  });
  // A container's runner has no other way to ask for it where the file system tells of no change.
  process.on('SIGHUP', () => void live.reload());

  if (health !== undefined) {
    // Loaded for those who ask for it: it costs some memory.
    const { createMetrics } = await import('./operations/metrics.ts');
    metrics = createMetrics({ library: live.current, shards: () => shards() });
    const isReady = () => shards().total > 0 && shards().connected === shards().total;
    try {
      await startHealthServer(health, { isReady, metrics: metrics.render });
    } catch (error) {
      log.fatal(startupMessages[locale].healthPortRefused(health.host, health.port, errorCode(error)));
      return 2;
    }
  }
  const journal =
    journalFile === undefined
      ? undefined
      : openJournal({
          file: journalFile,
          now: () => new Date(),
          onError: (error) => log.error({ err: error }, 'The journal cannot be written'),
        });
  const observer: BotObserver = {
    onConnecting(ask) {
      shards = ask;
    },
    onQuestion(outcome) {
      metrics?.onQuestion(outcome);
      journal?.note(outcome);
    },
    onHandled: (handled) => metrics?.onHandled(handled),
  };
  return runDiscordBot({ config: bot, library: live.current, log, observer, locale }).finally(live.close);
}
