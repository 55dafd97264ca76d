import { Client, GatewayIntentBits } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { connectClient, connectPongBot, startServer } from './connected-client.ts';
import type { DiscordServer } from './start-discord-server.ts';

/** Waits until a lost connection has been noticed, so that what follows happens while it is gone. */
function disconnected(server: DiscordServer) {
  return server.watch.until(
    () => server.gateway.readySessions.length === 0,
    2_000,
    () => 'still connected',
  );
}

describe('a session survives', () => {
  test.each<[string, (server: DiscordServer) => void]>([
    ['a cut connection', ({ gateway }) => gateway.cut()],
    ['an unknown error (4000)', ({ gateway }) => gateway.close(4000)],
    ['an order to reconnect', ({ gateway }) => gateway.reconnect()],
  ])('%s, and gets the interaction it missed', async (_, strike) => {
    const server = await startServer();
    await connectPongBot(server);

    strike(server);
    await disconnected(server);
    const reply = await server.command({ name: 'ping' });

    expect(reply.data['content']).toBe('pong');
    expect(server.gateway.resumes).toMatchObject([{ succeeded: true }]);
    expect(server.gateway.identifies).toHaveLength(1);
  });

  test('an invalidation that lets it resume on the same connection', async () => {
    const server = await startServer();
    await connectPongBot(server);

    server.gateway.invalidate({ resumable: true });
    const reply = await server.command({ name: 'ping' });

    expect(reply.data['content']).toBe('pong');
    expect(server.gateway.resumes).toMatchObject([{ succeeded: true }]);
    expect(server.gateway.connections).toBe(1);
  });

  test('silence: a client without acknowledgements reconnects by itself', async () => {
    const server = await startServer({ heartbeatIntervalMs: 100 });
    await connectPongBot(server);

    server.gateway.freeze();
    await server.watch.until(
      () => server.gateway.resumes.length > 0,
      5_000,
      () => 'no resumption',
    );

    expect((await server.command({ name: 'ping' })).data['content']).toBe('pong');
  });

  test('malformed frames', async () => {
    const server = await startServer();
    await connectPongBot(server);

    server.gateway.sendRaw('{"op":0,');
    server.gateway.sendRaw(Buffer.from([0, 1, 2]));

    expect((await server.command({ name: 'ping' })).data['content']).toBe('pong');
    expect(server.gateway.connections).toBe(1);
  });
});

test('a client sends heartbeats when asked, and at the interval it was told', async () => {
  const server = await startServer({ heartbeatIntervalMs: 50 });
  await connectClient(server);
  server.gateway.requestHeartbeat();
  await server.watch.until(
    () => server.gateway.heartbeats >= 3,
    5_000,
    () => 'no heartbeats',
  );
});

/** A bare WebSocket that speaks first, with every frame it got. */
async function rawConnection(server: DiscordServer, query: string, ...frames: (object | string)[]) {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}${query}`);
  onTestFinished(() => socket.terminate());
  const received: { op: number; d: unknown }[] = [];
  socket.on('message', (frame) => received.push(JSON.parse(String(frame))));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('open', resolve));
  for (const frame of frames) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  return { received, closed };
}
const V10 = '?v=10&encoding=json';

test.each([4007, 4009])('a session closed with %i cannot be resumed', async (code) => {
  const server = await startServer();
  const client = await connectClient(server);
  const [session] = server.gateway.readySessions;
  server.gateway.close(code);
  await disconnected(server);
  await client.destroy();

  const resume = { op: 6, d: { token: server.token, session_id: session?.id, seq: 1 } };
  const { received } = await rawConnection(server, V10, resume);
  await server.watch.until(
    () => server.gateway.resumes.length === 1,
    2_000,
    () => 'no resumption',
  );
  expect(server.gateway.resumes).toMatchObject([{ succeeded: false }]);
  await expect.poll(() => received.at(-1)).toEqual({ op: 9, d: false });
});

describe('a connection is closed with Discord’s code', () => {
  const identify = (token: string, extra: object = {}) => ({
    op: 2,
    d: { token, intents: 1, properties: {}, ...extra },
  });
  test.each<[string, number, (token: string) => [query: string, ...frames: (object | string)[]]]>([
    ['an unknown opcode', 4001, (token) => [V10, identify(token), { op: 99 }]],
    ['a frame that is not JSON', 4002, () => [V10, '{']],
    ['anything before identifying', 4003, () => [V10, { op: 3, d: {} }]],
    ['a wrong token', 4004, () => [V10, identify('wrong')]],
    ['identifying twice', 4005, (token) => [V10, identify(token), identify(token)]],
    ['a shard beyond the count', 4010, (token) => [V10, identify(token, { shard: [2, 2] })]],
    ['another version', 4012, () => ['?v=9&encoding=json']],
    ['intents that do not exist', 4013, (token) => [V10, identify(token, { intents: 1 << 30 })]],
    ['a privileged intent', 4014, (token) => [V10, identify(token, { intents: 1 << 15 })]],
  ])('for %s', async (_, code, make) => {
    const server = await startServer();
    const { closed } = await rawConnection(server, ...make(server.token));
    expect(await closed).toBe(code);
  });
});

test('an identification can be refused with any code', async () => {
  const server = await startServer();
  server.gateway.refuseIdentify(4013);
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: server.url } });
  onTestFinished(() => client.destroy());
  await expect(client.login(server.token)).rejects.toThrow('invalid intents');
});
