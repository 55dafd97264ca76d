import { bold } from 'discord.js';
import { peopleNamed, presentPerson } from '../../answering/people.ts';
import type { Article } from '../../knowledge/article.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import type { MessageBody } from './components.ts';
import { escapeLine } from './escape-text.ts';
import { LIST_PAGE, renderList } from './render-list.ts';
import type { Scene } from './scene.ts';
import { shorten } from './source-link.ts';
import type { ListView } from './view.ts';

const NAME_LENGTH = 80;

/** Who is who: each name over the sentence that presents it. */
export function renderPeople(
  article: Article | undefined,
  view: ListView,
  fingerprint: string,
  scene: Scene,
  notes: readonly string[],
): MessageBody {
  const words = discordMessages[scene.locale].people;
  const names = peopleNamed(scene.library, article?.slug);
  const count = Math.max(1, Math.ceil(names.length / LIST_PAGE));
  const page = Math.min(view.page, count - 1);
  const entries = names.slice(page * LIST_PAGE, (page + 1) * LIST_PAGE).flatMap((name) => {
    const person = presentPerson(scene.library, name, article?.slug);
    return person === undefined ? [] : [{ ...person, about: bold(escapeLine(shorten(name, NAME_LENGTH))) }];
  });
  return renderList({ ...words, entries, count }, article, { ...view, page }, fingerprint, scene, notes);
}
