import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../discord/shown-message.ts';
import type { FaultAction } from '../discord-server/faults.ts';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';

const CALLBACK = /\/callback$/;
const MESSAGES = /^\/channels\/:channelId\/messages$/;

let server: DiscordServer;
let bot: RunningBot;

beforeEach(async () => {
  server = await startDiscordServer({ patienceMs: 8_000 });
  bot = await startBot({ server });
  await bot.waitForLine('"Ready"');
});

afterEach(async () => {
  expect(await bot.stop()).toEqual({ code: 0, signal: null });
  await server.close();
  expect(server.violations).toEqual([]);
});

const ask = () => server.command({ name: 'qui', options: { question: 'dirige la délégation ?' } });
const loud = () => bot.logs().filter(({ level }) => level === 'error' || level === 'fatal');

describe('an answer', () => {
  it.each<[string, FaultAction, number]>([
    ['a rate limit', { kind: 'rateLimit', retryAfterSeconds: 0.5 }, 1],
    ['a global rate limit', { kind: 'rateLimit', retryAfterSeconds: 0.5, global: true }, 1],
    ['three errors 500', { kind: 'status', status: 500 }, 3],
    ['a 502', { kind: 'status', status: 502 }, 1],
    ['a 503 that is not JSON', { kind: 'status', status: 503 }, 1],
    ['a slow reply', { kind: 'delay', ms: 1_500 }, 1],
    ['a connection cut before it arrived', { kind: 'cutBefore' }, 1],
    ['a connection cut after it arrived', { kind: 'cutAfter' }, 1],
  ])('comes through, once, in spite of %s', async (_what, fault, times) => {
    const struck = server.faults.add({ ...fault, route: CALLBACK, times });
    expect(textOf((await ask()).data)).toContain('Yevkurov');
    expect(struck.hits).toBe(times);
    expect(textOf((await ask()).data)).toContain('Yevkurov');
    expect(server.messages.size).toBe(2);
    expect(loud()).toEqual([]);
  });

  it('that was given already, unknown to us, is left alone', async () => {
    server.faults.add({
      kind: 'status',
      status: 400,
      body: { code: 40_060, message: 'Interaction has already been acknowledged.' },
      route: CALLBACK,
      times: 1,
    });
    const lost = ask().catch(() => undefined);
    await bot.waitForLine('answered already');
    expect(loud()).toEqual([]);
    expect(server.requests.filter(({ route }) => CALLBACK.test(route))).toHaveLength(1);
    expect(textOf((await ask()).data)).toContain('Yevkurov');
    await lost;
  });

  it('to a mention comes once though the connection is cut after it arrived', async () => {
    const struck = server.faults.add({ kind: 'cutAfter', method: 'POST', route: MESSAGES, times: 1 });
    await server.mention({ content: 'qui dirige la délégation ?' });
    await expect
      .poll(() => server.requests.filter(({ route, method }) => MESSAGES.test(route) && method === 'POST'))
      .toHaveLength(2);
    expect(struck.hits).toBe(1);
    const ours = [...server.messages.values()].filter(({ body }) => textOf(body).includes('Yevkurov'));
    expect(ours).toHaveLength(1);
    expect(loud()).toEqual([]);
  });

  it('is limited by Discord in one line of the log', async () => {
    server.faults.add({ kind: 'rateLimit', retryAfterSeconds: 0.3, route: CALLBACK, times: 1 });
    await ask();
    expect(bot.logs().filter(({ msg }) => msg === 'Discord limits the rate of requests')).toHaveLength(1);
  });
});

describe('a bot that starts while Discord cannot list its commands', () => {
  it('answers with those of its last run, and compares them later', async () => {
    server.faults.add({ kind: 'status', status: 503, route: /\/commands$/, times: 5 });
    const second = await startBot({ server });
    try {
      await second.waitForLine('cannot be compared');
      expect(textOf((await ask()).data)).toContain('Yevkurov');
      await second.waitForLine('"Ready"');
    } finally {
      await second.stop();
    }
  });
});
