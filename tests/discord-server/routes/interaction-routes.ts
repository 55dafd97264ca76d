import { DiscordError, ErrorCode } from '../discord-error.ts';
import type { Interaction, Reply } from '../interaction-ledger.ts';
import { isObject, type JsonObject } from '../json.ts';
import { MessageType, type StoredMessage } from '../message-store.ts';
import { objectBody } from '../rest.ts';
import type { Route } from '../route.ts';
import { MessageFlag } from '../validation/discord-limits.ts';
import { CommandType } from '../validation/validate-command.ts';
import { isEmptyMessage } from '../validation/validate-message.ts';
import { CallbackType, validateCallback } from '../validation/validate-payload.ts';
import type { Api } from './api.ts';

const TEMPLATE = '/interactions/:interactionId/:token/callback';
const ROUTE = `POST ${TEMPLATE}`;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response */
export function interactionRoutes(api: Api): Route[] {
  return [
    {
      method: 'POST',
      template: TEMPLATE,
      needsToken: false,
      handle({ params, query, body, receivedAt }) {
        const interaction = open(api, params('interactionId'), params('token'), receivedAt);
        const reply = accept(api, interaction, objectBody(body), receivedAt);
        api.ledger.answer(interaction, reply);
        if (reply.message) api.events[isUpdate(reply.type) ? 'updated' : 'created'](reply.message);
        api.watch.changed();
        return query.get('with_response') === 'true'
          ? { status: 200, body: responseBody(reply) }
          : { status: 204 };
      },
    },
  ];
}

function open(
  { ledger, interactionDeadlineMs }: Api,
  id: string,
  token: string,
  receivedAt: number,
): Interaction {
  const interaction = ledger.all.get(id);
  if (interaction?.token === token) {
    if (interaction.reply) {
      throw new DiscordError(
        400,
        ErrorCode.alreadyAcknowledged,
        'Interaction has already been acknowledged.',
      );
    }
    if (receivedAt - interaction.dispatchedAt <= interactionDeadlineMs) return interaction;
  }
  throw new DiscordError(404, ErrorCode.unknownInteraction, 'Unknown interaction');
}

function isUpdate(type: number): boolean {
  return type === CallbackType.deferredUpdate || type === CallbackType.update;
}

function accept(api: Api, interaction: Interaction, callback: JsonObject, receivedAt: number): Reply {
  const type = Number(callback['type']);
  const data = isObject(callback['data']) ? callback['data'] : {};
  const sourceFlags = Number(interaction.source?.body['flags'] ?? 0);
  api.inspection.refuseInvalid(ROUTE, callback, () => [
    ...validateCallback(callback, sourceFlags),
    ...(isFitting(type, interaction)
      ? []
      : [{ path: ['type'], message: `${type} does not answer this interaction` }]),
  ]);
  if (isUpdate(type) && interaction.source?.isDeleted) {
    throw new DiscordError(404, ErrorCode.unknownMessage, 'Unknown Message');
  }
  if (type === CallbackType.message && isEmptyMessage(data)) {
    throw new DiscordError(400, ErrorCode.cannotSendEmptyMessage, 'Cannot send an empty message');
  }
  if (type === CallbackType.message || type === CallbackType.update) api.inspection.recordPings(ROUTE, data);
  const message = messageOf(api, interaction, type, data);
  return { interaction, type, data, message, latencyMs: receivedAt - interaction.dispatchedAt };
}

/** Autocompletions take choices only; messages are updated only where a component was used. */
function isFitting(type: number, { body, source }: Interaction): boolean {
  const isAutocomplete = body['type'] === 4;
  if (isAutocomplete || type === CallbackType.autocomplete) {
    return isAutocomplete && type === CallbackType.autocomplete;
  }
  return !isUpdate(type) || source !== undefined;
}

function messageOf(
  api: Api,
  interaction: Interaction,
  type: number,
  data: JsonObject,
): StoredMessage | undefined {
  switch (type) {
    case CallbackType.message:
      return createReply(api, interaction, data);
    case CallbackType.deferredMessage:
      return createReply(api, interaction, data, Number(data['flags'] ?? 0) | MessageFlag.loading);
    case CallbackType.update:
      if (interaction.source) api.messages.edit(interaction.source, data);
      return interaction.source;
    case CallbackType.deferredUpdate:
      return interaction.source;
    default:
      return undefined;
  }
}

function createReply(
  { world, messages }: Api,
  interaction: Interaction,
  payload: JsonObject,
  flags?: number,
) {
  return messages.create({
    channel: interaction.channel,
    author: world.bot,
    payload,
    interaction: { id: interaction.id, user: interaction.user, metadata: interactionMetadata(interaction) },
    ...(flags !== undefined && { flags }),
    extra: originOf(interaction),
  });
}

/** What a reply shows of where it came from: the command used, or the message whose component was. */
function originOf({ body, source, channel }: Interaction): JsonObject {
  if (source) {
    const reference = { type: 0, channel_id: channel.id, message_id: source.id };
    return { type: MessageType.reply, message_reference: reference };
  }
  const isChatInput = isObject(body['data']) && body['data']['type'] === CommandType.chatInput;
  return { type: isChatInput ? MessageType.chatInputCommand : MessageType.contextMenuCommand };
}

/** https://docs.discord.com/developers/resources/message#message-interaction-metadata-object */
export function interactionMetadata({ id, body, user, source }: Interaction): JsonObject {
  return {
    id,
    type: body['type'],
    user,
    authorizing_integration_owners: body['authorizing_integration_owners'],
    ...(source && { interacted_message_id: source.id }),
  };
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function responseBody({ interaction, type, message }: Reply): object {
  return {
    interaction: {
      id: interaction.id,
      type: interaction.body['type'],
      ...(message && {
        response_message_id: message.id,
        response_message_loading: type === CallbackType.deferredMessage,
        response_message_ephemeral: message.isEphemeral,
      }),
    },
    ...(message && { resource: { type, message: message.body } }),
  };
}
