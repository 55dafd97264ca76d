import type { Localised } from './locale.ts';

/** What the one who runs the bot reads when it cannot start: what is wrong, and what to do. */
interface StartupMessages {
  readonly wrongToken: string;
  readonly noNetwork: (apiUrl: string) => string;
  readonly unknownGuild: (guildId: string) => string;
  readonly gatewayRefused: string;
}

const french: StartupMessages = {
  wrongToken:
    'Discord refuse ce jeton. Copiez celui de votre application (portail des développeurs, page Bot, « Reset Token ») dans DISCORD_TOKEN.',
  noNetwork: (apiUrl) =>
    `Discord est injoignable (${apiUrl}). Vérifiez la connexion au réseau, le pare-feu et DISCORD_API_URL, puis relancez.`,
  unknownGuild: (guildId) =>
    `Le serveur ${guildId} de DISCORD_GUILD_ID est inconnu du bot. Vérifiez l’identifiant, invitez le bot dans ce serveur, ou effacez la variable pour enregistrer les commandes partout.`,
  gatewayRefused: `Discord a fermé la connexion et n’en veut pas d’autre. Vérifiez l’application dans le portail des développeurs, puis relancez.`,
};

const english: StartupMessages = {
  wrongToken:
    'Discord refuses this token. Copy the one of your application (developer portal, Bot page, “Reset Token”) into DISCORD_TOKEN.',
  noNetwork: (apiUrl) =>
    `Discord cannot be reached (${apiUrl}). Check the network connection, the firewall and DISCORD_API_URL, then start again.`,
  unknownGuild: (guildId) =>
    `The bot does not know the server ${guildId} of DISCORD_GUILD_ID. Check the id, invite the bot to that server, or clear the variable to register the commands everywhere.`,
  gatewayRefused: `Discord closed the connection and wants no other. Check the application in the developer portal, then start again.`,
};

/** What the one who runs the bot reads when it cannot start, in each language of the interface. */
export const startupMessages: Localised<StartupMessages> = { fr: french, en: english };
