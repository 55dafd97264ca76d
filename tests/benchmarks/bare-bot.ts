import { Client, Events, GatewayIntentBits } from 'discord.js';

/** What discord.js costs by itself: a bot that registers one command, and answers « pong » to it. */
const { DISCORD_TOKEN = '', DISCORD_API_URL = '' } = process.env;
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: DISCORD_API_URL },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply({ content: 'pong', allowedMentions: { parse: [] } });
});
client.once(Events.ClientReady, async ({ application }) => {
  const question = { type: 3, name: 'question', description: 'Ignored', required: true };
  await application.commands.set([{ name: 'question', description: 'Answers pong', options: [question] }]);
});
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(DISCORD_TOKEN);
