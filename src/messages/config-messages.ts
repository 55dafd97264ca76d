import { type ConfigProblem, LOG_LEVELS } from '../config.ts';
import { enumerate, type Localised } from './locale.ts';

/** What the program says of its configuration, each in one line that says what to do. */
export interface ConfigMessages {
  /** Names every wrong variable and what is wanted, never its value. */
  wrong(problems: readonly ConfigProblem[]): string;
  readonly tokenMissing: string;
}

const wantedInFrench: Readonly<Record<ConfigProblem, string>> = {
  DISCORD_TOKEN:
    'DISCORD_TOKEN doit être le jeton seul, tel que Discord le donne : sans espace, sans guillemets, sans « Bot » devant',
  DISCORD_GUILD_ID: 'DISCORD_GUILD_ID doit être l’identifiant d’un serveur (des chiffres seulement)',
  DISCORD_API_URL: 'DISCORD_API_URL doit être une adresse http:// ou https://',
  GATEWAY_LOST_EXIT_SECONDS: 'GATEWAY_LOST_EXIT_SECONDS doit être un nombre de secondes, de 1 à 86400',
  SHARDS: 'SHARDS ne peut valoir que auto, et sans SHARD_IDS ni SHARD_COUNT',
  SHARD_IDS:
    'SHARD_IDS doit être une liste comme 0,1 ou 0-3, avec SHARD_COUNT, chaque numéro inférieur à lui',
  SHARD_COUNT: 'SHARD_COUNT doit être un nombre de 1 à 10000',
  HEALTH_PORT: 'HEALTH_PORT doit être un port, de 1 à 65535',
  LOG_LEVEL: `LOG_LEVEL doit être ${enumerate(LOG_LEVELS, 'ou')}`,
  '.env': 'le fichier .env ne peut pas être lu',
};

const wantedInEnglish: Readonly<Record<ConfigProblem, string>> = {
  DISCORD_TOKEN:
    'DISCORD_TOKEN must be the bare token as Discord shows it: no spaces, no quotes, no “Bot” before it',
  DISCORD_GUILD_ID: 'DISCORD_GUILD_ID must be the id of a server (digits only)',
  DISCORD_API_URL: 'DISCORD_API_URL must be an http:// or https:// address',
  GATEWAY_LOST_EXIT_SECONDS: 'GATEWAY_LOST_EXIT_SECONDS must be a number of seconds, from 1 to 86400',
  SHARDS: 'SHARDS can only be auto, and without SHARD_IDS and SHARD_COUNT',
  SHARD_IDS: 'SHARD_IDS must be a list such as 0,1 or 0-3, with SHARD_COUNT, each number below it',
  SHARD_COUNT: 'SHARD_COUNT must be a number from 1 to 10000',
  HEALTH_PORT: 'HEALTH_PORT must be a port, from 1 to 65535',
  LOG_LEVEL: `LOG_LEVEL must be ${enumerate(LOG_LEVELS, 'or')}`,
  '.env': 'the .env file cannot be read',
};

/** The words about the configuration, in each language of the interface. */
export const configMessages: Localised<ConfigMessages> = {
  fr: {
    wrong: (problems) => `Configuration à corriger : ${problems.map((p) => wantedInFrench[p]).join(' ; ')}.`,
    tokenMissing:
      'DISCORD_TOKEN manque alors que NODE_ENV vaut production : donnez le jeton du bot, ou retirez NODE_ENV pour converser dans le terminal.',
  },
  en: {
    wrong: (problems) => `Configuration to mend: ${problems.map((p) => wantedInEnglish[p]).join('; ')}.`,
    tokenMissing:
      'DISCORD_TOKEN is missing while NODE_ENV is production: set the bot token, or unset NODE_ENV to talk in the terminal.',
  },
};
