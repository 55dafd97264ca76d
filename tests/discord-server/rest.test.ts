import { Events, REST, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { connectClient, connectPongBot, SILENT, startServer } from './connected-client.ts';
import { request } from './request.ts';
import type { DiscordServer } from './start-discord-server.ts';

const channelOf = (server: DiscordServer) => server.world.guilds[0]?.channels[0]?.id ?? '';
const message = (content: string) => ({ content, allowed_mentions: { parse: [] } });
const callbackPath = (interaction?: { id: string; token: string }) =>
  `/interactions/${interaction?.id}/${interaction?.token}/callback`;
const CALLBACK = /\/callback$/;
const MESSAGES = /^\/channels\/:channelId\/messages$/;

describe('what Discord refuses is refused with its status and code', () => {
  test.each<
    [string, number, number, (server: DiscordServer) => [method: string, path: string, body?: unknown]]
  >([
    ['an unknown route', 404, 0, () => ['GET', '/nowhere']],
    ['an unknown channel', 404, 10003, () => ['POST', '/channels/1/messages', message('x')]],
    ['a channel id that is none', 400, 50035, () => ['GET', '/channels/general']],
    ['an unknown message', 404, 10008, (server) => ['GET', `/channels/${channelOf(server)}/messages/1`]],
    [
      'a body that is not JSON',
      400,
      50109,
      (server) => ['POST', `/channels/${channelOf(server)}/messages`, '{'],
    ],
    [
      'an empty message',
      400,
      50006,
      (server) => ['POST', `/channels/${channelOf(server)}/messages`, message('')],
    ],
    ['an unknown interaction', 404, 10062, () => ['POST', '/interactions/1/t/callback', { type: 5 }]],
    [
      'an unknown webhook',
      404,
      10015,
      (server) => ['POST', `/webhooks/${server.world.applicationId}/t`, message('x')],
    ],
    [
      'an unknown guild',
      404,
      10004,
      ({ world }) => ['PUT', `/applications/${world.applicationId}/guilds/1/commands`, []],
    ],
    [
      'a guild the bot is not in',
      403,
      50001,
      ({ world }) => [
        'PUT',
        `/applications/${world.applicationId}/guilds/${world.guilds[1]?.id}/commands`,
        [],
      ],
    ],
  ])('%s', async (_, status, code, make) => {
    const server = await startServer({ guilds: [{}, { hasBot: false }] });
    const response = await request(server, ...make(server));
    expect([response.status, response.body.code]).toEqual([status, code]);
  });

  test('a wrong token', async () => {
    const server = await startServer();
    const { status, body } = await request(server, 'GET', '/users/@me', undefined, 'wrong');
    expect({ status, body }).toEqual({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
  });

  test('an invalid payload, recorded and answered with the path of each problem', async () => {
    const server = await startServer();
    const invalid = message('x'.repeat(2_001));
    const { status, body } = await request(
      server,
      'POST',
      `/channels/${channelOf(server)}/messages`,
      invalid,
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 50035,
      errors: { content: { _errors: [{ message: expect.any(String) }] } },
    });
    expect(server.violations).toEqual([
      {
        route: 'POST /channels/:channelId/messages',
        payload: invalid,
        problems: ['content: must be 2000 or fewer in length'],
      },
    ]);
    expect(server.messages.size).toBe(0);
  });

  test('an answer that comes too late', async () => {
    const server = await startServer({ interactionDeadlineMs: 50, patienceMs: 100 });
    await connectClient(server);
    await expect(server.command({ name: 'ping' })).rejects.toThrow(
      'no reply to interaction of type 2 (ping)',
    );
    const [interaction] = server.interactions.values();
    const late = await request(server, 'POST', callbackPath(interaction), { type: 5 });
    expect([late.status, late.body.code]).toEqual([404, 10062]);
  });

  test('a second answer to the same interaction', async () => {
    const server = await startServer();
    await connectClient(server);
    const reply = server.command({ name: 'ping' });
    const interaction = await server.watch.until(
      () => [...server.interactions.values()][0],
      1_000,
      () => 'no interaction',
    );
    const first = await request(server, 'POST', callbackPath(interaction), { type: 4, data: message('one') });
    const second = await request(server, 'POST', callbackPath(interaction), {
      type: 4,
      data: message('two'),
    });
    expect([first.status, second.status, second.body.code]).toEqual([204, 400, 40060]);
    expect((await reply).data['content']).toBe('one');
  });
});

test('a message that may ping is accepted, and recorded against the rules of the house', async () => {
  const server = await startServer();
  await request(server, 'POST', `/channels/${channelOf(server)}/messages`, { content: '@everyone' });
  expect(server.violations).toEqual([]);
  expect(server.houseViolations).toMatchObject([
    { problems: ['allowed_mentions: must be present, with parse: []'] },
  ]);
});

test('a message sent again with an enforced nonce exists once', async () => {
  const server = await startServer();
  const body = { ...message('x'), nonce: '7', enforce_nonce: true };
  const first = await request(server, 'POST', `/channels/${channelOf(server)}/messages`, body);
  const again = await request(server, 'POST', `/channels/${channelOf(server)}/messages`, body);
  expect(again.body.id).toBe(first.body.id);
  expect(server.messages.size).toBe(1);
});

describe('an injected fault', () => {
  test('429 and 502 are waited out by the client', async () => {
    const server = await startServer();
    const rest = new REST({ api: server.url }).setToken(server.token);
    const limited = server.faults.add({
      kind: 'rateLimit',
      retryAfterSeconds: 0.1,
      route: MESSAGES,
      times: 1,
    });
    const failing = server.faults.add({ kind: 'status', status: 502, route: MESSAGES, times: 1 });

    await rest.post(Routes.channelMessages(channelOf(server)), { body: message('x') });

    expect([limited.hits, failing.hits]).toEqual([1, 1]);
    expect(server.requests.map(({ status }) => status)).toEqual([429, 502, 200]);
  });

  test('that cuts before processing leaves no trace, after processing it does', async () => {
    const server = await startServer();
    const path = `/channels/${channelOf(server)}/messages`;
    server.faults.add({ kind: 'cutBefore', route: MESSAGES, times: 1 });
    await expect(request(server, 'POST', path, message('one'))).rejects.toThrow();
    expect(server.messages.size).toBe(0);

    server.faults.add({ kind: 'cutAfter', route: MESSAGES, method: 'POST', times: 1 });
    await expect(request(server, 'POST', path, message('two'))).rejects.toThrow();
    expect(server.messages.size).toBe(1);
    expect(server.requests.map(({ status }) => status)).toEqual(['cut', 'cut']);
  });

  test('that delays a callback still lets it through', async () => {
    const server = await startServer();
    await connectPongBot(server);
    server.faults.add({ kind: 'delay', ms: 50, route: CALLBACK });
    expect((await server.command({ name: 'ping' })).data['content']).toBe('pong');
    server.faults.clear();
  });
});

test('requests beyond the limit of their bucket are told to wait', async () => {
  const server = await startServer({ rateLimit: { limit: 1, windowMs: 60_000 } });
  const path = `/channels/${channelOf(server)}/messages`;
  const first = await request(server, 'POST', path, message('one'));
  const second = await request(server, 'POST', path, message('two'));
  const elsewhere = await request(server, 'GET', '/users/@me');

  expect([first.status, second.status, elsewhere.status]).toEqual([200, 429, 200]);
  expect(first.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(second.body).toMatchObject({ global: false, retry_after: expect.any(Number) });
});

test('a server that is down refuses connections, and comes back on the same port as it was', async () => {
  const server = await startServer();
  await connectPongBot(server);
  await server.goDown();
  await expect(request(server, 'GET', '/users/@me')).rejects.toThrow();
  await server.comeBack();
  expect((await server.command({ name: 'ping' })).data['content']).toBe('pong');
});

test('an answer refused as invalid leaves the interaction open for another', async () => {
  const server = await startServer();
  const client = await connectClient(server);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ content: 'x'.repeat(2_001), ...SILENT }).catch(() => undefined);
    await interaction.reply({ content: 'sorry', ...SILENT });
  });
  expect((await server.command({ name: 'ping' })).data['content']).toBe('sorry');
  expect(server.violations).toHaveLength(1);
});
