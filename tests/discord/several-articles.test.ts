import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { buttonsOf, showing, textOf, visible } from './shown-message.ts';

const HARBOUR = `---
title: Le port rouvre
source: https://journal.example/port
date: 2023-12-08
lang: fr
---

# Réouverture

Le port de Brest a rouvert lundi. Le capitaine Yann Morvan, directeur du port, a accueilli trois cargos.

# Chiffres

Le chantier a coûté 12 millions d’euros. La tempête du 26 juillet dernier avait détruit la digue.
`;

const GAZETTE = `---
title: La gazette du port
lang: fr
---

Le chantier a coûté 15 millions d’euros. La digue est longue.
`;

let server: DiscordServer;
let bot: RunningBot;
let knowledgeDir: string;
let user = '';
let tests = 0;

beforeAll(async () => {
  knowledgeDir = await mkdtemp(join(tmpdir(), 'verbatim-articles-'));
  await writeFile(join(knowledgeDir, 'port.md'), HARBOUR);
  await writeFile(join(knowledgeDir, 'gazette.md'), GAZETTE);
  server = await startDiscordServer({ guilds: [{ locale: 'fr' }] });
  bot = await startBot({ server, knowledgeDir });
});

beforeEach(() => {
  tests += 1;
  user = `reader-${tests}`;
});

afterAll(async () => {
  const { code } = await bot.stop();
  await server.close();
  await rm(knowledgeDir, { recursive: true });
  expect(server.violations).toEqual([]);
  expect(server.houseViolations).toEqual([]);
  expect(bot.logs().filter(({ level }) => level === 'error')).toEqual([]);
  expect(code).toBe(0);
});

const use = (name: string, options: Record<string, string | boolean> = {}) =>
  server.command({ name, user, options });

describe('articles that disagree', () => {
  it('are shown side by side', async () => {
    const { data } = await use('combien', { question: 'a coûté le chantier ?' });
    expect(textOf(data)).toContain('**12 millions d’euros**');
    expect(textOf(data)).toContain('**15 millions d’euros**');
    expect(textOf(data)).toContain('Le port rouvre');
    expect(textOf(data)).toContain('La gazette du port');
  });

  it('are asked one by one when one is chosen', async () => {
    const { data } = await use('combien', { question: 'a coûté le chantier ?', article: 'gazette' });
    expect(textOf(data)).toContain('**15 millions d’euros**');
    expect(textOf(data)).not.toContain('12 millions');
    const byTitle = await use('combien', { question: 'a coûté le chantier ?', article: 'le port ROUVRE' });
    expect(textOf(byTitle.data)).toContain('**12 millions d’euros**');
  });

  it('say so kindly when the one chosen does not exist', async () => {
    const { message } = await use('qui', { question: 'dirige le port ?', article: 'inconnu' });
    expect(message?.isEphemeral).toBe(true);
  });
});

describe('a dated article', () => {
  it('tells which days it means, outside the quotation, and links to the sentence', async () => {
    const { data } = await use('quand', { question: 'la tempête a-t-elle détruit la digue ?' });
    expect(textOf(data)).toContain('« 26 juillet dernier » : <t:1690372800:D>');
    expect(textOf(data)).toContain('](https://journal.example/port#:~:text=La%20temp%C3%AAte');
    const [, quote = ''] = textOf(data).split('\n');
    expect(visible(quote)).toContain('La tempête du 26 juillet dernier avait détruit la digue.');
    expect(textOf(data)).toContain('Chiffres');
  });
});

describe('/articles', () => {
  it('lists them, each with its outline to read from and come back', async () => {
    const { message, data } = await use('articles');
    expect(textOf(data)).toContain('La gazette du port');
    expect(textOf(data)).toContain('[Le port rouvre](https://journal.example/port)');
    if (!message) throw new Error('no message');
    await server.click(message, showing('📰 2'), { user });
    expect(textOf(message)).toContain('¶ 1 · Réouverture');
    await server.click(message, showing('¶ 2'), { user });
    expect(visible(textOf(message))).toContain('Le chantier a coûté 12 millions');
    await server.click(message, showing('↩️'), { user });
    expect(textOf(message)).toContain('¶ 1 · Réouverture');
  });
});

describe('/chronologie', () => {
  it('quotes the dated sentences in order', async () => {
    const { message, data } = await use('chronologie', { article: 'port' });
    const text = textOf(data);
    expect(text.indexOf('**lundi**')).toBeGreaterThan(0);
    expect(text.indexOf('**26 juillet dernier**')).toBeGreaterThan(text.indexOf('**lundi**'));
    if (!message) throw new Error('no message');
    await server.click(message, showing('📖 ¶ 1'), { user });
    await server.click(message, showing('↩️'), { user });
    expect(textOf(message)).toBe(text);
  });

  it('says so when there is none', async () => {
    const { data } = await use('chronologie', { article: 'gazette' });
    expect(textOf(data)).toContain('date');
  });
});

describe('/personnes', () => {
  it('presents each person by quoting', async () => {
    const { data } = await use('personnes', { prive: true });
    expect(visible(textOf(data))).toContain('Yann Morvan');
    expect(visible(textOf(data))).toContain('directeur du port');
    expect(buttonsOf(data)).toContain('📣 Publier dans le salon');
  });
});

describe('autocomplete', () => {
  const complete = (name: string, question: string) =>
    server.autocomplete({ name, user, options: { question }, focused: 'question' });

  it('offers what is typed first, then what the articles answer', async () => {
    const { choices } = await complete('qui', 'est moravn');
    expect(choices[0]).toEqual({ name: 'est moravn', value: 'est moravn' });
    expect(choices.map(({ value }) => value)).toContain('est Yann Morvan ?');
  });

  it('knows what each command asks for', async () => {
    const who = (await complete('qui', 'm')).choices.map(({ value }) => value);
    const howMany = (await complete('combien', '')).choices.map(({ value }) => value);
    expect(who.join()).toContain('Morvan');
    expect(howMany.join()).toContain('millions');
    expect(howMany.join()).not.toContain('Morvan');
  });

  it('never stands in the way of a long question', async () => {
    const { choices } = await complete('question', 'mot '.repeat(60));
    expect(choices).toEqual([]);
  });

  it('keeps to the article chosen', async () => {
    const options = { question: 'mo', article: 'La gazette du port' };
    const { choices } = await server.autocomplete({ name: 'qui', user, options, focused: 'question' });
    expect(choices.map(({ value }) => value)).toEqual(['mo']);
  });

  it('offers titles for the article', async () => {
    const { choices } = await server.autocomplete({
      name: 'article',
      user,
      options: { article: 'gazete' },
      focused: 'article',
    });
    expect(choices).toEqual([{ name: 'La gazette du port', value: 'gazette' }]);
  });
});
