import { describe, expect, it } from 'vitest';
import { registration } from '../../../src/discord/commands/commands.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const SLASH_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

interface Named {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Named[];
}

const commands = registration() as unknown as Named[];
const namesOf = ({ name, name_localizations: others = {} }: Named) => [name, ...Object.values(others)];
const slash = commands.filter(({ type }) => type === 1);

describe('the commands', () => {
  it('have names and descriptions Discord accepts, in every language', () => {
    for (const each of slash.flatMap((command) => [command, ...(command.options ?? [])])) {
      for (const name of namesOf(each)) {
        expect(name).toMatch(SLASH_NAME);
        expect(name).toBe(name.toLowerCase());
      }
      const descriptions = [each.description ?? '', ...Object.values(each.description_localizations ?? {})];
      expect(descriptions).toHaveLength(3);
      for (const description of descriptions) expect(description).toMatch(/^.{1,100}$/u);
    }
  });

  it.each(['fr', 'en-US', 'en-GB'])('are told apart in %s', (locale) => {
    const names = slash.map(({ name, name_localizations: others }) => others?.[locale] ?? name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are registered under ASCII names, and shown with their accents', () => {
    for (const { name } of slash) expect(name).toMatch(/^[a-z]+$/);
    expect(slash.find(({ name }) => name === 'ou')?.name_localizations?.['fr']).toBe('où');
  });
});
