import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { buttonsOf, showing, textOf } from './shown-message.ts';

let server: DiscordServer;
let bot: RunningBot;

beforeAll(async () => {
  server = await startDiscordServer({ guilds: [{ locale: 'fr' }, { locale: 'en-US', hasBot: false }] });
  bot = await startBot({ server });
});

afterAll(async () => {
  await bot.stop();
  await server.close();
  expect(server.violations).toEqual([]);
  expect(bot.logs().filter(({ level }) => level === 'error')).toEqual([]);
});

const places = () => [
  ['a server the bot is not in', server.world.guilds[1]?.channels[0]] as const,
  [
    'a group conversation',
    server.world.groupChannel(server.world.user('asker'), server.world.user('friend')),
  ] as const,
];

describe('installed by a user for themselves', () => {
  it('answers, reads on, publishes and deletes wherever they bring it', async () => {
    for (const [place, channel] of places()) {
      if (!channel) throw new Error(place);
      const where = { in: channel, user: 'asker' } as const;
      const options = { question: 'dirige la délégation russe ?', prive: true };
      const { message } = await server.command({ name: 'qui', options, ...where });
      if (!message) throw new Error('no message');
      expect(message.isEphemeral, place).toBe(true);
      const { message: published } = await server.click(message, showing('📣'), where);
      if (!published) throw new Error('no message');
      await server.click(published, showing('📖'), where);
      expect(buttonsOf(published).join(), place).toContain('↩️');
      const other = await server.click(published, showing('↩️'), { in: channel, user: 'friend' });
      expect(textOf(other.data), place).toContain('Yevkurov');
      await server.click(published, showing('🗑️'), where);
      await expect.poll(() => published.isDeleted, { message: place }).toBe(true);
    }
  });
});
