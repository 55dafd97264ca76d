import { type APIComponentInContainer, subtext } from 'discord.js';
import type { Article, Passage } from '../../knowledge/article.ts';
import type { Span } from '../../language/span.ts';
import { answerMessages } from '../../messages/answer-messages.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import { LISTED_QUOTE_LENGTH, TITLE_LENGTH } from '../limits.ts';
import { ownerButtons } from './action-buttons.ts';
import { ACCENT, button, card, type MessageBody, pagerRow, row, text } from './components.ts';
import type { Press } from './custom-ids.ts';
import { dateNotes } from './date-notes.ts';
import { escapeLine, toOneLine } from './escape-text.ts';
import { articleFingerprint, articleKey } from './fingerprint.ts';
import { quoteExcerpt } from './fit-quote.ts';
import { heading } from './question-title.ts';
import type { Scene } from './scene.ts';
import { shorten } from './source-link.ts';
import type { ListView } from './view.ts';

/** Entries of one page: a row of buttons to read on. */
export const LIST_PAGE = 5;

const ARTICLE_LENGTH = 60;

/** A sentence of an article under a few words of its own. */
interface ListEntry {
  readonly passage: Passage;
  readonly sentence: Span;
  /** Shown in bold, within `sentence`. */
  readonly words: readonly Span[];
  /** What the entry is about, as markdown, when the sentence does not say. */
  readonly about?: string;
}

/** One page of a list: what to show of it. */
export interface ListPage {
  readonly title: string;
  readonly entries: readonly ListEntry[];
  /** Said instead when there are none. */
  readonly nothing: string;
  /** Pages there are. */
  readonly count: number;
}

/** A page of quotations, each with its place, and buttons to read them in their articles. */
export function renderList(
  { title, entries, nothing, count }: ListPage,
  article: Article | undefined,
  view: ListView,
  fingerprint: string,
  scene: Scene,
  notes: readonly string[],
): MessageBody {
  const several = article === undefined && scene.library.articles.length > 1;
  const name =
    article === undefined ? title : `${title} · ${shorten(toOneLine(article.title), TITLE_LENGTH)}`;
  return card(entries.length === 0 ? ACCENT.nothing : ACCENT.answer, [
    text(heading(name)),
    ...(entries.length === 0 ? [text(nothing)] : []),
    ...entries.map((entry) => text(entryText(entry, several, scene))),
    ...notes.map((note) => text(subtext(note))),
    ...readRow(entries, view, scene),
    ...listPager(view, count, fingerprint, scene),
    ...row(ownerButtons(view, fingerprint, scene)),
  ]);
}

function entryText(
  { passage, sentence, words, about }: ListEntry,
  several: boolean,
  { library, locale }: Scene,
): string {
  const { article, ordinal } = passage;
  const place = answerMessages[locale].paragraph(ordinal, article.paragraphs.length);
  const title = several ? ` · ${escapeLine(shorten(toOneLine(article.title), ARTICLE_LENGTH))}` : '';
  // The sentence alone is quoted, so that what surrounds it is no part of the excerpt.
  const shift = (span: Span) => ({ start: span.start - sentence.start, end: span.end - sentence.start });
  const own = passage.text.slice(sentence.start, sentence.end);
  const whole = { start: 0, end: own.length };
  const excerpt = { text: own, sentences: () => [whole], focus: whole, highlights: words.map(shift) };
  const head = about === undefined ? [] : [about];
  const days = dateNotes({ passage, sentence }, library, locale);
  const small = [`${place}${title}`, ...days].join(' · ');
  return [...head, quoteExcerpt(excerpt, LISTED_QUOTE_LENGTH), subtext(small)].join('\n');
}

function readRow(
  entries: readonly ListEntry[],
  from: ListView,
  { owner, locale }: Scene,
): APIComponentInContainer[] {
  const passages = new Map(entries.map(({ passage }) => [passage.id, passage]));
  const buttons = [...passages.values()].map(({ article, ordinal }) => {
    const view = { show: 'paragraph', article: articleKey(article), ordinal, part: 0, from } as const;
    const press: Press = { press: 'open', ...owner, fingerprint: articleFingerprint(article), view };
    return button(press, { emoji: '📖', label: discordMessages[locale].buttons.paragraph(ordinal) });
  });
  return row(buttons);
}

function listPager(view: ListView, count: number, fingerprint: string, { owner, locale }: Scene) {
  const open = (page: number): Press => ({ press: 'open', ...owner, fingerprint, view: { ...view, page } });
  return pagerRow({
    previous: view.page > 0 ? open(view.page - 1) : undefined,
    label: discordMessages[locale].buttons.position(view.page + 1, count),
    next: view.page < count - 1 ? open(view.page + 1) : undefined,
  });
}
