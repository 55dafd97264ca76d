import { DiscordError, ErrorCode } from '../discord-error.ts';
import { isObject } from '../json.ts';
import type { StoredMessage } from '../message-store.ts';
import { objectBody } from '../rest.ts';
import type { Route, RouteRequest } from '../route.ts';
import { isEmptyMessage } from '../validation/validate-message.ts';
import { validateMessage, validatePrivateChannel } from '../validation/validate-payload.ts';
import { type Channel, channelBody, guildBody } from '../world.ts';
import type { Api } from './api.ts';

const MESSAGES = '/channels/:channelId/messages';
const MESSAGE = `${MESSAGES}/:messageId`;

/** Guilds, channels, users and the messages the bot posts by itself. */
export function channelRoutes(api: Api): Route[] {
  const { world, messages, inspection, events, watch } = api;
  const find = ({ params }: RouteRequest) =>
    messages.find(reachable(api, params('channelId')).id, params('messageId'));

  const routes: Omit<Route, 'needsToken'>[] = [
    { method: 'GET', template: '/users/@me', handle: () => ({ status: 200, body: world.bot }) },
    {
      method: 'POST',
      template: '/users/@me/channels',
      handle({ body }) {
        inspection.refuseInvalid('POST /users/@me/channels', body, () => validatePrivateChannel(body));
        const user = world.users.get(String(objectBody(body)['recipient_id']));
        if (!user) throw new DiscordError(400, ErrorCode.unknownUser, 'Unknown User');
        return { status: 200, body: channelBody(world.directChannel(user)) };
      },
    },
    {
      method: 'GET',
      template: '/guilds/:guildId',
      handle({ params }) {
        const guild = world.guilds.find(({ id }) => id === params('guildId'));
        if (!guild?.hasBot) throw new DiscordError(404, ErrorCode.unknownGuild, 'Unknown Guild');
        return { status: 200, body: guildBody(guild, world.bot) };
      },
    },
    {
      method: 'GET',
      template: '/channels/:channelId',
      handle: ({ params }) => ({ status: 200, body: channelBody(reachable(api, params('channelId'))) }),
    },
    {
      method: 'POST',
      template: '/channels/:channelId/typing',
      handle({ params }) {
        reachable(api, params('channelId'));
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      template: MESSAGES,
      handle({ params }) {
        const channel = reachable(api, params('channelId'));
        const seen = [...messages.all.values()].filter(
          (message) => message.channel === channel && !message.isDeleted && !message.isEphemeral,
        );
        return { status: 200, body: seen.map(({ body }) => body).reverse() };
      },
    },
    { method: 'POST', template: MESSAGES, handle: (request) => createMessage(api, request) },
    { method: 'GET', template: MESSAGE, handle: (request) => ({ status: 200, body: find(request).body }) },
    {
      method: 'PATCH',
      template: MESSAGE,
      handle(request) {
        const message = find(request);
        const payload = objectBody(request.body);
        if (message.author.id !== world.bot.id) {
          const refusal = 'Cannot edit a message authored by another user';
          throw new DiscordError(403, ErrorCode.cannotEditOthersMessage, refusal);
        }
        const flags = Number(message.body['flags']);
        inspection.refuseInvalid(`PATCH ${MESSAGE}`, payload, () => validateMessage(payload, 'edit', flags));
        inspection.recordPings(`PATCH ${MESSAGE}`, payload);
        messages.edit(message, payload);
        events.updated(message);
        watch.changed();
        return { status: 200, body: message.body };
      },
    },
    {
      method: 'DELETE',
      template: MESSAGE,
      handle(request) {
        const message = find(request);
        messages.delete(message);
        events.deleted(message);
        watch.changed();
        return { status: 204 };
      },
    },
  ];
  return routes.map((route) => ({ ...route, needsToken: true }));
}

function createMessage(api: Api, { params, body }: RouteRequest) {
  const { world, messages, inspection, events, watch } = api;
  const channel = reachable(api, params('channelId'));
  const payload = objectBody(body);
  inspection.refuseInvalid(`POST ${MESSAGES}`, payload, () => validateMessage(payload, 'create'));
  if (isEmptyMessage(payload)) {
    throw new DiscordError(400, ErrorCode.cannotSendEmptyMessage, 'Cannot send an empty message');
  }
  inspection.recordPings(`POST ${MESSAGES}`, payload);
  const known = sameNonce(api, channel, payload['enforce_nonce'] === true ? payload['nonce'] : undefined);
  if (known) return { status: 200, body: known.body };
  refuseMissingReference(api, channel, payload['message_reference']);
  const message = messages.create({
    channel,
    author: world.bot,
    payload,
    extra: { nonce: payload['nonce'] },
  });
  events.created(message);
  watch.changed();
  return { status: 200, body: message.body };
}

/** A message sent again with an enforced nonce is not created twice. */
function sameNonce({ messages }: Api, channel: Channel, nonce: unknown): StoredMessage | undefined {
  if (nonce === undefined || nonce === null) return undefined;
  return [...messages.all.values()].find((each) => each.channel === channel && each.body['nonce'] === nonce);
}

function refuseMissingReference({ messages }: Api, channel: Channel, reference: unknown): void {
  if (!isObject(reference) || reference['fail_if_not_exists'] === false) return;
  const target = messages.all.get(String(reference['message_id']));
  if (target && !target.isDeleted && target.channel === channel) return;
  throw new DiscordError(400, 50035, 'Invalid Form Body', [
    { path: ['message_reference'], message: 'Unknown message' },
  ]);
}

/** The channel, where the bot may read and write it. */
function reachable({ world }: Api, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new DiscordError(404, ErrorCode.unknownChannel, 'Unknown Channel');
  if (channel.type === 3 || channel.guild?.hasBot === false) {
    throw new DiscordError(403, ErrorCode.missingAccess, 'Missing Access');
  }
  return channel;
}
