import type { IncomingMessage } from 'node:http';
import type { RawData, WebSocket } from 'ws';
import { CloseCode, hasUnknownIntents, IGNORED_OPCODES, Intent, Opcode } from './gateway-protocol.ts';
import type { GatewaySession } from './gateway-session.ts';
import type { GatewaySessions } from './gateway-sessions.ts';
import { isObject, type JsonObject } from './json.ts';
import { shardOfGuild } from './snowflake.ts';
import { guildBody, type World } from './world.ts';

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  /** Identifying with any of these is refused with 4014. */
  readonly disallowedIntents: number;
  /** Events that each session keeps for its resumption. */
  readonly replayCapacity: number;
}

/** What an IDENTIFY said. */
export interface Identify {
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  readonly isTokenRight: boolean;
  readonly presence: unknown;
}

export interface Resume {
  readonly sessionId: string;
  readonly sequence: number;
  readonly succeeded: boolean;
}

/** What connections share, and what they leave for tests to read. */
export interface GatewayState {
  readonly world: World;
  readonly sessions: GatewaySessions;
  readonly options: GatewayOptions;
  readonly url: () => string;
  readonly changed: () => void;
  readonly identifies: Identify[];
  readonly resumes: Resume[];
  heartbeats: number;
  connections: number;
  /** Close code that answers every IDENTIFY, if any. */
  refusal: number | undefined;
}

/** Sessions that end with these codes cannot be resumed. */
const UNRESUMABLE: readonly number[] = [
  1000,
  1001,
  CloseCode.authenticationFailed,
  CloseCode.invalidSequence,
  CloseCode.sessionTimedOut,
];

/** Serves one WebSocket, from HELLO to its end: https://docs.discord.com/developers/events/gateway#connections */
export function serveConnection(state: GatewayState, socket: WebSocket, request: IncomingMessage): void {
  let session: GatewaySession | undefined;
  state.connections += 1;
  socket.on('error', () => socket.terminate());
  if (!speaksVersion10(request)) {
    socket.close(CloseCode.invalidApiVersion);
    return;
  }

  socket.on('message', (raw) => {
    session = receive(state, socket, session, raw);
    state.changed();
  });
  socket.on('close', (code) => {
    if (session && UNRESUMABLE.includes(code)) state.sessions.forget(session.id);
    session?.detach(socket);
    state.changed();
  });
  const hello = { heartbeat_interval: state.options.heartbeatIntervalMs, _trace: [] };
  socket.send(JSON.stringify({ op: Opcode.hello, s: null, t: null, d: hello }));
}

/** The session the connection serves after this frame, if any. */
function receive(state: GatewayState, socket: WebSocket, session: GatewaySession | undefined, raw: RawData) {
  const frame = parseFrame(String(raw));
  if (!frame) return end(socket, CloseCode.decodeError);
  const data = isObject(frame['d']) ? frame['d'] : {};
  const isInUse = session !== undefined && session.state !== 'invalid';
  switch (frame['op']) {
    case Opcode.heartbeat:
      state.heartbeats += 1;
      if (session?.state !== 'frozen') socket.send(JSON.stringify({ op: Opcode.heartbeatAck }));
      return session;
    case Opcode.identify:
      return isInUse ? end(socket, CloseCode.alreadyAuthenticated) : identify(state, socket, data);
    case Opcode.resume:
      return isInUse ? end(socket, CloseCode.alreadyAuthenticated) : resume(state, socket, data);
    default:
      if (!session) return end(socket, CloseCode.notAuthenticated);
      return IGNORED_OPCODES.includes(Number(frame['op'])) ? session : end(socket, CloseCode.unknownOpcode);
  }
}

function end(socket: WebSocket, code: number): undefined {
  socket.close(code);
  return undefined;
}

function identify(state: GatewayState, socket: WebSocket, data: JsonObject): GatewaySession | undefined {
  const { options, identifies, sessions } = state;
  const [shardId = 0, shardCount = 1] = Array.isArray(data['shard']) ? data['shard'].map(Number) : [];
  const intents = Number(data['intents']);
  const isTokenRight = data['token'] === options.token;
  identifies.push({ intents, shard: [shardId, shardCount], isTokenRight, presence: data['presence'] });
  if (state.refusal !== undefined) return end(socket, state.refusal);
  if (!isTokenRight) return end(socket, CloseCode.authenticationFailed);
  if (!(shardId >= 0 && shardId < shardCount)) return end(socket, CloseCode.invalidShard);
  if (hasUnknownIntents(intents)) return end(socket, CloseCode.invalidIntents);
  if ((intents & options.disallowedIntents) !== 0) return end(socket, CloseCode.disallowedIntents);

  const id = `${identifies.length}`.padStart(32, '0');
  const session = sessions.open({ id, shardId, shardCount, intents });
  session.attach(socket);
  greet(state, session);
  return session;
}

/** READY, then each guild of the shard: https://docs.discord.com/developers/events/gateway-events#ready */
function greet({ world, url }: GatewayState, session: GatewaySession): void {
  const guilds = world.guilds.filter(
    ({ id, hasBot }) => hasBot && shardOfGuild(id, session.shardCount) === session.shardId,
  );
  const ready = {
    v: 10,
    user: world.bot,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url(),
    shard: [session.shardId, session.shardCount],
    application: { id: world.applicationId, flags: 0 },
  };
  session.dispatch('READY', JSON.stringify(ready));
  if ((session.intents & Intent.guilds) === 0) return;
  for (const guild of guilds) session.dispatch('GUILD_CREATE', JSON.stringify(guildBody(guild, world.bot)));
}

function resume(state: GatewayState, socket: WebSocket, data: JsonObject): GatewaySession | undefined {
  const { options, sessions, resumes } = state;
  const sessionId = String(data['session_id']);
  const sequence = Number(data['seq']);
  if (data['token'] !== options.token) return end(socket, CloseCode.authenticationFailed);
  const session = sessions.get(sessionId);
  session?.attach(socket);
  const succeeded = session?.replayAfter(sequence) ?? false;
  resumes.push({ sessionId, sequence, succeeded });
  if (session && succeeded) {
    session.dispatch('RESUMED', '{"_trace":[]}');
    return session;
  }
  session?.detach(socket);
  sessions.forget(sessionId);
  socket.send(JSON.stringify({ op: Opcode.invalidSession, d: false }));
  return undefined;
}

function speaksVersion10({ url }: IncomingMessage): boolean {
  const query = new URL(url ?? '/', 'ws://127.0.0.1').searchParams;
  return query.get('v') === '10' && query.get('encoding') === 'json';
}

function parseFrame(raw: string): JsonObject | undefined {
  try {
    const frame: unknown = JSON.parse(raw);
    return isObject(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}
