import type { Localised } from './locale.ts';

/** What the one who runs the bot reads when it cannot run: what is wrong, and what to do. */
interface StartupMessages {
  readonly wrongToken: string;
  readonly noNetwork: (apiUrl: string) => string;
  readonly unknownGuild: (guildId: string) => string;
  readonly intentsRefused: string;
  readonly shardsRefused: string;
  readonly sessionsExhausted: string;
  readonly gatewayRefused: string;
  readonly gatewayLost: (seconds: number) => string;
  readonly healthPortRefused: (host: string, port: number, code: string) => string;
}

const french: StartupMessages = {
  wrongToken:
    'Discord refuse ce jeton. Copiez celui de votre application (portail des développeurs, page Bot, « Reset Token ») dans DISCORD_TOKEN.',
  noNetwork: (apiUrl) =>
    `Discord est injoignable (${apiUrl}). Vérifiez la connexion au réseau, le pare-feu et DISCORD_API_URL, puis relancez.`,
  unknownGuild: (guildId) =>
    `Le serveur ${guildId} de DISCORD_GUILD_ID est inconnu du bot. Vérifiez l’identifiant, invitez le bot dans ce serveur, ou effacez la variable pour enregistrer les commandes partout.`,
  intentsRefused:
    'Discord refuse à ce bot les événements (« intents ») qu’il demande, dont aucun n’est privilégié. Vérifiez que le jeton est celui d’un bot (portail des développeurs, page Bot), puis relancez.',
  shardsRefused:
    'Discord refuse ce découpage du bot en fragments (« shards »). Donnez SHARDS=auto, ou vérifiez SHARD_IDS et SHARD_COUNT, puis relancez.',
  sessionsExhausted:
    'Discord n’accepte plus de connexion de ce bot aujourd’hui : il a été lancé trop souvent. Relancez-le plus tard.',
  gatewayRefused:
    'Discord a fermé la connexion et n’en veut pas d’autre. Vérifiez l’application dans le portail des développeurs, puis relancez.',
  gatewayLost: (seconds) =>
    `Sans connexion à Discord depuis ${seconds} secondes (GATEWAY_LOST_EXIT_SECONDS) : le bot s’arrête pour être relancé. Vérifiez le réseau.`,
  healthPortRefused: (host, port, code) =>
    `Le port ${port} de ${host} (HEALTH_PORT, HEALTH_HOST) ne peut pas être ouvert (${code}) : choisissez-en un autre.`,
};

const english: StartupMessages = {
  wrongToken:
    'Discord refuses this token. Copy the one of your application (developer portal, Bot page, “Reset Token”) into DISCORD_TOKEN.',
  noNetwork: (apiUrl) =>
    `Discord cannot be reached (${apiUrl}). Check the network connection, the firewall and DISCORD_API_URL, then start again.`,
  unknownGuild: (guildId) =>
    `The bot does not know the server ${guildId} of DISCORD_GUILD_ID. Check the id, invite the bot to that server, or clear the variable to register the commands everywhere.`,
  intentsRefused:
    'Discord refuses this bot the events (“intents”) it asks for, none of which is privileged. Check that the token is that of a bot (developer portal, Bot page), then start again.',
  shardsRefused:
    'Discord refuses the way this bot is sharded. Set SHARDS=auto, or check SHARD_IDS and SHARD_COUNT, then start again.',
  sessionsExhausted:
    'Discord accepts no more connections of this bot today: it was started too often. Start it again later.',
  gatewayRefused:
    'Discord closed the connection and wants no other. Check the application in the developer portal, then start again.',
  gatewayLost: (seconds) =>
    `Without connection to Discord for ${seconds} seconds (GATEWAY_LOST_EXIT_SECONDS): the bot stops to be started again. Check the network.`,
  healthPortRefused: (host, port, code) =>
    `Port ${port} of ${host} (HEALTH_PORT, HEALTH_HOST) cannot be opened (${code}): choose another.`,
};

/** What the one who runs the bot reads when it cannot start, in each language of the interface. */
export const startupMessages: Localised<StartupMessages> = { fr: french, en: english };
