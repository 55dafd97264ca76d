import { isObject, type JsonObject, objectsIn } from '../json.ts';
import * as limits from './discord-limits.ts';
import { MessageFlag } from './discord-limits.ts';
import type { Problem } from './problem.ts';
import { componentProblems } from './validate-components.ts';

/** How a message payload reaches Discord; what it may hold depends on it. */
export type MessageUse = 'callback' | 'update' | 'create' | 'edit' | 'followUp';

const ALLOWED_FLAGS: Readonly<Record<MessageUse, number>> = {
  /** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-messages */
  callback:
    MessageFlag.suppressEmbeds |
    MessageFlag.ephemeral |
    MessageFlag.isComponentsV2 |
    MessageFlag.isVoiceMessage |
    MessageFlag.suppressNotifications,
  update: MessageFlag.suppressEmbeds | MessageFlag.isComponentsV2,
  /** https://docs.discord.com/developers/resources/message#create-message-jsonform-params */
  create:
    MessageFlag.suppressEmbeds |
    MessageFlag.isComponentsV2 |
    MessageFlag.isVoiceMessage |
    MessageFlag.suppressNotifications,
  /** https://docs.discord.com/developers/resources/message#edit-message-jsonform-params */
  edit: MessageFlag.suppressEmbeds | MessageFlag.isComponentsV2,
  /** https://docs.discord.com/developers/resources/webhook#execute-webhook-jsonform-params */
  followUp:
    MessageFlag.suppressEmbeds |
    MessageFlag.ephemeral |
    MessageFlag.isComponentsV2 |
    MessageFlag.isVoiceMessage |
    MessageFlag.suppressNotifications,
};

/**
 * What documented rules, beyond the published schema, find wrong with a message payload.
 *
 * @param storedFlags flags the edited message already has: a message never leaves Components V2
 */
export function messageProblems(payload: JsonObject, use: MessageUse, storedFlags = 0): Problem[] {
  const flags = Number(payload['flags'] ?? 0);
  const isComponentsV2 = ((flags | storedFlags) & MessageFlag.isComponentsV2) !== 0;
  const forbidden = flags & ~ALLOWED_FLAGS[use];
  const problems = componentProblems(payload['components'], isComponentsV2);
  if (forbidden !== 0) problems.push({ path: ['flags'], message: `flags ${forbidden} cannot be set here` });
  if (isComponentsV2) problems.push(...legacyFieldProblems(payload));
  if (String(payload['content'] ?? '').length > limits.MESSAGE_CONTENT_MAX) {
    problems.push({ path: ['content'], message: `must be ${limits.MESSAGE_CONTENT_MAX} or fewer in length` });
  }
  const embedded = objectsIn(payload['embeds']).reduce((sum, embed) => sum + embedTextLength(embed), 0);
  if (embedded > limits.EMBEDS_TEXT_MAX) {
    problems.push({ path: ['embeds'], message: `embeds exceed ${limits.EMBEDS_TEXT_MAX} characters` });
  }
  return [...problems, ...loneSurrogateProblems(payload)];
}

/** Whether a new message would show nothing, which Discord refuses with its own code. */
export function isEmptyMessage(payload: JsonObject): boolean {
  const filled = (key: string) => Array.isArray(payload[key]) && payload[key].length > 0;
  const { content, poll } = payload;
  const hasText = typeof content === 'string' && content.trim() !== '';
  return !hasText && !isObject(poll) && !['embeds', 'components', 'attachments', 'sticker_ids'].some(filled);
}

/** What our own rule, no message of this bot ever pings, finds wrong with a message payload. */
export function pingProblems(payload: JsonObject): Problem[] {
  const allowed = payload['allowed_mentions'];
  if (!isObject(allowed) || !Array.isArray(allowed['parse'])) {
    return [{ path: ['allowed_mentions'], message: 'must be present, with parse: []' }];
  }
  const pings = ['parse', 'users', 'roles'].filter(
    (key) => Array.isArray(allowed[key]) && allowed[key].length > 0,
  );
  if (allowed['replied_user'] === true) pings.push('replied_user');
  return pings.map((key) => ({ path: ['allowed_mentions', key], message: 'lets the message ping' }));
}

function legacyFieldProblems(payload: JsonObject): Problem[] {
  const isUsed = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
  return ['content', 'embeds', 'poll', 'sticker_ids']
    .filter((key) => isUsed(payload[key]))
    .map((key) => ({ path: [key], message: 'cannot be used with the IS_COMPONENTS_V2 flag' }));
}

function embedTextLength(embed: JsonObject): number {
  const length = (value: unknown) => (typeof value === 'string' ? value.length : 0);
  const inside = (value: unknown, key: string) => (isObject(value) ? length(value[key]) : 0);
  const fields = objectsIn(embed['fields']);
  return (
    length(embed['title']) +
    length(embed['description']) +
    inside(embed['footer'], 'text') +
    inside(embed['author'], 'name') +
    fields.reduce((sum, field) => sum + length(field['name']) + length(field['value']), 0)
  );
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Strings that are not valid Unicode, anywhere in a payload. */
export function loneSurrogateProblems(value: unknown, path: readonly (string | number)[] = []): Problem[] {
  if (typeof value === 'string') {
    return LONE_SURROGATE.test(value) ? [{ path, message: 'holds a lone surrogate' }] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => loneSurrogateProblems(item, [...path, index]));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => loneSurrogateProblems(item, [...path, key]));
}
