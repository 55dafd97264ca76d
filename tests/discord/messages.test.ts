import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { buttonsOf, showing, textOf } from './shown-message.ts';

const MENU = "Chercher dans l'article";

let server: DiscordServer;
let bot: RunningBot;
let user = '';
let tests = 0;

beforeAll(async () => {
  server = await startDiscordServer({ guilds: [{ locale: 'fr' }] });
  bot = await startBot({ server });
  await bot.waitForLine('"Ready"');
});

beforeEach(() => {
  tests += 1;
  user = `writer-${tests}`;
});

afterAll(async () => {
  await bot.stop();
  await server.close();
  expect(server.violations).toEqual([]);
  expect(server.houseViolations).toEqual([]);
  expect(bot.logs().filter(({ level }) => level === 'error')).toEqual([]);
});

const mention = () => `<@${server.world.bot.id}>`;

describe('a mention', () => {
  it('is answered by a reply', async () => {
    const answer = await server.mention({ user, content: `${mention()} qui dirige la délégation russe ?` });
    expect(textOf(answer)).toContain('**Yunus-Bek Yevkurov**');
    expect(answer.body['message_reference']).toBeDefined();
    expect(answer.isEphemeral).toBe(false);
  });

  it('may hold more than the question', async () => {
    const content = `Salut ${mention()}, j’ai lu l’article. Combien de soldats français sont partis ? Merci !`;
    expect(textOf(await server.mention({ user, content }))).toContain(
      '### Combien de soldats français sont partis ?',
    );
  });

  it('without a question gets help', async () => {
    expect(textOf(await server.mention({ user, content: mention() }))).toContain('</qui:');
  });

  it('can be followed by its author, and deleted by them only', async () => {
    const answer = await server.mention({ user, content: `${mention()} qui dirige la délégation russe ?` });
    const stranger = await server.click(answer, showing('🗑️'), { user: 'stranger' });
    expect(stranger.message?.isEphemeral).toBe(true);
    await server.click(answer, showing('📖'), { user });
    expect(buttonsOf(answer).join()).toContain('↩️');
    await server.click(answer, showing('🗑️'), { user });
    await expect.poll(() => answer.isDeleted).toBe(true);
  });

  it('in a reply to the bot is answered too', async () => {
    const first = await server.mention({ user, content: `${mention()} qui dirige la délégation ?` });
    const question = server.say({
      user,
      content: 'combien de soldats français sont partis ?',
      replyTo: first,
    });
    expect(textOf(await server.answerTo(question))).toContain('1 500');
  });
});

describe('a message to nobody', () => {
  it('is left alone', async () => {
    const ignored = server.say({ user, content: 'qui dirige la délégation ?' });
    await server.mention({ user, content: `${mention()} qui dirige la délégation ?` });
    const answers = [...server.messages.values()].filter(
      ({ body }) =>
        (body['message_reference'] as { message_id?: string } | undefined)?.message_id === ignored.id,
    );
    expect(answers).toEqual([]);
  });
});

describe('a direct message', () => {
  it('is answered', async () => {
    const question = server.say({ user, in: 'direct', content: 'qui dirige la délégation russe ?' });
    const answer = await server.answerTo(question);
    expect(textOf(answer)).toContain('**Yunus-Bek Yevkurov**');
    await server.click(answer, showing('📖'), { user });
    expect(buttonsOf(answer).join()).toContain('↩️');
  });
});

describe('the message menu', () => {
  it('answers the question of anyone’s message privately, to be published', async () => {
    const target = server.say({
      user: 'someone',
      content: 'Bonjour. Qui dirige la délégation russe ? Je cherche.',
    });
    const { message, data } = await server.menu(MENU, target, { user });
    expect(message?.isEphemeral).toBe(true);
    expect(textOf(data)).toContain('### Qui dirige la délégation russe ?');
    if (!message) throw new Error('no message');
    const published = await server.click(message, showing('📣'), { user });
    expect(textOf(published.data)).toContain(`<@${server.world.user(user).id}>`);
    if (!published.message) throw new Error('no message');
    await server.click(published.message, showing('📖'), { user });
    expect(textOf(published.message)).toContain(`<@${server.world.user(user).id}>`);
  });

  it.each(['', '😀', '<:ok:123>'])('says what is missing on the message %j', async (content) => {
    const target = server.say({ user: 'someone', content });
    const { message } = await server.menu(MENU, target, { user });
    expect(message?.isEphemeral).toBe(true);
  });
});

describe('asking too fast', () => {
  it('is told privately until when to wait, and holds nobody else back', async () => {
    const ask = (as: string) =>
      server.command({ name: 'qui', user: as, options: { question: 'dirige la délégation ?' } });
    const replies = [];
    for (let i = 0; i < 14; i++) replies.push(await ask(user));
    const last = replies.at(-1);
    expect(last?.message?.isEphemeral).toBe(true);
    expect(textOf(last?.data ?? {})).toMatch(/<t:\d+:R>/);
    expect((await ask('patient')).message?.isEphemeral).toBe(false);
  });

  it('is told once under messages, then passed over', async () => {
    const content = `${mention()} qui dirige la délégation ?`;
    for (let i = 0; i < 14; i++) server.say({ user, content });
    const told = () =>
      [...server.messages.values()].filter((each) => /<t:\d+:R>/.test(textOf(each)) && !each.isEphemeral);
    await expect.poll(() => told().length).toBe(1);
    await server.mention({ user: 'patient', content });
    expect(told()).toHaveLength(1);
  });
});
