import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { CommandIds } from '../rendering/render-help.ts';
import type { Registration } from './commands.ts';

interface Target {
  readonly rest: REST;
  readonly applicationId: string;
  /** Register in this server only. */
  readonly guildId?: string;
}

/** What came of a synchronisation. */
export interface Synchronised {
  readonly changed: boolean;
  readonly ids: CommandIds;
}

/**
 * Makes Discord's list of commands the one given, writing only when they differ: creations are limited a day, and
 * a rewrite makes clients reload. Discord's own errors are thrown as they come.
 */
export async function syncCommands(wanted: readonly Registration[], target: Target): Promise<Synchronised> {
  const commands = target.guildId === undefined ? wanted : wanted.map(forOneServer);
  const existing = await existingCommands(target);
  if (sameCommands(existing, commands)) return { changed: false, ids: idsOf(existing) };
  const written = (await target.rest.put(routeOf(target), { body: commands })) as APIApplicationCommand[];
  return { changed: true, ids: idsOf(written) };
}

/** Takes Discord's list of commands as it is. */
export async function listCommands(target: Target): Promise<Synchronised> {
  return { changed: false, ids: idsOf(await existingCommands(target)) };
}

function existingCommands(target: Target): Promise<APIApplicationCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return target.rest.get(routeOf(target), { query }) as Promise<APIApplicationCommand[]>;
}

function routeOf({ applicationId, guildId }: Target) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** Where a command may be used is a matter for commands registered everywhere. */
function forOneServer({
  contexts: _contexts,
  integration_types: _types,
  ...command
}: Registration): Registration {
  return command;
}

/** Whether Discord holds just these commands, whatever it added, and however it wrote what is unset. */
export function sameCommands(existing: readonly object[], wanted: readonly object[]): boolean {
  const canonical = (commands: readonly object[], keys: ReadonlySet<string>) =>
    JSON.stringify(commands.map((command) => JSON.stringify(meaningOf(pick(command, keys)))).sort());
  const keys = new Set(['default_member_permissions', ...wanted.flatMap(Object.keys)]);
  return canonical(existing, keys) === canonical(wanted, keys);
}

function pick(command: object, keys: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(command).filter(([key]) => keys.has(key)));
}

/** A value without what means nothing, keys in order. */
function meaningOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(meaningOf);
  if (typeof value !== 'object' || value === null)
    return value === false || value === '' ? undefined : (value ?? undefined);
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, meaningOf(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function idsOf(commands: readonly APIApplicationCommand[]): CommandIds {
  return new Map(commands.map(({ name, id }) => [name, id]));
}
