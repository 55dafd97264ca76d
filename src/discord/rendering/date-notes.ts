import { time } from 'discord.js';
import type { Library } from '../../answering/library.ts';
import { datesIn } from '../../answering/timeline.ts';
import type { Passage } from '../../knowledge/article.ts';
import { resolveDate } from '../../language/resolve-date.ts';
import { type Span, slice } from '../../language/span.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import type { Locale } from '../../messages/locale.ts';
import { escapeLine } from './escape-text.ts';

const NOTES = 3;

interface Quoted {
  readonly passage: Passage;
  readonly sentence: Span;
}

/** The days the dates of the quoted sentence mean, where the article says when it was published and it is sure. */
export function dateNotes({ passage, sentence }: Quoted, library: Library, locale: Locale): string[] {
  const { publishedAt } = passage.article;
  if (publishedAt === undefined) return [];
  return datesIn(library, passage, sentence)
    .slice(0, NOTES)
    .flatMap((span) => {
      const words = slice(passage.text, span);
      const day = resolveDate(words, publishedAt, slice(passage.text, sentence));
      if (day === undefined) return [];
      return [discordMessages[locale].dateMeans(escapeLine(words), time(day.getTime() / 1000, 'D'))];
    });
}
