import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../discord/shown-message.ts';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';

const GUILDS = 8;

let server: DiscordServer;

beforeEach(async () => {
  server = await startDiscordServer({
    guilds: Array.from({ length: GUILDS }, () => ({})),
    shards: 4,
    sessionStartLimit: { maxConcurrency: 16 },
    patienceMs: 60_000,
  });
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

const readyLines = (...bots: RunningBot[]) =>
  bots.flatMap((bot) => bot.logs()).filter(({ msg }) => msg === 'Ready');

/** Somebody of every server asks; each must be answered, by the shard that serves the server. */
async function expectAnswersEverywhere(): Promise<void> {
  for (const [nth, guild] of server.world.guilds.entries()) {
    const [channel] = guild.channels;
    const { data } = await server.command({
      name: 'qui',
      options: { question: 'dirige la délégation ?' },
      user: `asker-${nth}`,
      ...(channel && { in: channel }),
    });
    expect(textOf(data)).toContain('Yevkurov');
  }
}

function expectFourShardsOnce(): void {
  expect(server.gateway.identifies.map(({ shard }) => shard).sort()).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
    [3, 4],
  ]);
  expect(server.registrations).toHaveLength(1);
}

// Up to five processes start at once: that takes its time on a busy machine.
describe('four shards', { timeout: 120_000 }, () => {
  it('run as a process each, register the commands once, and end together', async () => {
    const bot = await startBot({ server, env: { SHARDS: 'auto' } });
    await server.waitForReady(4);
    await expect.poll(() => readyLines(bot).length, { timeout: 60_000 }).toBe(4);
    await expectAnswersEverywhere();
    expectFourShardsOnce();
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    await expect.poll(() => server.gateway.readySessions).toEqual([]);
  });

  it('are started again when one dies, without the others', async () => {
    const bot = await startBot({ server, env: { SHARDS: 'auto', GATEWAY_LOST_EXIT_SECONDS: '1' } });
    await expect.poll(() => readyLines(bot).length, { timeout: 60_000 }).toBe(4);
    server.gateway.close(4200, 2);
    await bot.waitForLine('will be started again', 60_000);
    await expect.poll(() => readyLines(bot).length, { timeout: 60_000 }).toBe(5);
    await expectAnswersEverywhere();
    await bot.stop();
  });

  it('end together with 2 when Discord refuses one for good', async () => {
    const bot = await startBot({ server, env: { SHARDS: 'auto' } });
    await expect.poll(() => readyLines(bot).length, { timeout: 60_000 }).toBe(4);
    server.gateway.close(4004, 1);
    expect(await bot.exited).toEqual({ code: 2, signal: null });
  });

  it('can be shared between hosts', async () => {
    const hosts = [
      await startBot({ server, env: { SHARD_IDS: '0-1', SHARD_COUNT: '4' } }),
      await startBot({ server, env: { SHARD_IDS: '2,3', SHARD_COUNT: '4' } }),
    ];
    await server.waitForReady(4);
    await expect.poll(() => readyLines(...hosts).length, { timeout: 60_000 }).toBe(2);
    await expectAnswersEverywhere();
    expectFourShardsOnce();
    for (const host of hosts) expect(await host.stop()).toEqual({ code: 0, signal: null });
  });

  it('can all be in one process, as many as Discord recommends, whatever is left empty', async () => {
    const bot = await startBot({ server, env: { SHARDS: '', SHARD_IDS: '', SHARD_COUNT: '' } });
    await bot.waitForLine('"Ready"', 60_000);
    await expectAnswersEverywhere();
    expectFourShardsOnce();
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
  });
});
