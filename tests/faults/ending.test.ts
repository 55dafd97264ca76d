import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type BotOptions, type RunningBot, startBot } from '../running-bot.ts';

const STACK = /\bat .*:\d+:\d+/;

let server: DiscordServer;

beforeEach(async () => {
  server = await startDiscordServer();
});
afterEach(() => server.close());

async function startReady(options: BotOptions = {}): Promise<RunningBot> {
  const bot = await startBot({ server, ...options });
  await bot.waitForLine('"Ready"');
  return bot;
}

const fatalLines = (bot: RunningBot) =>
  bot.logs().flatMap(({ level, msg }) => (level === 'fatal' ? [String(msg)] : []));

describe('the bot ends', () => {
  it.each([
    [4004, /DISCORD_TOKEN/],
    [4010, /SHARD_IDS/],
    [4011, /SHARDS=auto/],
    [4012, /portail/],
    [4013, /intents/],
    [4014, /intents/],
  ])('with 2 and what to do when the gateway closes with %i', async (code, advice) => {
    const bot = await startReady();
    server.gateway.close(code);
    expect(await bot.exited).toEqual({ code: 2, signal: null });
    expect(fatalLines(bot)).toEqual([expect.stringMatching(advice)]);
    expect(bot.stderr.filter((line) => STACK.test(line))).toEqual([]);
  });

  it.each([4004, 4013, 4014])('with 2 when the gateway refuses it from the start with %i', async (code) => {
    server.gateway.refuseIdentify(code);
    const bot = await startBot({ server });
    expect(await bot.exited).toEqual({ code: 2, signal: null });
    expect(fatalLines(bot)).toHaveLength(1);
  });

  it.each([
    ['a name that does not resolve', { DISCORD_API_URL: 'http://no-such-host.invalid/api' }],
    ['a refused connection', { DISCORD_API_URL: 'http://127.0.0.1:9/api' }],
  ])('with 2 and one line at %s', async (_what, env) => {
    const bot = await startBot({ server, env });
    expect(await bot.exited).toEqual({ code: 2, signal: null });
    expect(fatalLines(bot)).toEqual([expect.stringContaining('injoignable')]);
    expect(bot.stderr.filter((line) => STACK.test(line))).toEqual([]);
  });

  it('with 1 when the gateway stays lost for too long', async () => {
    const bot = await startReady({ env: { GATEWAY_LOST_EXIT_SECONDS: '2' } });
    await server.goDown();
    expect(await bot.exited).toEqual({ code: 1, signal: null });
    expect(fatalLines(bot)).toEqual([expect.stringContaining('GATEWAY_LOST_EXIT_SECONDS')]);
  });

  it('with 1 when Discord grants no more sessions today', async () => {
    const spent = await startDiscordServer({ sessionStartLimit: { remaining: 0 } });
    const bot = await startBot({ server: spent });
    expect(await bot.exited).toEqual({ code: 1, signal: null });
    expect(fatalLines(bot)).toEqual([expect.stringContaining('plus tard')]);
    await spent.close();
  });

  it.each([
    ['connected', () => undefined],
    ['without Discord', () => server.goDown()],
    ['held by a gateway that is dead', () => server.gateway.playDead()],
  ])('with 0 within 5 seconds when told to while %s', async (_when, strike) => {
    const bot = await startReady();
    await strike();
    const late = setTimeout(() => process.kill(bot.pid, 'SIGKILL'), 5_000);
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    clearTimeout(late);
  });
});
