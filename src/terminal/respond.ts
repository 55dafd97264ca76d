import type { Outcome } from '../answering/answer.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Library } from '../answering/library.ts';
import type { Logger } from '../log.ts';
import type { Locale } from '../messages/locale.ts';
import { terminalMessages } from '../messages/terminal-messages.ts';
import type { AskRequest } from '../question/question.ts';
import type { TypedLine } from './command-line.ts';
import { wordsOf } from './commands.ts';
import { renderArticle } from './render-article.ts';
import { renderHelp } from './render-help.ts';
import { renderOutcome } from './render-outcome.ts';
import { type Style, safeText } from './style.ts';

/** Whom one talks with in a terminal. */
export interface Surroundings {
  /** The library to answer from; asked for at every line, so that it can be replaced. */
  readonly library: () => Library;
  readonly locale: Locale;
  readonly style: Style;
  readonly explain: boolean;
  readonly log: Logger;
}

/** What a typed line brings: text to show, and the outcome when it was a question. */
export interface Response {
  readonly text: string;
  readonly outcome?: Outcome;
}

/** Answers a typed line. A blank line and the wish to leave bring no text. */
export function respond(typed: TypedLine, surroundings: Surroundings): Response {
  const { library, locale, style } = surroundings;
  const words = terminalMessages[locale];
  switch (typed.type) {
    case 'blank':
      return { text: '' };
    case 'unknown': {
      const nearest = typed.nearest && wordsOf(typed.nearest, locale).name;
      return { text: style.wrap(words.unknownCommand(safeText(typed.word), nearest)) };
    }
    case 'question':
      return answer({ text: typed.text, command: typed.command }, surroundings);
    case 'command':
      switch (typed.command) {
        case 'aide':
          return { text: renderHelp(locale, style) };
        case 'article':
          return { text: renderArticle(library().articles, typed.argument, locale, style) };
        case 'quitter':
          return { text: '' };
      }
  }
}

function answer(request: AskRequest, { locale, style, explain, log, ...run }: Surroundings): Response {
  try {
    const library = run.library();
    const outcome = answerQuestion(library, request);
    const articleCount = library.articles.length;
    return { text: renderOutcome(outcome, { locale, style, articleCount, explain }), outcome };
  } catch (error) {
    log.error({ err: error }, 'a question could not be answered');
    return { text: terminalMessages[locale].failure };
  }
}
