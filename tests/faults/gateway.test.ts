import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../discord/shown-message.ts';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';

const LOST = 'The connection to Discord is lost; connecting again';
const AGAIN = 'Connected to Discord again';

let server: DiscordServer;
let bot: RunningBot;

beforeEach(async () => {
  server = await startDiscordServer({ heartbeatIntervalMs: 1_000, patienceMs: 15_000 });
  bot = await startBot({ server });
  await bot.waitForLine('"Ready"');
});

afterEach(async () => {
  expect(await bot.stop()).toEqual({ code: 0, signal: null });
  await server.close();
  expect(server.violations).toEqual([]);
});

const linesAbout = (msg: string) => bot.logs().filter((line) => line['msg'] === msg);
const callbacks = () => server.requests.filter(({ route }) => route.endsWith('/callback'));

async function expectAnswer(user = 'aminata'): Promise<void> {
  const options = { question: 'dirige la délégation ?' };
  const { data } = await server.command({ name: 'qui', options, user });
  expect(textOf(data)).toContain('Yevkurov');
}

describe('the gateway', () => {
  it.each([
    ['close 4000, unknown error', () => server.gateway.close(4000)],
    ['close 4009, session timed out', () => server.gateway.close(4009)],
    ['close 4003, not authenticated', () => server.gateway.close(4003)],
    ['close 4007, invalid sequence', () => server.gateway.close(4007)],
    ['close 4008, rate limited', () => server.gateway.close(4008)],
    ['close 1000, normal', () => server.gateway.close(1000)],
    ['close 1001, going away', () => server.gateway.close(1001)],
    ['op 7, reconnect', () => server.gateway.reconnect()],
    ['op 9, session invalid', () => server.gateway.invalidate({ resumable: false })],
    ['a connection cut', () => server.gateway.cut()],
    ['a zombie connection', () => server.gateway.freeze()],
  ])('is joined again by itself after %s, in one line each', async (_fault, strike) => {
    await expectAnswer();
    strike();
    await bot.waitForLine(AGAIN, 15_000);
    await expectAnswer();
    expect(linesAbout(LOST)).toHaveLength(1);
    expect(linesAbout(AGAIN)).toHaveLength(1);
    expect(callbacks()).toHaveLength(2);
    expect(bot.logs().filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('goes on in the same session when told to resume it', async () => {
    server.gateway.invalidate({ resumable: true });
    await expectAnswer();
    expect(server.gateway.resumes).toEqual([expect.objectContaining({ succeeded: true })]);
    expect(linesAbout(LOST)).toEqual([]);
  });

  it('brings what was asked meanwhile, answered once each', async () => {
    await server.goDown();
    const asked = Promise.all(Array.from({ length: 20 }, (_, nth) => expectAnswer(`asker-${nth}`)));
    await server.comeBack();
    await asked;
    expect(callbacks()).toHaveLength(20);
    expect(callbacks().every(({ status }) => status === 204 || status === 200)).toBe(true);
  });

  it('is tried again as long as it is out of reach, in one line for the whole outage', async () => {
    await server.goDown();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await server.comeBack();
    const again = JSON.parse(await bot.waitForLine(AGAIN, 15_000));
    expect(again['seconds']).toBeGreaterThan(2);
    expect(linesAbout(LOST)).toHaveLength(1);
    await expectAnswer();
  });

  it.each([
    ['text that is not JSON', '{"op":0,'],
    ['JSON that is no object', 'null'],
    ['an unknown opcode', '{"op":99,"d":null}'],
    ['an unknown event', '{"op":0,"t":"NOT_AN_EVENT","s":2,"d":{}}'],
    ['an event without data', '{"op":0,"t":"INTERACTION_CREATE","s":2,"d":null}'],
    ['an interaction of no known type', '{"op":0,"t":"INTERACTION_CREATE","s":2,"d":{"type":77}}'],
    ['a command without data', '{"op":0,"t":"INTERACTION_CREATE","s":2,"d":{"type":2,"id":"1","token":"t"}}'],
    ['a message without author', '{"op":0,"t":"MESSAGE_CREATE","s":2,"d":{"id":"1","channel_id":"2"}}'],
    ['a guild without anything', '{"op":0,"t":"GUILD_CREATE","s":2,"d":{}}'],
    ['bytes that are not compressed', Buffer.from('garbage')],
    ['compressed bytes that are not JSON', deflateSync('{"op":')],
  ])('may send %s: the bot goes on', async (_what, frame) => {
    server.gateway.sendRaw(frame);
    await expectAnswer();
    expect(bot.logs().filter(({ level }) => level === 'fatal')).toEqual([]);
    expect(bot.logs().filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(1);
  });
});
