import { DiscordError, ErrorCode } from './discord-error.ts';
import { isObject, type JsonObject, objectsIn } from './json.ts';
import { COMMAND_CREATIONS_PER_DAY } from './validation/discord-limits.ts';

export const GLOBAL = 'global';
/** A guild's id, or `global`. */
export type CommandScope = string;

/** A registered command, completed with the defaults Discord fills in. */
export type StoredCommand = JsonObject & {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly version: string;
};

/** One request that registered commands. */
export interface Registration {
  readonly method: 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly scope: CommandScope;
  readonly names: readonly string[];
}

export interface CommandStore {
  readonly registrations: readonly Registration[];
  list(scope: CommandScope): readonly StoredCommand[];
  get(scope: CommandScope, id: string): StoredCommand;
  replaceAll(scope: CommandScope, commands: readonly JsonObject[]): readonly StoredCommand[];
  create(scope: CommandScope, command: JsonObject): StoredCommand;
  update(scope: CommandScope, id: string, changes: JsonObject): StoredCommand;
  remove(scope: CommandScope, id: string): void;
  /** The command a user of that guild (or outside any) would run by that name. */
  find(name: string, type: number, guildId: string | undefined): StoredCommand | undefined;
}

export function createCommandStore(applicationId: string, nextId: () => string): CommandStore {
  const scopes = new Map<CommandScope, StoredCommand[]>();
  const registrations: Registration[] = [];
  const creations = new Map<CommandScope, number>();
  const list = (scope: CommandScope) => scopes.get(scope) ?? [];

  function store(scope: CommandScope, command: JsonObject): StoredCommand {
    const normalized = withDefaults(command, scope, applicationId);
    const known = list(scope).find(
      ({ name, type }) => name === normalized['name'] && type === normalized['type'],
    );
    if (!known) countCreation(scope);
    const candidate = {
      id: known?.id ?? nextId(),
      ...normalized,
      version: known?.version ?? '',
    } as StoredCommand;
    const isUnchanged = known && JSON.stringify(candidate) === JSON.stringify(known);
    return isUnchanged ? known : { ...candidate, version: nextId() };
  }

  function countCreation(scope: CommandScope): void {
    const created = (creations.get(scope) ?? 0) + 1;
    creations.set(scope, created);
    if (created <= COMMAND_CREATIONS_PER_DAY) return;
    const message = `Max number of daily application command creates has been reached (${COMMAND_CREATIONS_PER_DAY})`;
    throw new DiscordError(400, ErrorCode.tooManyCommandsCreated, message);
  }

  function get(scope: CommandScope, id: string): StoredCommand {
    const command = list(scope).find((each) => each.id === id);
    if (command) return command;
    throw new DiscordError(404, ErrorCode.unknownApplicationCommand, 'Unknown application command');
  }

  return {
    registrations,
    list,
    get,
    replaceAll(scope, commands) {
      registrations.push({ method: 'PUT', scope, names: commands.map(({ name }) => String(name)) });
      const stored = commands.map((command) => store(scope, command));
      scopes.set(scope, stored);
      return stored;
    },
    create(scope, command) {
      registrations.push({ method: 'POST', scope, names: [String(command['name'])] });
      const stored = store(scope, command);
      scopes.set(scope, [...list(scope).filter(({ id }) => id !== stored.id), stored]);
      return stored;
    },
    update(scope, id, changes) {
      const known = get(scope, id);
      registrations.push({ method: 'PATCH', scope, names: [known.name] });
      const merged = withDefaults({ ...known, ...changes, type: known.type }, scope, applicationId);
      const stored = { id, ...merged, version: nextId() } as StoredCommand;
      scopes.set(
        scope,
        list(scope).map((each) => (each.id === id ? stored : each)),
      );
      return stored;
    },
    remove(scope, id) {
      const known = get(scope, id);
      registrations.push({ method: 'DELETE', scope, names: [known.name] });
      scopes.set(
        scope,
        list(scope).filter((each) => each.id !== id),
      );
    },
    find(name, type, guildId) {
      const candidates = [...(guildId ? list(guildId) : []), ...list(GLOBAL)];
      return candidates.find((command) => command.name === name && command.type === type);
    },
  };
}

/**
 * The command as Discord keeps it: defaults filled in, what is empty or false left out.
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure
 */
function withDefaults(command: JsonObject, scope: CommandScope, applicationId: string): JsonObject {
  const options = objectsIn(command['options']).map(optionAsKept);
  const isGlobal = scope === GLOBAL;
  const permissions = command['default_member_permissions'];
  return {
    application_id: applicationId,
    default_member_permissions:
      permissions === undefined || permissions === null ? null : String(permissions),
    type: command['type'] ?? 1,
    name: command['name'],
    name_localizations: localizationsAsKept(command['name_localizations']),
    description: command['description'] ?? '',
    description_localizations: localizationsAsKept(command['description_localizations']),
    ...(isGlobal
      ? {
          dm_permission: command['dm_permission'] ?? true,
          contexts: command['contexts'] ?? null,
          integration_types: command['integration_types'] ?? [0],
        }
      : { guild_id: scope, contexts: null, integration_types: [0] }),
    ...(options.length > 0 && { options }),
    nsfw: command['nsfw'] ?? false,
  };
}

function localizationsAsKept(value: unknown): JsonObject | null {
  if (!isObject(value)) return null;
  const kept = Object.entries(value).filter(([, text]) => text !== null);
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

function optionAsKept(option: JsonObject): JsonObject {
  const { required, autocomplete, options, choices, channel_types: channelTypes, ...rest } = option;
  const inner = objectsIn(options).map(optionAsKept);
  return {
    ...withLocalizations(rest),
    ...(required === true && { required }),
    ...(autocomplete === true && { autocomplete }),
    ...(inner.length > 0 && { options: inner }),
    ...(objectsIn(choices).length > 0 && { choices: objectsIn(choices).map(withLocalizations) }),
    ...(Array.isArray(channelTypes) && channelTypes.length > 0 && { channel_types: channelTypes }),
  };
}

function withLocalizations(item: JsonObject): JsonObject {
  const kept = Object.entries(item).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...Object.fromEntries(kept),
    name_localizations: localizationsAsKept(item['name_localizations']),
    ...('description' in item && {
      description_localizations: localizationsAsKept(item['description_localizations']),
    }),
  };
}

/** The same command without its localisations, as it is listed unless they are asked for. */
export function withoutLocalizations(command: JsonObject): JsonObject {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  const inner = (key: string) => objectsIn(command[key]).map(withoutLocalizations);
  return {
    ...rest,
    ...('options' in command && { options: inner('options') }),
    ...('choices' in command && { choices: inner('choices') }),
  };
}
