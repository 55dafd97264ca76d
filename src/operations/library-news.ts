import type { KnowledgeProblem } from '../knowledge/problem.ts';
import type { Logger } from '../log.ts';
import {
  describeProblem,
  type KnowledgeMessages,
  knowledgeMessages,
} from '../messages/knowledge-messages.ts';
import type { LibraryNews } from './live-library.ts';

/** Writes to the log what became of a change in the knowledge folder, a line each. */
export function logNews(news: LibraryNews, log: Logger): void {
  switch (news.news) {
    case 'reloaded': {
      const { changes, library, ms } = news;
      const total = { articles: library.articles.length, passages: library.passages.length };
      log.info(
        { ...changes, total, ms: Math.round(ms) },
        'The knowledge folder has changed and was read again',
      );
      return;
    }
    case 'problem':
      logProblem(news.problem, log, news.kept);
      return;
    case 'nothingLeft':
      log.warn('The knowledge folder holds nothing to read any more: the articles stay as they were');
      return;
    case 'failed':
      log.error(
        { err: news.error },
        'The knowledge folder cannot be followed: the articles stay as they are',
      );
  }
}

/** Says which file is wrong, and whether its last good version is `kept`. */
export function logProblem(problem: KnowledgeProblem, log: Logger, kept = false): void {
  const { file, line } = problem;
  const cause = knowledgeMessages.en.cause(problem);
  const what = kept
    ? 'A file of the knowledge folder cannot be read: its last good version stays'
    : 'A file of the knowledge folder is left out';
  log.warn({ file, line, cause }, what);
}

/** The same, in one line for a reader. */
export function describeNews(news: LibraryNews, words: KnowledgeMessages): string {
  switch (news.news) {
    case 'reloaded':
      return words.reloaded(news.changes.articles, news.library.passages.length);
    case 'problem': {
      const said = describeProblem(words, news.problem);
      return news.kept ? `${said} (${words.kept})` : said;
    }
    case 'nothingLeft':
      return words.nothingLeft;
    case 'failed':
      return words.reloadFailed;
  }
}
