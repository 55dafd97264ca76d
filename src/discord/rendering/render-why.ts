import type { Quote } from '../../answering/answer.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import { explainInWords } from '../../messages/explain-in-words.ts';
import { explanationMessages } from '../../messages/explanation-messages.ts';
import type { Locale } from '../../messages/locale.ts';
import { ACCENT, card, type MessageBody, text } from './components.ts';
import { escapeLine } from './escape-text.ts';
import { heading } from './question-title.ts';
import { sourceLine } from './source-line.ts';
import { shorten } from './source-link.ts';

const MATCHES = 12;
const WORD_LENGTH = 50;

/** Which of the question's words brought the passage and how, and what counted how much, for it and against it. */
export function renderWhy({ passage, sentence, explanation }: Quote, locale: Locale): MessageBody {
  const words = explanationMessages[locale];
  const matches = explanation.matches.slice(0, MATCHES);
  const told = explainInWords({ ...explanation, matches }, locale, (word) =>
    escapeLine(shorten(word, WORD_LENGTH)),
  );
  return card(ACCENT.answer, [
    text(heading(discordMessages[locale].why.title)),
    text(told.found.length === 0 ? words.noneFound : words.list(bold(words.found), told.found)),
    ...(told.counted.length === 0 ? [] : [text(bulleted(words.counted, told.counted))]),
    ...(told.against.length === 0 ? [] : [text(bulleted(words.against, told.against))]),
    text(sourceLine(passage, sentence, locale)),
  ]);
}

function bulleted(title: string, lines: readonly string[]): string {
  return [bold(title), ...lines.map((line) => `- ${line}`)].join('\n');
}

function bold(title: string): string {
  return `**${title}**`;
}
