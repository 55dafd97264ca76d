import type { Article } from '../knowledge/article.ts';
import { answerMessages } from '../messages/answer-messages.ts';
import type { Locale } from '../messages/locale.ts';
import { terminalMessages } from '../messages/terminal-messages.ts';
import { type Style, safeText } from './style.ts';

/** Entries of an outline or list shown before « … et n de plus ». */
const MAX_ENTRIES = 40;

/** Characters of a paragraph's beginning shown in an outline, cut between words. */
const BEGINNING_LENGTH = 60;

/**
 * What `/article` shows: with no argument the only article, or the list of all; a name chooses one, and a number
 * at its end one of its paragraphs.
 */
export function renderArticle(
  articles: readonly Article[],
  argument: string,
  locale: Locale,
  style: Style,
): string {
  const words = terminalMessages[locale].article;
  const [, name = '', number] = /^(.*?)\s*(\d{1,9})?$/s.exec(argument) ?? [];
  const whole = findArticle(articles, argument);
  const article = whole ?? (name === '' ? onlyOne(articles) : findArticle(articles, name));
  if (article === undefined) {
    return style.wrap(name === '' ? renderList(articles, locale, style) : words.unknown(safeText(argument)));
  }
  const shown =
    whole !== undefined || number === undefined
      ? renderOutline(article, locale, style)
      : renderParagraph(article, Number(number), locale, style);
  return style.wrap(shown);
}

function onlyOne(articles: readonly Article[]): Article | undefined {
  return articles.length === 1 ? articles[0] : undefined;
}

function findArticle(articles: readonly Article[], name: string): Article | undefined {
  const same = (text: string) =>
    text.localeCompare(name, 'fr', { sensitivity: 'base', ignorePunctuation: true }) === 0;
  return name === '' ? undefined : articles.find(({ slug, title }) => same(slug) || same(title));
}

function renderList(articles: readonly Article[], locale: Locale, style: Style): string {
  const words = terminalMessages[locale].article;
  const entries = articles.map(
    ({ title, slug, paragraphs }) =>
      `  ${safeText(title)} ${style.dim(`${safeText(slug)} · ${words.length(paragraphs.length)}`)}`,
  );
  return [...atMost(entries, words.andMore), style.dim(words.howToChoose)].join('\n');
}

function renderOutline(article: Article, locale: Locale, style: Style): string {
  const words = terminalMessages[locale].article;
  const { title, author, publishedAt, source, paragraphs } = article;
  const facts = [
    words.length(paragraphs.length),
    ...(author === undefined ? [] : [words.by(author)]),
    ...(publishedAt === undefined ? [] : [words.publishedOn(publishedAt)]),
  ];
  return [
    style.heading(safeText(title)),
    style.dim(safeText(facts.join(' · '))),
    ...(source === undefined ? [] : [style.dim(safeText(words.source(source)))]),
    ...atMost(outline(article, style), words.andMore),
    style.dim(words.howToRead),
  ].join('\n');
}

/** The headings with the paragraph each begins at, or each paragraph's first words when there are none. */
function outline({ paragraphs }: Article, style: Style): string[] {
  const hasSections = paragraphs.some(({ section }) => section.length > 0);
  const entries: string[] = [];
  let current: string | undefined;
  for (const { ordinal, text, section } of paragraphs) {
    const heading = section.join(' › ');
    if (hasSections && heading === current) continue;
    current = heading;
    const label = hasSections && heading !== '' ? heading : beginningOf(text);
    entries.push(`  ${style.dim(`¶ ${ordinal}`)} ${safeText(label)}`);
  }
  return entries;
}

function renderParagraph(article: Article, ordinal: number, locale: Locale, style: Style): string {
  const paragraph = article.paragraphs[ordinal - 1];
  const count = article.paragraphs.length;
  if (paragraph === undefined) return terminalMessages[locale].article.unknownParagraph(ordinal, count);
  const place = [article.title, answerMessages[locale].paragraph(ordinal, count), ...paragraph.section];
  return [
    terminalMessages[locale].quotation(safeText(paragraph.text)),
    style.dim(`— ${safeText(place.join(' · '))}`),
  ].join('\n');
}

function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= BEGINNING_LENGTH) return line;
  const end = line.lastIndexOf(' ', BEGINNING_LENGTH);
  return `${line.slice(0, end > 0 ? end : BEGINNING_LENGTH)} […]`;
}

function atMost(entries: readonly string[], andMore: (count: number) => string): string[] {
  const shown = entries.slice(0, MAX_ENTRIES);
  return entries.length > MAX_ENTRIES ? [...shown, `  ${andMore(entries.length - MAX_ENTRIES)}`] : shown;
}
