import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import type { Locale } from './messages/locale.ts';

/** The names pino gives its levels, most talkative first. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** What it takes to be the bot. */
export interface DiscordConfig {
  readonly token: string;
  /** Register the commands in this server only. */
  readonly guildId?: string;
  /** Base of Discord's REST API, without the version and without a final slash. */
  readonly apiUrl: string;
  /** How long the gateway may be lost before the program ends, to be started again. */
  readonly gatewayLostExitSeconds: number;
  readonly sharding: Sharding;
}

/** How the bot's connections are shared out. https://docs.discord.com/developers/events/gateway#sharding */
type Sharding =
  /** All that Discord recommends, in this process. */
  | { readonly mode: 'single' }
  /** A process for each shard Discord recommends. */
  | { readonly mode: 'auto' }
  /** These of so many, in this process: others run the others. */
  | { readonly mode: 'some'; readonly ids: readonly number[]; readonly count: number };

/** Where the program's health can be asked. */
export interface HealthConfig {
  readonly port: number;
  readonly host: string;
}

/** What the environment asks for. */
export interface Config {
  /** Absent: there is no token, the conversation takes place in the terminal. */
  readonly discord?: DiscordConfig;
  readonly knowledgeDir: string;
  /** Absent: nobody can ask. */
  readonly health?: HealthConfig;
  /** Where the bot keeps what it has worked out of the articles; absent: nowhere. */
  readonly indexSnapshot?: string;
  /** Where questions without an answer are noted; absent: nowhere. */
  readonly journalFile?: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The language of the terminal. */
  readonly locale: Locale;
  /** Whether `NODE_ENV` is `production`, where doing without a token is a mistake. */
  readonly production: boolean;
}

// Only Discord knows a token; what people paste around one (blanks, quotes, « Bot ») can never belong to it.
const token = z
  .string()
  .regex(/^[\x21-\x7e]+$/)
  .regex(/^[^"'`<>]+$/);

/** Digits only: no sign, no exponent, no blank. */
function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
}

/** `0,2,5-7`: each below 10,000, without repetition. */
const shardIds = z
  .string()
  .regex(/^\d{1,4}(?:-\d{1,4})?(?:,\d{1,4}(?:-\d{1,4})?)*$/)
  .transform((list) =>
    list.split(',').flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    }),
  )
  .refine((ids) => ids.length > 0 && new Set(ids).size === ids.length);

const variables = z.object({
  DISCORD_TOKEN: token.optional(),
  // Snowflakes are 64-bit numbers: https://docs.discord.com/developers/reference#snowflakes
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{1,20}$/)
    .optional(),
  DISCORD_API_URL: z.url({ protocol: /^https?$/ }).default('https://discord.com/api'),
  GATEWAY_LOST_EXIT_SECONDS: wholeNumber(1, 86_400).default(300),
  SHARDS: z.literal('auto').optional(),
  SHARD_IDS: shardIds.optional(),
  SHARD_COUNT: wholeNumber(1, 10_000).optional(),
  HEALTH_PORT: wholeNumber(1, 65_535).optional(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  INDEX_SNAPSHOT: z.string().optional(),
  JOURNAL_FILE: z.string().optional(),
  KNOWLEDGE_DIR: z.string().default('./knowledge'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  NODE_ENV: z.string().optional(),
});

const schema = variables.superRefine(({ SHARDS, SHARD_IDS, SHARD_COUNT }, { addIssue }) => {
  // Each may still be as it was written, when it is wrong by itself.
  const isPair = (SHARD_IDS === undefined) === (SHARD_COUNT === undefined);
  const isBeyond = Array.isArray(SHARD_IDS) && SHARD_IDS.some((id) => id >= Number(SHARD_COUNT));
  if (!isPair || isBeyond) addIssue({ code: 'custom', path: ['SHARD_IDS'] });
  if (SHARDS !== undefined && SHARD_IDS !== undefined) addIssue({ code: 'custom', path: ['SHARDS'] });
});

/** A variable that can be wrong, or the `.env` file when it is there but cannot be read. */
export type ConfigProblem =
  | 'DISCORD_TOKEN'
  | 'DISCORD_GUILD_ID'
  | 'DISCORD_API_URL'
  | 'GATEWAY_LOST_EXIT_SECONDS'
  | 'SHARDS'
  | 'SHARD_IDS'
  | 'SHARD_COUNT'
  | 'HEALTH_PORT'
  | 'LOG_LEVEL'
  | '.env';

/** The configuration, or everything that is wrong with it. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly locale: Locale; readonly problems: readonly ConfigProblem[] };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment, completed by the `.env` file of `directory`; the environment wins, and an empty value
 * counts as unset. Nothing else in the program reads `process.env`.
 */
export function readConfig(
  environment: Environment = process.env,
  directory: string = process.cwd(),
): ConfigResult {
  const file = readEnvFile(join(directory, '.env'));
  const merged = { ...file, ...environment };
  const set = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
  const locale = localeOf(set);
  const parsed = schema.safeParse(set['SHARDING_MANAGER'] === 'true' ? asShard(set) : set);
  const problems = new Set<ConfigProblem>(file === undefined ? ['.env'] : []);
  for (const issue of parsed.error?.issues ?? []) problems.add(issue.path[0] as ConfigProblem);
  if (!parsed.success || problems.size > 0) return { ok: false, locale, problems: [...problems] };

  const values = parsed.data;
  const discord = values.DISCORD_TOKEN && {
    token: values.DISCORD_TOKEN,
    apiUrl: values.DISCORD_API_URL.replace(/\/+$/, ''),
    sharding: shardingOf(values),
    gatewayLostExitSeconds: values.GATEWAY_LOST_EXIT_SECONDS,
    ...(values.DISCORD_GUILD_ID && { guildId: values.DISCORD_GUILD_ID }),
  };
  return {
    ok: true,
    config: {
      ...(discord && { discord }),
      knowledgeDir: values.KNOWLEDGE_DIR,
      ...(values.HEALTH_PORT && { health: { port: values.HEALTH_PORT, host: values.HEALTH_HOST } }),
      ...(values.INDEX_SNAPSHOT && { indexSnapshot: values.INDEX_SNAPSHOT }),
      ...(values.JOURNAL_FILE && { journalFile: values.JOURNAL_FILE }),
      logLevel: values.LOG_LEVEL,
      locale,
      production: values.NODE_ENV === 'production',
    },
  };
}

/**
 * What discord.js's ShardingManager gives the processes it starts, in our terms: `SHARDS` is then the shard's number.
 * On one machine each needs a port of its own.
 */
function asShard({ SHARDS: id, ...environment }: Environment): Environment {
  const { HEALTH_PORT: port } = environment;
  return {
    ...environment,
    SHARD_IDS: id,
    ...(port !== undefined && { HEALTH_PORT: String(Number(port) + Number(id)) }),
  };
}

/** discord.js would read these by itself, and differently: an empty `SHARD_COUNT` as none at all. */
export function hideShardingFromLibrary(environment: NodeJS.ProcessEnv = process.env): void {
  delete environment['SHARDS'];
  delete environment['SHARD_COUNT'];
}

function shardingOf({ SHARDS, SHARD_IDS, SHARD_COUNT }: z.output<typeof variables>): Sharding {
  if (SHARDS !== undefined) return { mode: 'auto' };
  if (SHARD_IDS === undefined || SHARD_COUNT === undefined) return { mode: 'single' };
  return { mode: 'some', ids: SHARD_IDS, count: SHARD_COUNT };
}

/** The variables of a `.env` file: none when there is no such file, `undefined` when it cannot be read. */
function readEnvFile(path: string): Environment | undefined {
  try {
    return parse(readFileSync(path));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {} : undefined;
  }
}

/** French, the language of the questions, unless the terminal is set to English. */
function localeOf(environment: Environment): Locale {
  const language = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return /^en(?![a-z])/i.test(language) ? 'en' : 'fr';
}
