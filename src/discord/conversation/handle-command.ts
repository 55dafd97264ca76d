import type { Library } from '../../answering/library.ts';
import type { QuestionCommand } from '../../question/question.ts';
import { type CommandName, isQuestionCommand } from '../commands/commands.ts';
import { QUESTION_LENGTH } from '../limits.ts';
import { drawView } from '../rendering/draw-view.ts';
import { articleKey } from '../rendering/fingerprint.ts';
import { renderHelp } from '../rendering/render-help.ts';
import type { View } from '../rendering/view.ts';
import { type Asking, namedArticle, prepareQuestion } from './prepare-question.ts';
import { localeFor } from './reader-locale.ts';
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
  if (name === 'aide') {
    const body = renderHelp(visit.commandIds, localeFor('reader', visit.locales));
    return { respond: 'reply', audience: 'reader', body };
  }
  const view = viewOf(name, article, visit.library);
  const drawing = view && drawView(view, sceneFor(visit, audience), {});
  return drawing === undefined
    ? refuse(visit, (refusals) => refusals.unknownArticle)
    : { respond: 'reply', audience, body: drawing.body };
}

/** What a command that asks nothing shows; `undefined` when there is no article of that name. */
function viewOf(
  name: Exclude<CommandName, QuestionCommand | 'aide'>,
  articleName: string | undefined,
  library: Library,
): View | undefined {
  const named = articleName === undefined ? undefined : namedArticle(library, articleName);
  if (articleName !== undefined && named === undefined) return undefined;
  const only = library.articles.length === 1 ? library.articles[0] : undefined;
  const article = named ?? only;
  switch (name) {
    case 'articles':
      return { show: 'articles', page: 0 };
    case 'article':
      return article === undefined
        ? { show: 'articles', page: 0 }
        : { show: 'outline', article: articleKey(article), page: 0 };
    case 'chronologie':
    case 'personnes': {
      const show = name === 'chronologie' ? 'timeline' : 'people';
      return { show, page: 0, ...(article === undefined ? {} : { article: articleKey(article) }) };
    }
  }
}

/** Answers a question; one without an answer is told to its asker alone, as it is of no use to others. */
export function answerAsking(asking: Asking, audience: 'reader' | 'everyone', visit: Visit): Response {
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
  const { abstained, body, outcome } = drawing;
  if (outcome !== undefined) visit.onQuestion(outcome);
  if (audience === 'reader' || !abstained) return { respond: 'reply', audience, body };
  const privately = drawView(view, sceneFor(visit, 'reader'), { question, outcome });
  return { respond: 'reply', audience: 'reader', body: privately?.body ?? body };
}
