import { type APIComponentInContainer, subtext, time } from 'discord.js';
import type { Article, Paragraph } from '../../knowledge/article.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import { ROW_BUTTONS, TITLE_LENGTH } from '../limits.ts';
import { ownerButtons } from './action-buttons.ts';
import { ACCENT, button, card, type MessageBody, pagerRow, row, rule, text } from './components.ts';
import type { Press } from './custom-ids.ts';
import { escapeLine, toOneLine } from './escape-text.ts';
import { articleFingerprint, articleKey } from './fingerprint.ts';
import { heading } from './question-title.ts';
import { wordCount } from './render-articles.ts';
import type { Scene } from './scene.ts';
import { shorten, sourceOf } from './source-link.ts';
import type { OutlineView } from './view.ts';

/** Entries of one page: two rows of buttons. */
const ENTRIES = 2 * ROW_BUTTONS;
const ENTRY_LENGTH = 80;

/** An article's title, source, length and outline, each entry with a button to read from there. */
export function renderOutline(
  article: Article,
  view: OutlineView,
  scene: Scene,
  notes: readonly string[],
): MessageBody {
  const words = discordMessages[scene.locale].article;
  const entries = outlineOf(article);
  const pages = Math.ceil(entries.length / ENTRIES);
  const page = Math.min(view.page, pages - 1);
  const shown = entries.slice(page * ENTRIES, (page + 1) * ENTRIES);
  const here = { ...view, page };
  return card(ACCENT.answer, [
    text(heading(shorten(toOneLine(article.title), TITLE_LENGTH))),
    text(subtext(describe(article, scene))),
    rule(),
    text(
      [words.sections, ...shown.map(({ ordinal, line }) => `¶ ${ordinal} · ${escapeLine(line)}`)].join('\n'),
    ),
    ...notes.map((note) => text(subtext(note))),
    ...readRows(article, shown, here, scene),
    ...pageRow(article, here, pages, scene),
    ...row(ownerButtons(here, articleFingerprint(article), scene)),
  ]);
}

interface OutlineEntry {
  readonly ordinal: number;
  readonly line: string;
}

/** The headings in order, or, where there are none, how each paragraph begins. */
function outlineOf({ paragraphs }: Article): OutlineEntry[] {
  const hasSections = paragraphs.some(({ section }) => section.length > 0);
  if (!hasSections) return paragraphs.map(({ ordinal, text }) => ({ ordinal, line: beginningOf(text) }));
  return paragraphs
    .filter((paragraph, index) => sectionName(paragraph) !== sectionName(paragraphs[index - 1]))
    .map((paragraph) => ({
      ordinal: paragraph.ordinal,
      line: sectionName(paragraph) || beginningOf(paragraph.text),
    }));
}

function sectionName(paragraph: Paragraph | undefined): string {
  return shorten(toOneLine(paragraph?.section.join(' › ') ?? ''), ENTRY_LENGTH);
}

function beginningOf(text: string): string {
  return shorten(toOneLine(text), ENTRY_LENGTH);
}

function describe(article: Article, { locale }: Scene): string {
  const words = discordMessages[locale].article;
  const source = sourceOf(article);
  const published =
    article.publishedAt === undefined ? Number.NaN : Date.parse(`${article.publishedAt}T12:00:00Z`);
  return [
    ...(source === undefined ? [] : [source]),
    ...(article.author === undefined ? [] : [words.by(escapeLine(shorten(toOneLine(article.author), 100)))]),
    ...(Number.isNaN(published) ? [] : [words.publishedOn(time(published / 1000, 'D'))]),
    words.length(article.paragraphs.length, wordCount(article)),
  ].join(' · ');
}

function readRows(
  article: Article,
  entries: readonly OutlineEntry[],
  from: OutlineView,
  { owner, locale }: Scene,
): APIComponentInContainer[] {
  const words = discordMessages[locale].buttons;
  const fingerprint = articleFingerprint(article);
  const buttons = entries.map(({ ordinal }) => {
    const view = { show: 'paragraph', article: articleKey(article), ordinal, part: 0, from } as const;
    return button({ press: 'open', ...owner, fingerprint, view }, { label: words.paragraph(ordinal) });
  });
  return [...row(buttons.slice(0, ROW_BUTTONS)), ...row(buttons.slice(ROW_BUTTONS))];
}

function pageRow(article: Article, view: OutlineView, pages: number, { owner, locale }: Scene) {
  const fingerprint = articleFingerprint(article);
  const open = (page: number): Press => ({ press: 'open', ...owner, fingerprint, view: { ...view, page } });
  return pagerRow({
    previous: view.page > 0 ? open(view.page - 1) : undefined,
    label: discordMessages[locale].buttons.position(view.page + 1, pages),
    next: view.page < pages - 1 ? open(view.page + 1) : undefined,
  });
}
