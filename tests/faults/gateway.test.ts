import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../discord/shown-message.ts';
import {
  type DiscordServer,
  type DiscordServerOptions,
  startDiscordServer,
} from '../discord-server/start-discord-server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';

const LOST = 'The connection to Discord is lost; connecting again';
const AGAIN = 'Connected to Discord again';

/** How long to wait for what will come, on a busy machine too. */
const PATIENCE_MS = 30_000;

let server: DiscordServer;
let bot: RunningBot;

/**
 * Neither Discord's three seconds nor its heartbeats are tried here, but where they are named: a machine that stands
 * still for a moment must not add a fault of its own to the one under test.
 */
async function connect(options: DiscordServerOptions = {}): Promise<void> {
  server = await startDiscordServer({
    patienceMs: PATIENCE_MS,
    interactionDeadlineMs: PATIENCE_MS,
    ...options,
  });
  bot = await startBot({ server });
  await bot.waitForLine('"Ready"', PATIENCE_MS);
}

async function disconnect(): Promise<void> {
  expect(await bot.stop()).toEqual({ code: 0, signal: null });
  await server.close();
  expect(server.violations).toEqual([]);
}

const linesAbout = (msg: string) => bot.logs().filter((line) => line['msg'] === msg);
const callbacks = () => server.requests.filter(({ route }) => route.endsWith('/callback'));

async function expectAnswer(user = 'aminata'): Promise<void> {
  const options = { question: 'dirige la délégation ?' };
  const { data } = await server.command({ name: 'qui', options, user });
  expect(textOf(data)).toContain('Yevkurov');
}

/** Strikes, and sees the bot answer as before once it is connected again. */
async function expectToJoinAgain(strike: () => void): Promise<void> {
  await expectAnswer();
  strike();
  await bot.waitForLine(AGAIN, PATIENCE_MS);
  await expectAnswer();
  expect(linesAbout(LOST)).toHaveLength(1);
  expect(linesAbout(AGAIN)).toHaveLength(1);
  expect(callbacks()).toHaveLength(2);
  expect(bot.logs().filter(({ level }) => level === 'error')).toEqual([]);
}

describe('the gateway', () => {
  beforeEach(() => connect());
  afterEach(disconnect);

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
  ])('is joined again by itself after %s, in one line each', (_fault, strike) => expectToJoinAgain(strike));

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
    await bot.waitForLine(LOST, PATIENCE_MS);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await server.comeBack();
    const again = JSON.parse(await bot.waitForLine(AGAIN, PATIENCE_MS));
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

describe('a gateway that falls silent', () => {
  beforeEach(() => connect({ heartbeatIntervalMs: 2_000 }));
  afterEach(disconnect);

  it('is left and joined again when a heartbeat is not acknowledged, in one line each', async () => {
    await expectToJoinAgain(() => server.gateway.freeze());
  });
});
