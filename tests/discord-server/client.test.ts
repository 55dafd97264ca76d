import { Events, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { connectClient, SILENT, startServer } from './connected-client.ts';

test('logs in, registers its commands and answers one', async () => {
  const server = await startServer();
  const client = await connectClient(server);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({
      content: `${interaction.options.getString('texte')} ${interaction.locale}`,
      ...SILENT,
    });
  });

  const reply = await server.command({ name: 'dire', options: { texte: 'bonjour' }, user: 'aminata' });

  expect(reply.type).toBe(4);
  expect(reply.data['content']).toBe('bonjour fr');
  expect(reply.message?.body['content']).toBe('bonjour fr');
  expect(reply.latencyMs).toBeGreaterThan(0);
  expect(server.commandsOf().map(({ name }) => name)).toEqual(['ping', 'dire', 'Chercher']);
  expect(server.registrations).toHaveLength(1);
  expect(server.violations).toEqual([]);
  expect(server.houseViolations).toEqual([]);
});

test('edits, follows up on and deletes what it answered', async () => {
  const server = await startServer();
  const client = await connectClient(server);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ content: 'edited', ...SILENT });
    const followUp = await interaction.followUp({ content: 'more', ...SILENT });
    await interaction.deleteReply(followUp);
    await interaction.deleteReply();
  });

  const { message, type } = await server.command({ name: 'ping' });

  expect(type).toBe(5);
  await server.watch.until(
    () => message?.isDeleted,
    2_000,
    () => 'not deleted',
  );
  expect(message?.isEphemeral).toBe(true);
  expect(message?.body['content']).toBe('edited');
  const [, followUp] = server.messages.values();
  expect(followUp).toMatchObject({ isDeleted: true, body: { content: 'more' } });
  expect(server.violations).toEqual([]);
});

test('updates a message from its button and keeps it in Components V2', async () => {
  const server = await startServer();
  const client = await connectClient(server);
  const page = (n: number) => ({
    flags: MessageFlags.IsComponentsV2 as const,
    components: [
      { type: 10, content: `Page ${n}` },
      { type: 1, components: [{ type: 2, style: 2, custom_id: `page:${n + 1}`, emoji: { name: '▶️' } }] },
    ],
    ...SILENT,
  });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(page(1));
    if (interaction.isButton()) await interaction.update(page(Number(interaction.customId.split(':')[1])));
  });

  const reply = await server.command({ name: 'ping' });
  const update = await server.click(reply, 'page:2', { user: 'other' });

  expect(update.type).toBe(7);
  expect(update.message).toBe(reply.message);
  expect(reply.message?.body['components']).toMatchObject([{ id: 1, content: 'Page 2' }, { id: 2 }]);
  await expect(server.click(reply, 'page:2')).rejects.toThrow('the message has: page:3');
  expect(server.violations).toEqual([]);
});

test('answers autocompletion, message menus, mentions and direct messages', async () => {
  const server = await startServer();
  const client = await connectClient(server);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isAutocomplete()) {
      await interaction.respond([{ name: interaction.options.getFocused(), value: 'x' }]);
    }
    if (interaction.isMessageContextMenuCommand()) {
      await interaction.reply({
        content: interaction.targetMessage.content,
        flags: MessageFlags.Ephemeral,
        ...SILENT,
      });
    }
  });
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot) return;
    await message.reply({
      content: `${message.mentions.has(client.user ?? '')} ${message.content}`,
      ...SILENT,
    });
  });

  const completion = await server.autocomplete({
    name: 'dire',
    focused: 'texte',
    options: { texte: 'bon' },
  });
  expect(completion.choices).toEqual([{ name: 'bon', value: 'x' }]);

  const mention = await server.mention({ content: 'qui ?' });
  expect(mention.body['content']).toBe(`true <@${server.world.bot.id}> qui ?`);

  const direct = server.say({ content: 'salut', in: 'direct' });
  expect((await server.answerTo(direct)).body['content']).toBe('false salut');

  const unaddressed = server.say({ content: 'not for the bot' });
  expect((await server.answerTo(unaddressed)).body['content']).toBe('false ');

  const menu = await server.menu('Chercher', unaddressed);
  expect(menu.message).toMatchObject({ isEphemeral: true, body: { content: 'not for the bot' } });
  expect(server.violations).toEqual([]);
});

test('runs four shards, each with its own guilds', async () => {
  const server = await startServer({ guilds: [{}, {}, {}, {}], sessionStartLimit: { maxConcurrency: 16 } });
  const client = await connectClient(server, { shards: [0, 1, 2, 3], shardCount: 4 });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: `${interaction.guild?.shardId}`, ...SILENT });
  });
  await server.waitForReady(4);

  for (const [shard, guild] of server.world.guilds.entries()) {
    const [channel] = guild.channels;
    if (!channel) throw new Error('no channel');
    const reply = await server.command({ name: 'ping', in: channel });
    expect(reply.data['content']).toBe(String(shard));
  }
  expect(server.gateway.identifies.map(({ shard }) => shard)).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
    [3, 4],
  ]);
});
