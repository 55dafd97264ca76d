import { Client, Events, GatewayIntentBits, MessageFlags, Partials, REST, Routes } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { type DiscordServer, type DiscordServerOptions, startDiscordServer } from './start-discord-server.ts';

const COMMANDS = [
  { name: 'ping', description: 'Answers' },
  {
    name: 'dire',
    description: 'Repeats',
    options: [{ type: 3, name: 'texte', description: 'What', required: true, autocomplete: true }],
  },
  { name: 'Chercher', type: 3 },
];
const SILENT = { allowedMentions: { parse: [] } } as const;
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function start(options?: DiscordServerOptions): Promise<DiscordServer> {
  const server = await startDiscordServer(options);
  cleanups.push(() => server.close());
  return server;
}

/** A small bot made with the real library, connected and with its commands registered. */
async function connect(server: DiscordServer, options: { shards?: number[]; shardCount?: number } = {}) {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    rest: { api: server.url },
    ...options,
  });
  cleanups.push(() => client.destroy());
  client.on(Events.Error, (error) => console.error(error));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(server.token);
  await ready;
  await client.application?.commands.set(COMMANDS);
  return client;
}

describe('a discord.js client', () => {
  test('logs in, registers its commands and answers one', async () => {
    const server = await start();
    const client = await connect(server);
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
    const server = await start();
    const client = await connect(server);
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
    const server = await start();
    const client = await connect(server);
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

    const { message } = await server.command({ name: 'ping' });
    if (!message) throw new Error('no message');
    const update = await server.click(message, 'page:2', { user: 'other' });

    expect(update.type).toBe(7);
    expect(update.message).toBe(message);
    expect(message.body['components']).toMatchObject([{ id: 1, content: 'Page 2' }, { id: 2 }]);
    await expect(server.click(message, 'page:2')).rejects.toThrow('the message has: page:3');
    expect(server.violations).toEqual([]);
  });

  test('answers autocompletion, message menus, mentions and direct messages', async () => {
    const server = await start();
    const client = await connect(server);
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

  test('resumes after a cut and gets the interaction it missed', async () => {
    const server = await start();
    const client = await connect(server);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'pong', ...SILENT });
    });

    server.gateway.cut();
    await server.watch.until(
      () => server.gateway.readySessions.length === 0,
      2_000,
      () => 'still connected',
    );
    const reply = await server.command({ name: 'ping' });

    expect(reply.data['content']).toBe('pong');
    expect(server.gateway.resumes).toMatchObject([{ succeeded: true }]);
    expect(server.gateway.identifies).toHaveLength(1);
  });

  test('waits out a rate limit and retries a server error', async () => {
    const server = await start();
    const client = await connect(server);
    const channel = server.world.guilds[0]?.channels[0]?.id ?? '';
    const limited = server.faults.add({
      kind: 'rateLimit',
      retryAfterSeconds: 0.2,
      route: /^\/channels\/:channelId\/messages$/,
      times: 1,
    });
    const failing = server.faults.add({
      kind: 'status',
      status: 502,
      route: /^\/channels\/:channelId\/messages$/,
      times: 1,
    });

    await client.rest.post(Routes.channelMessages(channel), {
      body: { content: 'hello', allowed_mentions: { parse: [] } },
    });

    expect([limited.hits, failing.hits]).toEqual([1, 1]);
    expect(server.requests.slice(-3).map(({ status }) => status)).toEqual([429, 502, 200]);
  });

  test('runs four shards, each with its own guilds', async () => {
    const server = await start({ guilds: [{}, {}, {}, {}], sessionStartLimit: { maxConcurrency: 16 } });
    const client = await connect(server, { shards: [0, 1, 2, 3], shardCount: 4 });
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

  test('is refused with a wrong token, and with a privileged intent', async () => {
    const server = await start();
    const rest = new REST({ api: server.url }).setToken('wrong');
    await expect(rest.get(Routes.user())).rejects.toMatchObject({
      status: 401,
      message: '401: Unauthorized',
    });

    const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: server.url } });
    cleanups.push(() => client.destroy());
    const closed = new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(code)));
    client.login(server.token).catch(() => undefined);
    expect(await closed).toBe(4014);
  });
});
