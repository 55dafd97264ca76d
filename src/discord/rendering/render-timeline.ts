import { datedSentences } from '../../answering/timeline.ts';
import type { Article } from '../../knowledge/article.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import type { MessageBody } from './components.ts';
import { LIST_PAGE, renderList } from './render-list.ts';
import type { Scene } from './scene.ts';
import type { ListView } from './view.ts';

/** The dated sentences in order, their dates in bold. */
export function renderTimeline(
  article: Article | undefined,
  view: ListView,
  fingerprint: string,
  scene: Scene,
  notes: readonly string[],
): MessageBody {
  const words = discordMessages[scene.locale].timeline;
  const all = datedSentences(scene.library, article?.slug);
  const count = Math.max(1, Math.ceil(all.length / LIST_PAGE));
  const page = Math.min(view.page, count - 1);
  const entries = all
    .slice(page * LIST_PAGE, (page + 1) * LIST_PAGE)
    .map(({ passage, sentence, dates }) => ({ passage, sentence, words: dates }));
  return renderList({ ...words, entries, count }, article, { ...view, page }, fingerprint, scene, notes);
}
