import { answerAsked } from '../rendering/answer-asked.ts';
import { pagesOf } from '../rendering/answer-pages.ts';
import { type Press, parsePress } from '../rendering/custom-ids.ts';
import { drawView } from '../rendering/draw-view.ts';
import { questionOfTitle } from '../rendering/question-title.ts';
import { renderWhy } from '../rendering/render-why.ts';
import type { View } from '../rendering/view.ts';
import { localeFor } from './reader-locale.ts';
import type { Response } from './responses.ts';
import { refuse, sceneFor, type Visit } from './visit.ts';

/** The message whose button was pressed. */
export interface PressedMessage {
  /** Its title as written, when it has one. */
  readonly title: string | undefined;
  /** Whether only its asker sees it. */
  readonly ephemeral: boolean;
}

/** Answers the press of a button, from its custom id and its message alone. */
export function handlePress(customId: string, message: PressedMessage, visit: Visit): Response {
  const press = parsePress(customId);
  switch (press?.press) {
    case undefined:
      return refuse(visit, (refusals) => refusals.unknownButton);
    case 'open':
      return open(press, message, visit);
    case 'publish':
      return publish(press, message, visit);
    case 'why':
      return explain(press, message, visit);
    case 'delete':
      return press.asker === visit.userId || visit.mayManageMessages
        ? { respond: 'delete' }
        : refuse(visit, (refusals) => refusals.notYours);
  }
}

/** The asker's message follows its asker; anyone else gets a view of their own. */
function open(press: Press & { press: 'open' }, message: PressedMessage, visit: Visit): Response {
  const own = message.ephemeral || press.asker === visit.userId;
  const audience = own && !message.ephemeral ? 'everyone' : 'reader';
  const { view, fingerprint } = press;
  const drawing = drawView(view, sceneFor(visit, audience, own && press.signed && !message.ephemeral), {
    fingerprint,
    question: questionIn(message, view),
  });
  if (drawing === undefined) return refuse(visit, (refusals) => refusals.unknownButton);
  return own
    ? { respond: 'update', body: drawing.body }
    : { respond: 'reply', audience: 'reader', body: drawing.body };
}

function publish(press: Press & { press: 'publish' }, message: PressedMessage, visit: Visit): Response {
  const { view, fingerprint } = press;
  const drawing = drawView(view, sceneFor(visit, 'everyone', true), {
    fingerprint,
    question: questionIn(message, view),
  });
  return drawing === undefined
    ? refuse(visit, (refusals) => refusals.unknownButton)
    : { respond: 'reply', audience: 'everyone', body: drawing.body };
}

function explain(press: Press & { press: 'why' }, message: PressedMessage, visit: Visit): Response {
  const { asked, page } = press.view;
  const question = questionIn(message, press.view);
  const outcome = question === undefined ? undefined : answerAsked(asked, question, visit.library);
  const pages = outcome?.status === 'answered' ? pagesOf(outcome) : undefined;
  const [quote] = pages?.[page] ?? pages?.[0] ?? [];
  if (quote === undefined) return refuse(visit, (refusals) => refusals.unknownButton);
  const body = renderWhy(quote, localeFor('reader', visit.locales));
  return { respond: 'reply', audience: 'reader', body };
}

function questionIn({ title }: PressedMessage, view: View): string | undefined {
  const answer = view.show === 'paragraph' ? view.from : view;
  return title === undefined || answer?.show !== 'answer' ? undefined : questionOfTitle(title, answer.asked);
}
