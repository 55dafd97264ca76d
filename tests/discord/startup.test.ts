import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type BotOptions, startBot } from '../running-bot.ts';

let server: DiscordServer;

beforeAll(async () => {
  server = await startDiscordServer();
});

afterAll(async () => {
  await server.close();
});

async function runToItsEnd(options: BotOptions) {
  const bot = await startBot(options);
  return { ...(await bot.exited), stderr: bot.stderr, stdout: bot.stdout, logs: bot.logs() };
}

describe('a bot that cannot run', () => {
  it.each([
    ['a token Discord refuses', { DISCORD_TOKEN: 'not.the.right-token' }, /DISCORD_TOKEN/],
    ['no network', { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, /injoignable.*127\.0\.0\.1:9/],
    [
      'a guild it is not in',
      { DISCORD_GUILD_ID: '123456789012345678' },
      /123456789012345678.*DISCORD_GUILD_ID/,
    ],
  ])('says in one line what to do about %s, and exits 2', async (_what, env, line) => {
    const { code, stderr, stdout, logs } = await runToItsEnd({ server, env });
    expect(code).toBe(2);
    expect(logs.filter(({ level }) => level === 'fatal')).toEqual([
      expect.objectContaining({ msg: expect.stringMatching(line) }),
    ]);
    expect([...stderr, ...stdout].filter((each) => /\bat .*:\d+:\d+/.test(each))).toEqual([]);
    expect(stderr.join('\n')).not.toContain(server.token);
  });
});

describe('commands', () => {
  it('are registered once, and again only when they differ', async () => {
    const own = await startDiscordServer();
    try {
      for (const _start of [1, 2]) {
        const bot = await startBot({ server: own });
        await bot.waitForLine('"Ready"');
        expect(await bot.stop()).toEqual({ code: 0, signal: null });
      }
      expect(own.registrations).toHaveLength(1);
      expect(own.violations).toEqual([]);
      expect(own.commandsOf().map(({ name }) => name)).toContain('qui');
    } finally {
      await own.close();
    }
  });

  it('are registered in one server when it is named', async () => {
    const own = await startDiscordServer();
    const guildId = own.world.guilds[0]?.id ?? '';
    try {
      for (const _start of [1, 2]) {
        const bot = await startBot({ server: own, env: { DISCORD_GUILD_ID: guildId } });
        await bot.waitForLine('"Ready"');
        await bot.stop('SIGINT');
      }
      expect(own.registrations.map(({ scope }) => scope)).toEqual([guildId]);
      expect(own.violations).toEqual([]);
    } finally {
      await own.close();
    }
  });
});

describe('an event that cannot be read', () => {
  it('is logged, and the bot goes on', async () => {
    const own = await startDiscordServer({ patienceMs: 1_000 });
    const bot = await startBot({ server: own });
    try {
      await bot.waitForLine('"Ready"');
      const unreadable = { type: 3, data: { component_type: 2 } };
      await expect(own.interact(unreadable)).rejects.toThrow();
      expect(bot.logs().filter(({ level }) => level === 'error')).toHaveLength(1);
      const { data } = await own.command({ name: 'aide' });
      expect(data['components']).toBeDefined();
      expect(await bot.stop()).toEqual({ code: 0, signal: null });
    } finally {
      await own.close();
    }
  });
});
