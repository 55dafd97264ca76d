import * as spec from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import { isObject, type JsonObject, objectsIn } from '../json.ts';
import * as limits from './discord-limits.ts';
import { MessageFlag } from './discord-limits.ts';
import { type Problem, under } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { commandListProblems, commandProblems, singleChoiceProblems } from './validate-command.ts';
import { loneSurrogateProblems, type MessageUse, messageProblems } from './validate-message.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const CallbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

const MESSAGE_SCHEMAS: Readonly<Record<Exclude<MessageUse, 'callback' | 'update'>, ZodMiniType>> = {
  create: spec.MessageCreateRequestSchema,
  edit: spec.MessageEditRequestPartialSchema,
  followUp: spec.IncomingWebhookRequestPartialSchema,
};

/** What is wrong with a message sent or edited outside an interaction callback. */
export function validateMessage(
  payload: unknown,
  use: 'create' | 'edit' | 'followUp' | 'editOriginal',
  storedFlags = 0,
): Problem[] {
  if (!isObject(payload)) return [{ path: [], message: 'not an object' }];
  const schema =
    use === 'editOriginal' ? spec.IncomingWebhookUpdateRequestPartialSchema : MESSAGE_SCHEMAS[use];
  const rules = messageProblems(payload, use === 'editOriginal' ? 'edit' : use, storedFlags);
  return [...schemaProblems(schema, payload), ...rules];
}

/** What is wrong with the body of an interaction callback. */
export function validateCallback(payload: unknown, storedFlags = 0): Problem[] {
  if (!isObject(payload)) return [{ path: [], message: 'not an object' }];
  const data = isObject(payload['data']) ? payload['data'] : {};
  switch (payload['type']) {
    case CallbackType.message:
      return [
        ...schemaProblems(spec.CreateMessageInteractionCallbackRequestSchema, payload),
        ...under(['data'], messageProblems(data, 'callback')),
      ];
    case CallbackType.deferredMessage:
      return [
        ...schemaProblems(spec.CreateMessageInteractionCallbackRequestSchema, payload),
        ...under(['data'], deferralProblems(data)),
      ];
    case CallbackType.deferredUpdate:
    case CallbackType.update:
      return [
        ...schemaProblems(spec.UpdateMessageInteractionCallbackRequestSchema, payload),
        ...under(['data'], messageProblems(data, 'update', storedFlags)),
      ];
    case CallbackType.autocomplete:
      return [
        ...schemaProblems(spec.ApplicationCommandAutocompleteCallbackRequestSchema, payload),
        ...under(['data'], autocompleteProblems(data)),
      ];
    case CallbackType.modal:
      return [
        ...schemaProblems(spec.ModalInteractionCallbackRequestSchema, payload),
        ...loneSurrogateProblems(payload),
      ];
    default:
      return [{ path: ['type'], message: `not an interaction callback type: ${String(payload['type'])}` }];
  }
}

/** What is wrong with one application command. */
export function validateCommand(payload: unknown, use: 'create' | 'update'): Problem[] {
  if (!isObject(payload)) return [{ path: [], message: 'not an object' }];
  const schema =
    use === 'create'
      ? spec.ApplicationCommandCreateRequestSchema
      : spec.ApplicationCommandPatchRequestPartialSchema;
  return [...schemaProblems(schema, withNumericPermissions(payload)), ...commandProblems(payload)];
}

/** What is wrong with a list of commands that replaces all others. */
export function validateCommandList(payload: unknown): Problem[] {
  if (!Array.isArray(payload)) return [{ path: [], message: 'not a list' }];
  const commands = objectsIn(payload);
  return [
    ...commands.flatMap((command, index) =>
      under(
        [index],
        schemaProblems(spec.ApplicationCommandUpdateRequestSchema, withNumericPermissions(command)),
      ),
    ),
    ...commandListProblems(commands),
  ];
}

/** What is wrong with a request to open a direct message channel. */
export function validatePrivateChannel(payload: unknown): Problem[] {
  return schemaProblems(spec.CreatePrivateChannelRequestSchema, payload);
}

/** The schema wants a number where Discord's documentation, and everybody, sends a decimal string. */
function withNumericPermissions(command: JsonObject): JsonObject {
  const permissions = command['default_member_permissions'];
  return typeof permissions === 'string' && /^\d+$/.test(permissions)
    ? { ...command, default_member_permissions: Number(permissions) }
    : command;
}

/** A deferral shows nothing yet, so it may only say that its answer will be ephemeral. */
function deferralProblems(data: JsonObject): Problem[] {
  const forbidden = Number(data['flags'] ?? 0) & ~MessageFlag.ephemeral;
  return forbidden === 0
    ? []
    : [{ path: ['flags'], message: `flags ${forbidden} cannot be set on a deferral` }];
}

function autocompleteProblems(data: JsonObject): Problem[] {
  const choices = objectsIn(data['choices']);
  const problems = choices.flatMap((choice, index) =>
    under(['choices', index], singleChoiceProblems(choice)),
  );
  if (choices.length > limits.AUTOCOMPLETE_CHOICES_MAX) {
    problems.push({
      path: ['choices'],
      message: `must be ${limits.AUTOCOMPLETE_CHOICES_MAX} or fewer in length`,
    });
  }
  return [...problems, ...loneSurrogateProblems(data)];
}
