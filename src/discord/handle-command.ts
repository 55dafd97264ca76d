import { type Asking, namedArticle, prepareQuestion } from './ask.ts';
import { type CommandName, isQuestionCommand } from './commands.ts';
import { drawView } from './draw-view.ts';
import { articleKey } from './fingerprint.ts';
import { QUESTION_LENGTH } from './limits.ts';
import { localeFor } from './reader-locale.ts';
import { renderHelp } from './render-help.ts';
import type { Response } from './responses.ts';
import { refuse, sceneFor, type Visit } from './visit.ts';

/** What was typed into a command's options. */
export interface CommandOptions {
  readonly question?: string;
  readonly article?: string;
  readonly private?: boolean;
}

/** Answers a slash command. */
export function handleCommand(name: CommandName, options: CommandOptions, visit: Visit): Response {
  if (name === 'aide') {
    return {
      respond: 'reply',
      audience: 'reader',
      body: renderHelp(visit.commandIds, localeFor('reader', visit.locales)),
    };
  }
  const audience = options.private === true ? 'reader' : 'everyone';
  const { article } = options;
  if (isQuestionCommand(name)) {
    const asking = {
      command: name,
      text: options.question ?? '',
      ...(article === undefined ? {} : { article }),
    };
    return answerAsking(asking, audience, visit);
  }
  return showArticle(article, audience, visit);
}

/** Answers a question; one without an answer is told to its asker alone, as it is of no use to others. */
function answerAsking(asking: Asking, audience: 'reader' | 'everyone', visit: Visit): Response {
  const prepared = prepareQuestion(asking, visit.library);
  if (!prepared.ok) {
    return refuse(visit, (refusals) => {
      if (prepared.reason === 'empty') return refusals.emptyQuestion;
      if (prepared.reason === 'unknownArticle') return refusals.unknownArticle;
      return refusals.tooLongQuestion(QUESTION_LENGTH);
    });
  }
  const { asked, question } = prepared;
  const view = { show: 'answer', asked, page: 0 } as const;
  const drawing = drawView(view, sceneFor(visit, audience), { question });
  if (drawing === undefined) return refuse(visit, (refusals) => refusals.unknownArticle);
  if (!drawing.abstained || audience === 'reader') return { respond: 'reply', audience, body: drawing.body };
  const privately = drawView(view, sceneFor(visit, 'reader'), { question }) ?? drawing;
  return { respond: 'reply', audience: 'reader', body: privately.body };
}

function showArticle(wanted: string | undefined, audience: 'reader' | 'everyone', visit: Visit): Response {
  const article = wanted === undefined ? visit.library.articles[0] : namedArticle(visit.library, wanted);
  const view = article && ({ show: 'outline', article: articleKey(article), page: 0 } as const);
  const drawing = view && drawView(view, sceneFor(visit, audience), {});
  return drawing === undefined
    ? refuse(visit, (refusals) => refusals.unknownArticle)
    : { respond: 'reply', audience, body: drawing.body };
}
