import { subtext } from 'discord.js';
import type { Article } from '../../knowledge/article.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import { ROW_BUTTONS } from '../limits.ts';
import { ownerButtons } from './action-buttons.ts';
import { ACCENT, button, card, type MessageBody, pagerRow, row, text } from './components.ts';
import type { Press } from './custom-ids.ts';
import { articleFingerprint, articleKey } from './fingerprint.ts';
import { heading } from './question-title.ts';
import type { Scene } from './scene.ts';
import { linkedTitle } from './source-link.ts';
import type { ArticlesView } from './view.ts';

/** The articles, five a page, each with a button to its outline. */
export function renderArticles(
  view: ArticlesView,
  fingerprint: string,
  scene: Scene,
  notes: readonly string[],
): MessageBody {
  const words = discordMessages[scene.locale];
  const { articles } = scene.library;
  const count = Math.max(1, Math.ceil(articles.length / ROW_BUTTONS));
  const page = Math.min(view.page, count - 1);
  const first = page * ROW_BUTTONS;
  const shown = articles.slice(first, first + ROW_BUTTONS);
  const line = (article: Article, at: number) =>
    `${first + at + 1}\\. ${linkedTitle(article)}\n${subtext(words.article.length(article.paragraphs.length, wordCount(article)))}`;
  const open = (to: number): Press => ({
    press: 'open',
    ...scene.owner,
    fingerprint,
    view: { show: 'articles', page: to },
  });
  return card(ACCENT.answer, [
    text(heading(words.articles(articles.length))),
    text(shown.map(line).join('\n')),
    ...notes.map((note) => text(subtext(note))),
    ...row(shown.map((article, at) => outlineButton(article, `${first + at + 1}`, scene))),
    ...pagerRow({
      previous: page > 0 ? open(page - 1) : undefined,
      label: words.buttons.position(page + 1, count),
      next: page < count - 1 ? open(page + 1) : undefined,
    }),
    ...row(ownerButtons({ ...view, page }, fingerprint, scene)),
  ]);
}

/** Words of an article, as separated by white space. */
export function wordCount({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

function outlineButton(article: Article, label: string, { owner }: Scene) {
  const view = { show: 'outline', article: articleKey(article), page: 0 } as const;
  return button(
    { press: 'open', ...owner, fingerprint: articleFingerprint(article), view },
    { emoji: '📰', label },
  );
}
