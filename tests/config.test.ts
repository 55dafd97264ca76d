import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { configMessages } from '../src/messages/config-messages.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'verbatim-config-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('readConfig', () => {
  it('needs nothing: the terminal, in French, over ./knowledge', () => {
    expect(readConfig({}, directory)).toEqual({
      ok: true,
      config: { knowledgeDir: './knowledge', logLevel: 'info', locale: 'fr', production: false },
    });
  });

  it('reads every variable', () => {
    const environment = {
      DISCORD_TOKEN: 'abc.DEF-_123',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:4040/api/',
      GATEWAY_LOST_EXIT_SECONDS: '60',
      SHARD_IDS: '0,4-6',
      SHARD_COUNT: '8',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '0.0.0.0',
      INDEX_SNAPSHOT: '/var/lib/verbatim/index',
      JOURNAL_FILE: '/var/lib/verbatim/journal.jsonl',
      KNOWLEDGE_DIR: '/srv/articles',
      LOG_LEVEL: 'debug',
      NODE_ENV: 'production',
      LANG: 'en_GB.UTF-8',
    };
    expect(readConfig(environment, directory)).toEqual({
      ok: true,
      config: {
        discord: {
          token: 'abc.DEF-_123',
          guildId: '123456789012345678',
          apiUrl: 'http://127.0.0.1:4040/api',
          gatewayLostExitSeconds: 60,
          sharding: { mode: 'some', ids: [0, 4, 5, 6], count: 8 },
        },
        knowledgeDir: '/srv/articles',
        health: { port: 9090, host: '0.0.0.0' },
        indexSnapshot: '/var/lib/verbatim/index',
        journalFile: '/var/lib/verbatim/journal.jsonl',
        logLevel: 'debug',
        locale: 'en',
        production: true,
      },
    });
  });

  it('completes the environment with .env, and the environment wins even when empty', () => {
    writeFileSync(
      join(directory, '.env'),
      'DISCORD_TOKEN=from-file\nLOG_LEVEL="warn"\nKNOWLEDGE_DIR=texts\n',
    );
    expect(readConfig({ DISCORD_TOKEN: '', LOG_LEVEL: 'error' }, directory)).toEqual({
      ok: true,
      config: { knowledgeDir: 'texts', logLevel: 'error', locale: 'fr', production: false },
    });
  });

  it.each([
    ['Bot abc.def'],
    ['"abc.def"'],
    ["'abc.def'"],
    [' abc.def'],
    ['abc.def\n'],
    ['<abc.def>'],
    ['jeton-é'],
  ])('refuses the token %j with a hint that does not show it', (token) => {
    const result = readConfig({ DISCORD_TOKEN: token }, directory);
    expect(result).toEqual({ ok: false, locale: 'fr', problems: ['DISCORD_TOKEN'] });
    expect(configMessages.fr.wrong(['DISCORD_TOKEN'])).toMatch(/DISCORD_TOKEN.*sans espace/);
  });

  it('names every wrong variable at once', () => {
    const environment = {
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'ftp://example',
      LOG_LEVEL: 'loud',
    };
    expect(readConfig(environment, directory)).toEqual({
      ok: false,
      locale: 'fr',
      problems: ['DISCORD_GUILD_ID', 'DISCORD_API_URL', 'LOG_LEVEL'],
    });
  });

  it('says when .env is there but cannot be read', () => {
    mkdirSync(join(directory, '.env'));
    expect(readConfig({ LANG: 'en_US' }, directory)).toEqual({ ok: false, locale: 'en', problems: ['.env'] });
  });

  it.each([
    [{ LANG: 'C' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LC_ALL: 'fr_CA', LANG: 'en_US' }, 'fr'],
    [{ LC_ALL: '', LC_MESSAGES: 'en', LANG: 'fr_FR' }, 'en'],
  ])('speaks the language of %j', (environment, locale) => {
    expect(readConfig(environment, directory)).toMatchObject({ config: { locale } });
  });

  it.each([
    [{ SHARDS: '4' }, 'SHARDS'],
    [{ SHARDS: 'auto', SHARD_IDS: '0', SHARD_COUNT: '1' }, 'SHARDS'],
    [{ SHARD_IDS: '0' }, 'SHARD_IDS'],
    [{ SHARD_COUNT: '2' }, 'SHARD_IDS'],
    [{ SHARD_IDS: '0-2', SHARD_COUNT: '2' }, 'SHARD_IDS'],
    [{ SHARD_IDS: '3-1', SHARD_COUNT: '4' }, 'SHARD_IDS'],
    [{ SHARD_IDS: '1,1', SHARD_COUNT: '4' }, 'SHARD_IDS'],
    [{ SHARD_IDS: 'a', SHARD_COUNT: '4' }, 'SHARD_IDS'],
    [{ SHARD_COUNT: '0', SHARD_IDS: '0' }, 'SHARD_COUNT'],
    [{ HEALTH_PORT: '70000' }, 'HEALTH_PORT'],
    [{ GATEWAY_LOST_EXIT_SECONDS: '1e3' }, 'GATEWAY_LOST_EXIT_SECONDS'],
  ])('refuses %j', (environment, variable) => {
    expect(readConfig(environment, directory)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([variable]),
    });
  });
});
