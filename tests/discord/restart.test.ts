import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { startBot } from '../running-bot.ts';
import { buttonsOf, showing, textOf } from './shown-message.ts';

const OWN_KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

let server: DiscordServer;
let knowledgeDir: string;

beforeEach(async () => {
  knowledgeDir = await mkdtemp(join(tmpdir(), 'verbatim-restart-'));
  await cp(OWN_KNOWLEDGE, knowledgeDir, { recursive: true });
  server = await startDiscordServer({ guilds: [{ locale: 'fr' }] });
});

afterEach(async () => {
  await server.close();
  await rm(knowledgeDir, { recursive: true });
  expect(server.violations).toEqual([]);
});

/** Messages a first bot left behind, each with the button to press after it is gone. */
async function messagesOfAnEarlierBot() {
  const bot = await startBot({ server, knowledgeDir });
  const question = { question: 'dirige la délégation russe ?' };
  const shown = {
    answer: await server.command({ name: 'qui', options: question }),
    ephemeral: await server.command({ name: 'qui', options: { ...question, prive: true } }),
    article: await server.command({ name: 'article' }),
    timeline: await server.command({ name: 'chronologie' }),
    people: await server.command({ name: 'personnes' }),
  };
  await bot.stop();
  return Object.values(shown).flatMap(({ message }) => (message ? [message] : []));
}

it('leaves every button alive after a restart', async () => {
  const messages = await messagesOfAnEarlierBot();
  expect(messages).toHaveLength(5);
  const bot = await startBot({ server, knowledgeDir });
  for (const message of messages) {
    const before = message.body;
    for (const name of buttonsOf(message).filter((each) => !each.startsWith('🗑️'))) {
      const reply = await server.click(message, showing(name), { user: message.visibleTo ?? 'asker' });
      expect(textOf(reply.data)).toContain('###');
      message.body = before;
    }
  }
  for (const message of messages.filter(({ isEphemeral }) => !isEphemeral)) {
    await server.click(message, showing('🗑️'));
    await expect.poll(() => message.isDeleted).toBe(true);
  }
  await bot.stop();
});

it('says so when the article has changed since', async () => {
  const [answer, ephemeral] = await messagesOfAnEarlierBot();
  if (!answer || !ephemeral) throw new Error('no message');
  const text = 'La délégation russe est dirigée par le général Ivan Petrov.\nElle a atterri mardi à Bamako.';
  await writeFile(join(knowledgeDir, 'niger-delegation-russe.txt'), text);
  const bot = await startBot({ server, knowledgeDir });
  await server.click(answer, showing('▶️'));
  expect(textOf(answer)).toContain('a changé depuis');
  expect(textOf(answer)).toContain('Petrov');
  await server.click(ephemeral, showing('📖'));
  expect(textOf(ephemeral)).toContain('a changé depuis');
  await bot.stop();
});

it('says so when the article is gone', async () => {
  const [, , outline] = await messagesOfAnEarlierBot();
  if (!outline) throw new Error('no message');
  await rm(join(knowledgeDir, 'niger-delegation-russe.txt'));
  await writeFile(join(knowledgeDir, 'autre.txt'), 'Le phare est vieux.');
  const bot = await startBot({ server, knowledgeDir });
  const reply = await server.click(outline, showing('¶ 2'));
  expect(reply.message?.isEphemeral).toBe(true);
  await bot.stop();
});
