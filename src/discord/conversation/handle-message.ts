import { discordMessages } from '../../messages/discord-messages.ts';
import { QUESTION_LENGTH } from '../limits.ts';
import { type MessageBody, notice } from '../rendering/components.ts';
import { drawView } from '../rendering/draw-view.ts';
import { renderHelp } from '../rendering/render-help.ts';
import { findQuestion } from './find-question.ts';
import { prepareQuestion } from './prepare-question.ts';
import { localeFor } from './reader-locale.ts';
import { sceneFor, type Visit } from './visit.ts';

/**
 * What answers a mention, a reply or a direct message: seen by everyone there, as a message can be answered in no
 * other way. One without a question gets help.
 */
export function handleMessage(content: string, visit: Visit): MessageBody {
  const locale = localeFor('everyone', visit.locales);
  const prepared = prepareQuestion({ command: 'question', text: findQuestion(content) }, visit.library);
  if (!prepared.ok) {
    return prepared.reason === 'tooLong'
      ? notice(discordMessages[locale].refusals.tooLongQuestion(QUESTION_LENGTH))
      : renderHelp(visit.commandIds, locale);
  }
  const { asked, question } = prepared;
  const drawing = drawView({ show: 'answer', asked, page: 0 }, sceneFor(visit, 'everyone'), { question });
  if (drawing?.outcome !== undefined) visit.onQuestion(drawing.outcome);
  return drawing?.body ?? renderHelp(visit.commandIds, locale);
}
