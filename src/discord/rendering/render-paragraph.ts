import { type APIComponentInContainer, subtext } from 'discord.js';
import type { Outcome } from '../../answering/answer.ts';
import { type Article, type Paragraph, passagesOf } from '../../knowledge/article.ts';
import { findSentences } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { answerMessages } from '../../messages/answer-messages.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import { READING_QUOTE_LENGTH, TITLE_LENGTH } from '../limits.ts';
import { ownerButtons } from './action-buttons.ts';
import { ACCENT, button, card, type MessageBody, pagerRow, row, text } from './components.ts';
import { toOneLine } from './escape-text.ts';
import { articleFingerprint } from './fingerprint.ts';
import { quoteExcerpt, splitForReading } from './fit-quote.ts';
import { heading, questionTitle } from './question-title.ts';
import type { Scene } from './scene.ts';
import { sourceLine } from './source-line.ts';
import { shorten } from './source-link.ts';
import type { AskedBy, ParagraphView, View } from './view.ts';

/** What a paragraph was opened from. */
export interface Origin {
  readonly view: Exclude<View, ParagraphView>;
  readonly fingerprint: string;
  /** The answer it was, when it was one. */
  readonly answered?: { readonly asked: AskedBy; readonly question: string; readonly outcome: Outcome };
}

/** A paragraph of an article with buttons to the ones before and after, and back to the answer it was opened from. */
export function renderParagraph(
  article: Article,
  view: ParagraphView,
  from: Origin | undefined,
  scene: Scene,
  notes: readonly string[],
): MessageBody {
  const passages = passagesOf(article);
  const passage = passages[Math.min(Math.max(view.ordinal, 1), passages.length) - 1];
  if (passage === undefined) throw new Error(`Article ${article.slug} has no paragraph`);
  const sentences = findSentences(passage.text);
  const parts = splitForReading(passage.text, sentences, READING_QUOTE_LENGTH);
  const part = Math.min(view.part, parts.length - 1);
  const range = parts[part] ?? parts[0];
  const quoted = from?.answered?.outcome.status === 'answered' ? from.answered.outcome.quotes : [];
  const highlights = quoted.find((quote) => quote.passage.id === passage.id)?.highlights ?? [];
  const here = { ...view, ordinal: passage.ordinal, part };
  const words = discordMessages[scene.locale];
  return card(ACCENT.answer, [
    text(
      from?.answered === undefined
        ? heading(shorten(toOneLine(article.title), TITLE_LENGTH))
        : questionTitle(from.answered.asked, from.answered.question),
    ),
    text(
      quoteExcerpt(
        { text: passage.text, sentences: () => sentences, focus: range, highlights },
        READING_QUOTE_LENGTH,
      ),
    ),
    text(
      sourceLine(passage, sentences.find((sentence) => sentence.start >= range.start) ?? range, scene.locale),
    ),
    ...(parts.length === 1 ? [] : [text(subtext(words.part(part + 1, parts.length)))]),
    ...notes.map((note) => text(subtext(note))),
    ...walkRow(article, here, parts.length, scene),
    ...row([...backButton(from, scene), ...ownerButtons(here, articleFingerprint(article), scene)]),
  ]);
}

function backButton(from: Origin | undefined, { owner, locale }: Scene) {
  if (from === undefined) return [];
  const { view, fingerprint } = from;
  const label = discordMessages[locale].buttons.back;
  return [button({ press: 'open', ...owner, fingerprint, view }, { emoji: '↩️', label })];
}

function walkRow(
  article: Article,
  view: ParagraphView,
  parts: number,
  { owner, locale }: Scene,
): APIComponentInContainer[] {
  const words = answerMessages[locale];
  const count = article.paragraphs.length;
  const fingerprint = articleFingerprint(article);
  const open = (ordinal: number, part: number) =>
    ({ press: 'open', ...owner, fingerprint, view: { ...view, ordinal, part } }) as const;
  const before = article.paragraphs[view.ordinal - 2];
  const previous =
    view.part > 0
      ? open(view.ordinal, view.part - 1)
      : before && open(before.ordinal, readingParts(before).length - 1);
  const next =
    view.part < parts - 1
      ? open(view.ordinal, view.part + 1)
      : view.ordinal < count
        ? open(view.ordinal + 1, 0)
        : undefined;
  return pagerRow({ previous, label: words.paragraph(view.ordinal, count), next });
}

function readingParts({ text }: Paragraph): readonly Span[] {
  return splitForReading(text, findSentences(text), READING_QUOTE_LENGTH);
}
