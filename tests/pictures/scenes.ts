import type { StoredMessage } from '../discord-server/message-store.ts';
import type { DiscordServer } from '../discord-server/start-discord-server.ts';
import type { Scene } from './message-html.ts';

/** Two invented articles that cite their source, have a date and sections, and disagree. */
export const HARBOUR_ARTICLES = {
  'port.md': `---
title: Le port de Brest rouvre
source: https://journal.example/port-de-brest
author: Anne Le Goff
date: 2023-12-08
---

## Réouverture

Le port de Brest a rouvert lundi. Yann Morvan, directeur du port, a accueilli trois cargos sous la pluie.

## Chantier

Le chantier de la digue a coûté 12 millions d’euros. La tempête du 26 juillet dernier l’avait détruite.
`,
  'gazette.md': `---
title: La gazette du port
---

Le chantier de la digue a coûté 15 millions d’euros, à en croire les pêcheurs.
`,
};

/** A picture to take, by its name. */
export type Album = Readonly<Record<string, Scene>>;

const ASKER = 'aminata';

/** What members see when they ask about the article that comes with the project. */
export async function articleAlbum(server: DiscordServer): Promise<Album> {
  const ask = async (name: string, options: Options = {}, locale: Locale = 'fr') =>
    messageOf(await server.command({ name, options, user: ASKER, locale }));
  const press = (on: StoredMessage, emoji: string) => server.click(on, shows(emoji), { user: ASKER });
  const shot = (shown: StoredMessage, used?: string, locale: Locale = 'fr') =>
    sceneOf(shown, server, locale, used);

  const answer = await ask('quand', { question: "a eu lieu le coup d'État ?" });
  const first = shot(answer, '/quand');
  const why = shot(messageOf(await press(answer, '💡')));
  await press(answer, '▶️');
  const second = shot(answer, '/quand');
  await press(answer, '📖');
  const context = shot(answer, '/quand');
  const personal = await ask('combien', { question: 'de soldats français sont partis ?', prive: true });
  const published = messageOf(await press(personal, '📣'));
  return {
    answer: first,
    'other-passage': second,
    context,
    why,
    private: shot(personal, '/combien'),
    published: shot(published),
    abstention: shot(await ask('combien', { question: 'd’habitants compte le Niger ?' }), '/combien'),
    article: shot(await ask('article'), '/article'),
    timeline: shot(await ask('chronologie'), '/chronologie'),
    people: shot(await ask('personnes'), '/personnes'),
    help: shot(await ask('aide'), '/aide'),
    'help-english': shot(await ask('aide', {}, 'en-US'), '/help', 'en-US'),
  };
}

/** What they see where articles have sources, dates and sections, and do not say the same. */
export async function harbourAlbum(server: DiscordServer): Promise<Album> {
  const ask = async (name: string, question?: string) =>
    messageOf(
      await server.command({
        name,
        user: ASKER,
        ...(question === undefined ? {} : { options: { question } }),
      }),
    );
  const shot = (shown: StoredMessage, used: string) => sceneOf(shown, server, 'fr', used);
  return {
    dates: shot(await ask('quand', 'le port a-t-il rouvert ?'), '/quand'),
    disagreement: shot(await ask('combien', 'a coûté le chantier de la digue ?'), '/combien'),
    articles: shot(await ask('articles'), '/articles'),
  };
}

type Locale = 'fr' | 'en-US';
type Options = Readonly<Record<string, string | boolean>>;

/** The message as it stands now: it may change afterwards. */
function sceneOf(
  { body, isEphemeral }: StoredMessage,
  { world }: DiscordServer,
  locale: Locale,
  used?: string,
): Scene {
  return {
    components: structuredClone(body['components']),
    ephemeral: isEphemeral,
    locale,
    userName: (id) => world.users.get(id)?.username ?? id,
    ...(used === undefined ? {} : { above: { user: ASKER, command: used } }),
  };
}

function messageOf({ message }: { readonly message?: StoredMessage | null | undefined }): StoredMessage {
  if (!message) throw new Error('pictures: the bot showed no message');
  return message;
}

function shows(emoji: string) {
  return (component: Readonly<Record<string, unknown>>) =>
    (component['emoji'] as { readonly name?: string } | undefined)?.name === emoji;
}
