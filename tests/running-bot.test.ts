import { afterEach, expect, test, vi } from 'vitest';
import { startBot } from './running-bot.ts';

afterEach(() => vi.unstubAllEnvs());

test('the program sees nothing of the environment the tests run in', async () => {
  vi.stubEnv('DISCORD_TOKEN', 'a-token-of-the-developer');
  const bot = await startBot();
  expect(await bot.waitForLine(/DISCORD_TOKEN/)).not.toContain('a-token-of-the-developer');
  expect(await bot.exited).toEqual({ code: 0, signal: null });
});

test('waiting for a line ends with the program, and shows what it said', async () => {
  const bot = await startBot({ args: ['--version'] });
  await expect(bot.waitForLine('never said')).rejects.toThrow(/has exited.*\n\d+\.\d+\.\d+/);
});
