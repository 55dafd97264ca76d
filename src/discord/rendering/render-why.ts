import type { Quote } from '../../answering/answer.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import type { Locale } from '../../messages/locale.ts';
import { ACCENT, card, type MessageBody, text } from './components.ts';
import { escapeLine } from './escape-text.ts';
import { heading } from './question-title.ts';
import { sourceLine } from './source-line.ts';
import { shorten } from './source-link.ts';

const MATCHES = 12;
const FEATURES = 6;
const WORD_LENGTH = 50;

/** Which of the question's words brought the passage, and what counted how much. */
export function renderWhy({ passage, sentence, explanation }: Quote, locale: Locale): MessageBody {
  const words = discordMessages[locale].why;
  const pairs = explanation.matches.slice(0, MATCHES).map(({ asked, found }) => pair(asked, found));
  const features = explanation.features
    .slice(0, FEATURES)
    .map(({ name, share }) => words.feature(words.features[name], signed(share, locale)));
  return card(ACCENT.answer, [
    text(heading(words.title)),
    text(pairs.length === 0 ? words.noMatches : words.matches(pairs)),
    ...(features.length === 0 ? [] : [text(words.weights(features))]),
    text(sourceLine(passage, sentence, locale)),
  ]);
}

function pair(asked: string, found: string): string {
  const [question, article] = [asked, found].map((word) => escapeLine(shorten(word, WORD_LENGTH)));
  return asked === found ? `${question}` : `${question} → ${article}`;
}

function signed(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(share);
}
