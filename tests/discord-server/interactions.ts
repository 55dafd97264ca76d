import type { APIUser, LocaleString } from 'discord.js';
import type { StoredCommand } from './command-store.ts';
import { isObject, type JsonObject, objectsIn } from './json.ts';
import type { StoredMessage } from './message-store.ts';
import type { Channel, World } from './world.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
const InteractionType = { command: 2, component: 3, autocomplete: 4, modalSubmit: 5 } as const;
/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types */
const Context = { guild: 0, botDirectMessage: 1, privateChannel: 2 } as const;
const OptionType = { string: 3, integer: 4, boolean: 5, number: 10 } as const;
/** View channels, send messages, read history and use application commands. */
export const MEMBER_PERMISSIONS = 0x8001_0c00n;

/** Who interacts, where, and in which language. */
export interface Caller {
  readonly user: APIUser;
  readonly channel: Channel;
  readonly locale: LocaleString;
  readonly permissions: bigint;
}

export type OptionValue = string | number | boolean;

/** What every interaction has, around its `data`. */
export function interactionBody(
  world: World,
  caller: Caller,
  ids: { readonly id: string; readonly token: string },
  specific: { readonly type: number; readonly data: JsonObject; readonly message?: JsonObject },
): JsonObject {
  const { channel, user } = caller;
  return {
    ...ids,
    ...specific,
    application_id: world.applicationId,
    version: 1,
    ...place(caller),
    channel: partialChannel(channel, caller.permissions),
    channel_id: channel.id,
    app_permissions: (channel.guild?.hasBot === false ? 0x800n : 0x8003_dc00n).toString(),
    locale: caller.locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: integrationOwners(channel, user),
  };
}

function place({ channel, user, permissions }: Caller): JsonObject {
  const { guild } = channel;
  if (!guild)
    return { user, context: channel.type === 1 ? Context.botDirectMessage : Context.privateChannel };
  const member = {
    user,
    roles: [],
    nick: null,
    avatar: null,
    joined_at: '2024-01-02T00:00:00.000000+00:00',
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    permissions: permissions.toString(),
  };
  return {
    member,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    context: Context.guild,
  };
}

function partialChannel({ id, name, type, guild, recipients }: Channel, permissions: bigint): JsonObject {
  const common = { id, type, last_message_id: null, flags: 0 };
  return guild
    ? {
        ...common,
        name,
        guild_id: guild.id,
        nsfw: false,
        parent_id: null,
        position: 0,
        topic: null,
        permissions: permissions.toString(),
      }
    : { ...common, recipients: recipients ?? [] };
}

/** Installed in the guild (key 0) where the bot is a member, else by the user alone (key 1). */
function integrationOwners({ guild, type }: Channel, user: APIUser): JsonObject {
  if (guild?.hasBot) return { '0': guild.id };
  return type === 1 ? { '0': '0' } : { '1': user.id };
}

/** The `data` of a slash command, or of its autocompletion when an option is focused. */
export function commandData(
  command: StoredCommand,
  values: Readonly<Record<string, OptionValue>>,
  focused?: string,
): JsonObject {
  const declared = objectsIn(command['options']);
  const options = Object.entries(values).map(([name, value]) => {
    const declaration = declared.find((option) => option['name'] === name);
    if (!declaration) {
      const known = declared.map((option) => option['name']).join(', ');
      throw new Error(`discord server: /${command.name} has no option ${name}; it has ${known || 'none'}`);
    }
    return {
      name,
      type: declaration['type'] ?? typeOf(value),
      value,
      ...(name === focused && { focused: true }),
    };
  });
  if (focused === undefined) requireOptions(command, declared, values);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(isString(command['guild_id']) && { guild_id: command['guild_id'] }),
    ...(options.length > 0 && { options }),
  };
}

function requireOptions(command: StoredCommand, declared: readonly JsonObject[], values: object): void {
  const missing = declared.find(
    (option) => option['required'] === true && !(String(option['name']) in values),
  );
  if (missing) throw new Error(`discord server: /${command.name} needs option ${String(missing['name'])}`);
}

const isString = (value: unknown): value is string => typeof value === 'string';

function typeOf(value: OptionValue): number {
  if (typeof value === 'boolean') return OptionType.boolean;
  return typeof value === 'number' ? OptionType.number : OptionType.string;
}

/** A slash command or a context menu command. */
export const commandInteraction = (data: JsonObject) => ({ type: InteractionType.command, data });

export const autocompleteInteraction = (data: JsonObject) => ({ type: InteractionType.autocomplete, data });

/** A context menu command used on a message. */
export function messageMenuInteraction(command: StoredCommand, target: StoredMessage) {
  const data = { id: command.id, name: command.name, type: command.type, target_id: target.id };
  return commandInteraction({ ...data, resolved: { messages: { [target.id]: target.body } } });
}

/** A click on a button, or a choice in a select menu when there are values. */
export function componentInteraction(
  component: JsonObject,
  message: StoredMessage,
  values?: readonly string[],
) {
  const data = {
    id: component['id'] ?? 0,
    custom_id: component['custom_id'],
    component_type: component['type'],
    ...(values && { values }),
  };
  return { type: InteractionType.component, data, message: message.body };
}

/** A modal sent back as it was shown, each text under the custom id of its input. */
export function modalInteraction(
  modal: JsonObject,
  texts: Readonly<Record<string, string>>,
  source: StoredMessage | undefined,
) {
  const filled = (input: unknown): JsonObject => {
    const { type, custom_id: customId, value = '' } = isObject(input) ? input : {};
    return { type, id: 0, custom_id: customId, value: texts[String(customId)] ?? value };
  };
  // Inputs stand in labels, or in action rows as they did before there were labels.
  const components = objectsIn(modal['components']).flatMap(({ type, component, components }) => {
    if (isObject(component)) return { type, id: 0, component: filled(component) };
    return Array.isArray(components) ? { type, id: 0, components: components.map(filled) } : [];
  });
  const data = { custom_id: modal['custom_id'], components };
  return { type: InteractionType.modalSubmit, data, ...(source && { message: source.body }) };
}

/** Every component of a message that a person can use, links left out. */
export function usableComponents(message: StoredMessage): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const visit = (component: unknown): void => {
    if (!isObject(component)) return;
    if (isString(component['custom_id'])) found.push(component);
    objectsIn(component['components']).forEach(visit);
    visit(component['accessory']);
  };
  objectsIn(message.body['components']).forEach(visit);
  return found;
}
