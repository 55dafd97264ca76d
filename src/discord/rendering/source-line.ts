import { subtext } from 'discord.js';
import type { Passage } from '../../knowledge/article.ts';
import type { Span } from '../../language/span.ts';
import { answerMessages } from '../../messages/answer-messages.ts';
import type { Locale } from '../../messages/locale.ts';
import { escapeLine, toOneLine } from './escape-text.ts';
import { linkedTitle, shorten } from './source-link.ts';

const SECTION_LENGTH = 100;

/** Where a quotation comes from, in small letters: title linked to its source, paragraph, section. */
export function sourceLine(passage: Passage, sentence: Span, locale: Locale): string {
  const { article, ordinal, section, text } = passage;
  const parts = [
    linkedTitle(article, { text, span: sentence }),
    answerMessages[locale].paragraph(ordinal, article.paragraphs.length),
    ...(section.length === 0 ? [] : [escapeLine(shorten(toOneLine(section.join(' › ')), SECTION_LENGTH))]),
  ];
  return subtext(parts.join(' · '));
}
