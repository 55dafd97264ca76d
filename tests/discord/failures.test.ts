import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { showing, textOf } from './shown-message.ts';

const CALLBACK = /\/callback$/;

let server: DiscordServer;
let bot: RunningBot;

beforeEach(async () => {
  server = await startDiscordServer({ patienceMs: 2_000 });
  bot = await startBot({ server });
  await bot.waitForLine('"Ready"');
});

afterEach(async () => {
  await bot.stop();
  await server.close();
  expect(server.violations).toEqual([]);
});

const ask = () => server.command({ name: 'qui', options: { question: 'dirige la délégation russe ?' } });
const errors = () => bot.logs().filter(({ level }) => level === 'error');

describe('a connection cut during the answer', () => {
  it.each(['cutBefore', 'cutAfter'] as const)('leaves one answer, with %s', async (kind) => {
    const fault = server.faults.add({ kind, route: CALLBACK, times: 1 });
    const { data } = await ask();
    expect(textOf(data)).toContain('Yevkurov');
    await expect.poll(() => server.requests.filter(({ route }) => CALLBACK.test(route))).toHaveLength(2);
    expect(fault.hits).toBe(1);
    expect(server.messages.size).toBe(1);
    expect(errors()).toEqual([]);
  });
});

describe('an answer Discord refuses', () => {
  it('is told to its asker, and logged without what was asked', async () => {
    server.faults.add({
      kind: 'status',
      status: 400,
      body: { code: 50_035, message: 'no' },
      route: CALLBACK,
      times: 1,
    });
    const { message, data } = await ask();
    expect(message?.isEphemeral).toBe(true);
    expect(textOf(data)).toContain('Réessayez');
    expect(errors()).toHaveLength(1);
    expect(bot.stderr.join()).not.toContain('dirige la délégation');
  });

  it('does not end the bot when it can tell nobody', async () => {
    server.faults.add({
      kind: 'status',
      status: 403,
      body: { code: 50_001, message: 'no' },
      route: CALLBACK,
      times: 2,
    });
    const lost = ask().catch(() => undefined);
    await bot.waitForLine('Nor could its user be told');
    const { data } = await ask();
    expect(textOf(data)).toContain('Yevkurov');
    await lost;
  });

  it('is passed over when Discord has given up waiting', async () => {
    server.faults.add({
      kind: 'status',
      status: 404,
      body: { code: 10_062, message: 'late' },
      route: CALLBACK,
      times: 1,
    });
    const lost = ask().catch(() => undefined);
    await bot.waitForLine('given up waiting');
    expect(errors()).toEqual([]);
    await lost;
  });
});

describe('typing that Discord does not tell the place of', () => {
  it('is offered nothing, and logged', async () => {
    const options = [{ name: 'question', type: 3, value: 'qui' }];
    const { data } = await server.interact({ type: 4, data: { id: '1', name: 'qui', type: 1, options } });
    expect(data['choices']).toEqual([]);
    expect(errors()).toHaveLength(1);
  });
});

describe('the gateway', () => {
  it('is joined again when it was lost', async () => {
    const { message } = await ask();
    if (!message) throw new Error('no message');
    await server.goDown();
    await bot.waitForLine('connecting again');
    await server.comeBack();
    await bot.waitForLine('Connected to Discord again');
    const { data } = await server.click(message, showing('📖'));
    expect(textOf(data)).toContain('Yevkurov');
  });
});

describe('told to stop', () => {
  it('finishes the answers in flight first', async () => {
    server.faults.add({ kind: 'delay', ms: 700, route: CALLBACK });
    const asked = ask();
    await expect
      .poll(() => server.requests.some(({ route }) => CALLBACK.test(route)), { timeout: 5_000 })
      .toBe(true);
    const { code } = await bot.stop();
    expect(code).toBe(0);
    expect(textOf((await asked).data)).toContain('Yevkurov');
    expect(errors()).toEqual([]);
  });
});
