import { Events, MessageFlags, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { connectClient, SILENT, startServer } from './connected-client.ts';
import type { Reply } from './interaction-ledger.ts';
import { textOf } from './message-text.ts';
import type { DiscordServer } from './start-discord-server.ts';

test('the same command arrives from a server, direct messages, a group and a server without the bot', async () => {
  const server = await startServer({ guilds: [{ locale: 'fr' }, { locale: 'en-US', hasBot: false }] });
  const client = await connectClient(server);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { context, guildLocale, authorizingIntegrationOwners: owners } = interaction;
    const owner = owners.userId === interaction.user.id ? 'user' : 'guild';
    await interaction.reply({ content: `${context} ${guildLocale} ${owner}`, ...SILENT });
  });
  const user = server.world.user('aminata');
  const foreign = server.world.guilds[1]?.channels[0];
  if (!foreign) throw new Error('no channel');

  const seenIn = async (where?: Parameters<typeof server.command>[0]['in']) =>
    textOf((await server.command({ name: 'ping', user, ...(where && { in: where }) })).data);
  expect(await seenIn()).toBe('0 fr guild');
  expect(await seenIn('direct')).toBe('1 null guild');
  expect(await seenIn(server.world.groupChannel(user))).toBe('2 null user');
  expect(await seenIn(foreign)).toBe('0 en-US user');
  await expect(client.channels.fetch(foreign.id)).rejects.toMatchObject({ code: 50001 });
});

test('a command that is not registered, an unknown option and a missing one are named', async () => {
  const server = await startServer({ patienceMs: 100 });
  await connectClient(server);
  await expect(server.command({ name: 'pong' })).rejects.toThrow('there are: ping, dire, Chercher');
  await expect(server.command({ name: 'dire', options: { mot: 'x' } })).rejects.toThrow('it has texte');
  await expect(server.command({ name: 'dire' })).rejects.toThrow('/dire needs option texte');
});

test('an ephemeral message cannot be used by somebody else', async () => {
  const server = await startServer();
  const client = await connectClient(server);
  client.on(Events.InteractionCreate, async (interaction) => {
    const row = { type: 1, components: [{ type: 2, style: 1, custom_id: 'more', label: 'More' }] };
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ content: 'x', components: [row], flags: MessageFlags.Ephemeral, ...SILENT });
    }
    if (interaction.isButton()) await interaction.deferUpdate();
  });

  const reply = await server.command({ name: 'ping', user: 'aminata' });
  await expect(server.click(reply, 'more', { user: 'moussa' })).rejects.toThrow('moussa cannot see');
  expect((await server.click(reply, 'more')).type).toBe(6);
});

test('a select menu is used, and a modal it opens is sent back', async () => {
  const server = await startServer();
  const client = await connectClient(server);
  const menu = { type: 3, custom_id: 'choose', options: [{ label: 'A', value: 'a' }] };
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ content: 'x', components: [{ type: 1, components: [menu] }], ...SILENT });
    }
    if (interaction.isStringSelectMenu()) {
      const input = { type: 4, custom_id: 'why', style: 1 };
      await interaction.showModal({
        title: 'Why?',
        custom_id: `why:${interaction.values[0]}`,
        components: [{ type: 18, label: 'Reason', component: input }],
      });
    }
    if (interaction.isModalSubmit() && interaction.isFromMessage()) {
      await interaction.update({ content: interaction.fields.getTextInputValue('why'), ...SILENT });
    }
  });

  const reply = await server.command({ name: 'ping' });
  await expect(server.select(reply, 'choose', ['b'])).rejects.toThrow('the menu offers a, not b');
  const modal = await server.select(reply, 'choose', ['a']);
  expect(modal).toMatchObject({ type: 9, data: { custom_id: 'why:a' } });
  await server.submit(modal, { why: 'because' });
  expect(textOf(reply.message?.body ?? {})).toBe('because');
  expect(server.violations).toEqual([]);
});

test('forged interactions reach the bot', async () => {
  const server = await startServer({ patienceMs: 200 });
  const client = await connectClient(server);
  const seen = new Promise((resolve) => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isButton()) resolve(interaction.customId);
    });
  });
  const source = server.say({ content: 'x' });
  const data = { component_type: 2, custom_id: 'forged' };
  await expect(server.interact({ type: 3, data }, { source })).rejects.toThrow('no reply');
  expect(await seen).toBe('forged');
});

test.each<[string, number, object, (server: DiscordServer) => Promise<Reply>]>([
  ['a command with choices', 8, { choices: [] }, ({ command }) => command({ name: 'ping' })],
  ['a command with an update', 7, { content: 'x' }, ({ command }) => command({ name: 'ping' })],
  [
    'an autocompletion with a message',
    4,
    { content: 'x' },
    ({ autocomplete }) => autocomplete({ name: 'dire', focused: 'texte', options: { texte: 'x' } }),
  ],
])('answering %s is refused', async (_, type, data, act) => {
  const server = await startServer({ patienceMs: 200 });
  const client = await connectClient(server);
  client.on(Events.InteractionCreate, async ({ id, token }) => {
    const body = { type, data: { ...data, allowed_mentions: { parse: [] } } };
    await client.rest
      .post(Routes.interactionCallback(id, token), { body, auth: false })
      .catch(() => undefined);
  });
  await expect(act(server)).rejects.toThrow('no reply');
  expect(server.violations).toMatchObject([{ problems: [`type: ${type} does not answer this interaction`] }]);
});

test('a message deleted meanwhile can be updated no more', async () => {
  const server = await startServer({ patienceMs: 200 });
  const client = await connectClient(server);
  const refusal = new Promise((resolve) => {
    client.on(Events.InteractionCreate, async (interaction) => {
      const row = { type: 1, components: [{ type: 2, style: 1, custom_id: 'more', label: 'More' }] };
      if (interaction.isChatInputCommand())
        await interaction.reply({ components: [row], content: 'x', ...SILENT });
      if (!interaction.isButton()) return;
      await interaction.message.delete();
      await interaction.update({ content: 'y', ...SILENT }).catch(resolve);
    });
  });
  const reply = await server.command({ name: 'ping' });
  await expect(server.click(reply, 'more')).rejects.toThrow('no reply');
  expect(await refusal).toMatchObject({ code: 10008 });
});
