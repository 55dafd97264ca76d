import { DiscordError, ErrorCode } from '../discord-error.ts';
import type { Interaction } from '../interaction-ledger.ts';
import type { StoredMessage } from '../message-store.ts';
import { objectBody } from '../rest.ts';
import type { Route, RouteRequest } from '../route.ts';
import { isEmptyMessage } from '../validation/validate-message.ts';
import { validateMessage } from '../validation/validate-payload.ts';
import type { Api } from './api.ts';
import { interactionMetadata } from './interaction-routes.ts';

const WEBHOOK = '/webhooks/:applicationId/:token';

/** Follow-ups: https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
export function webhookRoutes(api: Api): Route[] {
  const followUp: Route = {
    method: 'POST',
    template: WEBHOOK,
    needsToken: false,
    handle(request) {
      const interaction = answered(api, request);
      const payload = objectBody(request.body);
      api.inspection.refuseInvalid(`POST ${WEBHOOK}`, payload, () => validateMessage(payload, 'followUp'));
      if (isEmptyMessage(payload)) {
        throw new DiscordError(400, ErrorCode.cannotSendEmptyMessage, 'Cannot send an empty message');
      }
      api.inspection.recordPings(`POST ${WEBHOOK}`, payload);
      const message = api.messages.create({
        channel: interaction.channel,
        author: api.world.bot,
        payload,
        interaction: {
          id: interaction.id,
          user: interaction.user,
          metadata: interactionMetadata(interaction),
        },
      });
      api.events.created(message);
      api.watch.changed();
      return { status: 200, body: message.body };
    },
  };
  const original = (request: RouteRequest) => visible(answered(api, request).original);
  const byId = (request: RouteRequest) => {
    const interaction = answered(api, request);
    const message = api.messages.all.get(request.params('messageId'));
    const isOwn = message === interaction.original || message?.interactionId === interaction.id;
    return visible(isOwn ? message : undefined);
  };
  return [
    followUp,
    ...messageRoutes(api, `${WEBHOOK}/messages/@original`, original),
    ...messageRoutes(api, `${WEBHOOK}/messages/:messageId`, byId),
  ];
}

function messageRoutes(api: Api, template: string, find: (request: RouteRequest) => StoredMessage): Route[] {
  return [
    {
      method: 'GET',
      template,
      needsToken: false,
      handle: (request) => ({ status: 200, body: find(request).body }),
    },
    {
      method: 'PATCH',
      template,
      needsToken: false,
      handle(request) {
        const message = find(request);
        const payload = objectBody(request.body);
        const flags = Number(message.body['flags']);
        api.inspection.refuseInvalid(`PATCH ${template}`, payload, () =>
          validateMessage(payload, 'editOriginal', flags),
        );
        api.inspection.recordPings(`PATCH ${template}`, payload);
        api.messages.edit(message, payload);
        api.events.updated(message);
        api.watch.changed();
        return { status: 200, body: message.body };
      },
    },
    {
      method: 'DELETE',
      template,
      needsToken: false,
      handle(request) {
        const message = find(request);
        api.messages.delete(message);
        api.events.deleted(message);
        api.watch.changed();
        return { status: 204 };
      },
    },
  ];
}

/** The interaction a webhook token belongs to; its webhook exists only once it is answered. */
function answered({ ledger, world }: Api, { params }: RouteRequest): Interaction {
  const interaction = ledger.byToken(params('token'));
  if (interaction?.reply && params('applicationId') === world.applicationId) return interaction;
  throw new DiscordError(404, ErrorCode.unknownWebhook, 'Unknown Webhook');
}

function visible(message: StoredMessage | undefined): StoredMessage {
  if (message && !message.isDeleted) return message;
  throw new DiscordError(404, ErrorCode.unknownMessage, 'Unknown Message');
}
