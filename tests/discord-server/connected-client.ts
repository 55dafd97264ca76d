import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type DiscordServer, type DiscordServerOptions, startDiscordServer } from './start-discord-server.ts';

/** A server that closes when the test ends. */
export async function startServer(options?: DiscordServerOptions): Promise<DiscordServer> {
  const server = await startDiscordServer(options);
  onTestFinished(() => server.close());
  return server;
}

const COMMANDS = [
  { name: 'ping', description: 'Answers' },
  {
    name: 'dire',
    description: 'Repeats',
    options: [{ type: 3, name: 'texte', description: 'What', required: true, autocomplete: true }],
  },
  { name: 'Chercher', type: 3 },
];

/** No message of these tests pings anybody. */
export const SILENT = { allowedMentions: { parse: [] } } as const;

/** A bot made with the real library, connected, with its commands registered; gone when the test ends. */
export async function connectClient(
  server: DiscordServer,
  options: { shards?: number[]; shardCount?: number } = {},
): Promise<Client> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: server.url },
    ...options,
  });
  onTestFinished(() => client.destroy());
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(server.token);
  await ready;
  await client.application?.commands.set(COMMANDS);
  return client;
}

/** The same, answering « pong » to every slash command. */
export async function connectPongBot(server: DiscordServer): Promise<Client> {
  const client = await connectClient(server);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'pong', ...SILENT });
  });
  return client;
}
