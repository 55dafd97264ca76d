import { type APIComponentInContainer, subtext } from 'discord.js';
import type { Answer, Quote } from '../../answering/answer.ts';
import { findSentences } from '../../language/sentences.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import { ANSWER_QUOTE_LENGTH, SHORT_QUOTE_LENGTH } from '../limits.ts';
import { ownerButtons } from './action-buttons.ts';
import { pagesOf } from './answer-pages.ts';
import { ACCENT, button, card, type MessageBody, pagerRow, row, rule, text } from './components.ts';
import type { Press } from './custom-ids.ts';
import { dateNotes } from './date-notes.ts';
import { articleFingerprint, articleKey, outcomeFingerprint } from './fingerprint.ts';
import { quoteExcerpt } from './fit-quote.ts';
import { questionTitle } from './question-title.ts';
import type { Scene } from './scene.ts';
import { sourceLine } from './source-line.ts';
import type { AnswerView } from './view.ts';

/** The question, the quotation that answers it with the answer in bold, where it is from, and where to go from there. */
export function renderAnswer(
  answer: Answer,
  view: AnswerView,
  question: string,
  scene: Scene,
  notes: readonly string[],
): MessageBody {
  const words = discordMessages[scene.locale];
  const pages = pagesOf(answer);
  const page = Math.min(view.page, pages.length - 1);
  const [quote, contrary] = pages[page] ?? pages[0];
  const here = { ...view, page };
  const fingerprint = outcomeFingerprint(answer);
  return card(ACCENT.answer, [
    text(questionTitle(view.asked, question)),
    ...(contrary === undefined
      ? quoteParts(quote, ANSWER_QUOTE_LENGTH, scene)
      : [
          text(words.disagreement),
          ...quoteParts(quote, SHORT_QUOTE_LENGTH, scene),
          rule(),
          ...quoteParts(contrary, SHORT_QUOTE_LENGTH, scene),
        ]),
    ...notes.map((note) => text(subtext(note))),
    ...pageRow(here, pages.length, fingerprint, scene),
    ...row([
      contextButton(quote, here, scene),
      button(
        { press: 'why', ...scene.owner, fingerprint, view: here },
        { emoji: '💡', label: words.buttons.why },
      ),
      ...ownerButtons(here, fingerprint, scene),
    ]),
  ]);
}

/** A quotation of at most `length` characters, its source, and the days its dates mean. */
export function quoteParts(
  { passage, sentence, highlights }: Pick<Quote, 'passage' | 'sentence' | 'highlights'>,
  length: number,
  scene: Scene,
): APIComponentInContainer[] {
  const { text: whole } = passage;
  const excerpt = { text: whole, sentences: () => findSentences(whole), focus: sentence, highlights };
  const small = [
    sourceLine(passage, sentence, scene.locale),
    ...dateNotes({ passage, sentence }, scene.library, scene.locale).map(subtext),
  ];
  return [text(quoteExcerpt(excerpt, length)), text(small.join('\n'))];
}

/** Opens the quotation's paragraph, from where one can read on. */
export function contextButton({ passage }: Quote, from: AnswerView, { owner, locale }: Scene) {
  const view = {
    show: 'paragraph',
    article: articleKey(passage.article),
    ordinal: passage.ordinal,
    part: 0,
    from,
  } as const;
  return button(
    { press: 'open', ...owner, fingerprint: articleFingerprint(passage.article), view },
    { emoji: '📖', label: discordMessages[locale].buttons.context },
  );
}

function pageRow(
  view: AnswerView,
  count: number,
  fingerprint: string,
  scene: Scene,
): APIComponentInContainer[] {
  const open = (page: number): Press => ({
    press: 'open',
    ...scene.owner,
    fingerprint,
    view: { ...view, page },
  });
  return pagerRow({
    previous: view.page > 0 ? open(view.page - 1) : undefined,
    label: discordMessages[scene.locale].buttons.position(view.page + 1, count),
    next: view.page < count - 1 ? open(view.page + 1) : undefined,
  });
}
