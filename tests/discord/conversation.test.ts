import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { buttonsOf, showing, textOf, visible } from './shown-message.ts';

const EPHEMERAL = 64;
const MANAGE_MESSAGES = 1n << 13n;
const paragraphs = readFileSync(
  new URL('../../knowledge/niger-delegation-russe.txt', import.meta.url),
  'utf8',
)
  .split('---\n')[2]
  ?.trim()
  .split('\n') as string[];

let server: DiscordServer;
let bot: RunningBot;

beforeAll(async () => {
  server = await startDiscordServer({ guilds: [{ locale: 'fr' }] });
  bot = await startBot({ server });
});

afterAll(async () => {
  const { code } = await bot.stop();
  await server.close();
  expect(server.violations).toEqual([]);
  expect(server.houseViolations).toEqual([]);
  expect(bot.logs().filter(({ level }) => level === 'error')).toEqual([]);
  expect(code).toBe(0);
});

let asker = '';
let tests = 0;

/** Everyone asks a few questions only, as people do. */
beforeEach(() => {
  tests += 1;
  asker = `asker-${tests}`;
});

const ask = (question: string, more: object = {}) =>
  server.command({ name: 'qui', user: asker, options: { question }, ...more });

describe('a question', () => {
  it('is answered to everyone by quoting the article word for word, the answer in bold', async () => {
    const { message, data } = await ask('dirige la délégation russe ?');
    expect(message?.isEphemeral).toBe(false);
    const [title, quote, source] = textOf(data).split('\n');
    expect(title).toBe('### Qui dirige la délégation russe ?');
    expect(quote).toContain('**Yunus-Bek Yevkurov**');
    expect(visible(quote ?? '')).toBe(paragraphs[0]);
    expect(source).toContain('¶ 1 / 5');
  });

  it.each([
    ['quand', 'la délégation a-t-elle été accueillie ?', 'Lundi'],
    ['ou', 'la délégation s’est-elle rendue après le Niger ?', 'Bamako'],
    ['combien', 'de soldats français sont partis ?', '1 500'],
    ['quoi', 'Quels documents ont été signés ?', 'documents'],
    ['pourquoi', 'la délégation est-elle venue à Niamey ?', 'coopération'],
    ['comment', 'la France est-elle traitée par les nouvelles autorités ?', 'critiqué'],
    ['question', 'Qui a accueilli la délégation russe ?', 'Tiani'],
  ])('can be asked with /%s', async (name, question, expected) => {
    const { data } = await server.command({ name, user: asker, options: { question } });
    expect(visible(textOf(data))).toContain(expected);
  });

  it('without an answer is told so, privately', async () => {
    const { data } = await ask('est le pape ?');
    expect(data['flags']).toBe(32_768 + EPHEMERAL);
    expect(textOf(data)).toContain('pape');
  });

  it('can be private, and published afterwards under its asker’s name', async () => {
    const { message, data } = await ask('dirige la délégation ?', {
      options: { question: 'dirige la délégation ?', prive: true },
    });
    expect(message?.isEphemeral).toBe(true);
    expect(buttonsOf(data)).toContain('📣 Publier dans le salon');
    if (!message) throw new Error('no message');
    const published = await server.click(message, showing('📣'), { user: asker });
    expect(published.message?.isEphemeral).toBe(false);
    expect(textOf(published.data)).toContain('Yevkurov');
    expect(textOf(published.data)).toContain(`<@${server.world.user(asker).id}>`);
  });

  it.each(['😀', ' \u200b ', '?', 'x'.repeat(301), '**', '@everyone'])(
    '%j gets a kind line',
    async (question) => {
      const { data } = await server.interact({
        type: 2,
        data: { id: '1', name: 'qui', type: 1, options: [{ name: 'question', type: 3, value: question }] },
      });
      expect(Number(data['flags']) & EPHEMERAL).toBe(EPHEMERAL);
      expect(textOf(data).length).toBeGreaterThan(10);
    },
  );

  it('cannot format, link or mention', async () => {
    const question = '[a](https://x.example) <@1> **délégation** russe ||dirige|| # <t:0> @here';
    const { data } = await ask(question);
    const [title = ''] = textOf(data).split('\n');
    expect(title.replace(/\\[^0-9A-Za-z\s]/g, '')).not.toMatch(/[*|<>[\]@]|:\/\/|^### .*#/);
    expect(visible(title)).toContain(question);
  });
});

describe('reading on', () => {
  async function answered(more: object = {}) {
    const { message } = await ask('dirige la délégation russe ?', more);
    if (!message) throw new Error('no message');
    return message;
  }

  it('leafs through the other passages in place', async () => {
    const message = await answered();
    const before = textOf(message);
    const next = await server.click(message, showing('▶️'), { user: asker });
    expect(next.type).toBe(7);
    expect(textOf(message)).not.toBe(before);
    await server.click(message, showing('◀️'), { user: asker });
    expect(textOf(message)).toBe(before);
  });

  it('walks the article from the answer and comes back', async () => {
    const message = await answered();
    const before = textOf(message);
    await server.click(message, showing('📖'), { user: asker });
    for (const paragraph of paragraphs.slice(1)) {
      await server.click(message, showing('▶️'), { user: asker });
      expect(visible(textOf(message))).toContain(paragraph);
    }
    expect(buttonsOf(message)).not.toContain('▶️');
    await server.click(message, showing('↩️'), { user: asker });
    expect(textOf(message)).toBe(before);
  });

  it('shows anyone else a view of their own, and leaves the asker’s as it is', async () => {
    const message = await answered();
    const before = textOf(message);
    const other = await server.click(message, showing('▶️'), { user: 'other' });
    expect(other.message?.isEphemeral).toBe(true);
    expect(textOf(message)).toBe(before);
    if (!other.message) throw new Error('no message');
    const further = await server.click(other.message, showing('◀️'));
    expect(further.type).toBe(7);
    expect(textOf(other.message)).toBe(before);
  });

  it('explains privately why the passage was chosen', async () => {
    const why = await server.click(await answered(), showing('💡'), { user: 'other' });
    expect(why.message?.isEphemeral).toBe(true);
    expect(textOf(why.data)).toContain('dirige → dirigée');
  });

  it('is deleted by its asker or a moderator only', async () => {
    const message = await answered();
    const refused = await server.click(message, showing('🗑️'), { user: 'other' });
    expect(refused.message?.isEphemeral).toBe(true);
    expect(message.isDeleted).toBe(false);
    await server.click(message, showing('🗑️'), { user: 'moderator', permissions: MANAGE_MESSAGES });
    await expect.poll(() => message.isDeleted).toBe(true);
    const own = await answered();
    await server.click(own, showing('🗑️'), { user: asker });
    await expect.poll(() => own.isDeleted).toBe(true);
  });

  it.each(['1:o:1:AAAAAAAA:a:0w::0', 'bonjour', '0:o:1', '1:o:1:AAAAAAAA:o:AAAAAAAA:0'])(
    'answers the forged or outdated button %j with a kind line',
    async (customId) => {
      const source = await answered();
      const { data } = await server.interact(
        { type: 3, data: { component_type: 2, custom_id: customId } },
        { source: { ...source, body: { ...source.body, components: [] } }, user: 'other' },
      );
      expect(Number(data['flags']) & EPHEMERAL).toBe(EPHEMERAL);
    },
  );
});

describe('languages', () => {
  it('speaks the reader’s in private and the server’s in public', async () => {
    const english = {
      locale: 'en-US',
      options: { question: 'dirige la délégation ?', prive: true },
    } as const;
    const { message, data } = await ask('', english);
    expect(textOf(data)).toContain('### Qui dirige');
    expect(buttonsOf(data)).toContain('📣 Post in the channel');
    if (!message) throw new Error('no message');
    const published = await server.click(message, showing('📣'), { user: asker, locale: 'en-US' });
    expect(buttonsOf(published.data)).toContain('🗑️ Supprimer');
  });

  it('speaks the user’s in direct messages', async () => {
    const { data } = await ask('dirige la délégation ?', { in: 'direct', locale: 'en-GB' });
    expect(buttonsOf(data)).toContain('📖 Context');
  });
});

describe('/article', () => {
  it('shows an outline to read from', async () => {
    const { message, data } = await server.command({ name: 'article', user: asker });
    expect(textOf(data)).toContain('5 paragraphes');
    expect(buttonsOf(data)).toContain('¶ 3');
    if (!message) throw new Error('no message');
    await server.click(message, showing('¶ 3'), { user: asker });
    expect(visible(textOf(message))).toContain(paragraphs[2]);
  });
});

describe('/aide', () => {
  it('links every command under the name its reader knows', async () => {
    const french = textOf((await server.command({ name: 'aide' })).data);
    const english = textOf((await server.command({ name: 'aide', locale: 'en-GB' })).data);
    for (const { name, id, type } of server.commandsOf()) {
      if (type !== 1) continue;
      expect(french).toContain(`:${id}>`);
      expect(english).toContain(`:${id}>`);
      if (name === 'ou') {
        expect(french).toContain(`</où:${id}>`);
        expect(english).toContain(`</where:${id}>`);
      }
    }
  });
});

describe('what cannot be understood', () => {
  it('is answered kindly when it is an unknown command', async () => {
    const { data } = await server.interact({ type: 2, data: { id: '1', name: 'inconnue', type: 1 } });
    expect(Number(data['flags']) & EPHEMERAL).toBe(EPHEMERAL);
  });
});
