import type { IncomingMessage, Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { CloseCode, hasUnknownIntents, IGNORED_OPCODES, Intent, Opcode } from './gateway-protocol.ts';
import { createSession, type GatewaySession } from './gateway-session.ts';
import { isObject, type JsonObject } from './json.ts';
import { shardOfGuild } from './snowflake.ts';
import type { Watch } from './watch.ts';
import { guildBody, type World } from './world.ts';

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  /** Identifying with any of these is refused with 4014. */
  readonly disallowedIntents: number;
}

/** What an IDENTIFY said. */
interface Identify {
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  readonly isTokenRight: boolean;
  readonly presence: unknown;
}

interface Resume {
  readonly sessionId: string;
  readonly sequence: number;
  readonly succeeded: boolean;
}

/** Where an event goes: to a guild's shard, or to shard 0. */
interface Destination {
  readonly guildId?: string | undefined;
  /** Only sessions with this intent get it. */
  readonly intent?: number;
  /** What sessions without the message content intent get instead. */
  readonly withoutContent?: object;
}

export interface Gateway {
  readonly identifies: readonly Identify[];
  readonly resumes: readonly Resume[];
  /** Heartbeats received. */
  readonly heartbeats: number;
  /** WebSocket connections accepted so far. */
  readonly connections: number;
  readonly readySessions: readonly GatewaySession[];
  /** Whether an event of that guild has a session to go to, connected or resumable. */
  canReach(guildId: string | undefined): boolean;
  /** Answers every later IDENTIFY with this close code; undefined accepts again. */
  refuseIdentify(closeCode: number | undefined): void;
  /** Sends the event to the sessions it concerns and gives their number, connected or resumable. */
  dispatch(event: string, data: object, destination: Destination): number;
  /** Asks for a reconnection (op 7). All controls concern every shard unless one is named. */
  reconnect(shardId?: number): void;
  /** Declares the session invalid (op 9). */
  invalidate(options: { readonly resumable: boolean; readonly shardId?: number }): void;
  close(code: number, shardId?: number): void;
  /** Destroys the connection without a closing handshake. */
  cut(shardId?: number): void;
  /** Goes silent, heartbeat acknowledgements included, without closing. */
  freeze(shardId?: number): void;
  /** Sends a frame as it stands, however malformed. */
  sendRaw(frame: string | Buffer, shardId?: number): void;
  /** Asks for a heartbeat at once (op 1). */
  requestHeartbeat(shardId?: number): void;
  terminate(): void;
}

/** Sessions that end with these codes cannot be resumed. */
const UNRESUMABLE: readonly number[] = [
  1000,
  1001,
  CloseCode.authenticationFailed,
  CloseCode.invalidSequence,
  CloseCode.sessionTimedOut,
];

export function createGateway(server: Server, world: World, options: GatewayOptions, watch: Watch): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, GatewaySession>();
  const identifies: Identify[] = [];
  const resumes: Resume[] = [];
  let heartbeats = 0;
  let connections = 0;
  let refusal: number | undefined;

  sockets.on('connection', (socket, request) => {
    connections += 1;
    if (!speaksVersion10(request)) return socket.close(CloseCode.invalidApiVersion);
    let session: GatewaySession | undefined;
    socket.on('message', (raw) => {
      session = receive(socket, session, String(raw));
      watch.changed();
    });
    socket.on('close', (code) => {
      if (session && UNRESUMABLE.includes(code)) sessions.delete(session.id);
      session?.detach(socket);
      watch.changed();
    });
    socket.on('error', () => socket.terminate());
    socket.send(
      JSON.stringify({
        op: Opcode.hello,
        s: null,
        t: null,
        d: { heartbeat_interval: options.heartbeatIntervalMs, _trace: [] },
      }),
    );
  });

  function receive(socket: WebSocket, session: GatewaySession | undefined, raw: string) {
    const frame = parseFrame(raw);
    if (!frame) return end(socket, CloseCode.decodeError);
    const data = isObject(frame['d']) ? frame['d'] : {};
    switch (frame['op']) {
      case Opcode.heartbeat:
        heartbeats += 1;
        if (!session?.isFrozen) socket.send(JSON.stringify({ op: Opcode.heartbeatAck }));
        return session;
      case Opcode.identify:
        return session ? end(socket, CloseCode.alreadyAuthenticated) : identify(socket, data);
      case Opcode.resume:
        return session ? end(socket, CloseCode.alreadyAuthenticated) : resume(socket, data);
      default:
        if (!session) return end(socket, CloseCode.notAuthenticated);
        return IGNORED_OPCODES.includes(Number(frame['op'])) ? session : end(socket, CloseCode.unknownOpcode);
    }
  }

  function end(socket: WebSocket, code: number): undefined {
    socket.close(code);
    return undefined;
  }

  function identify(socket: WebSocket, data: JsonObject): GatewaySession | undefined {
    const [shardId, shardCount] = Array.isArray(data['shard']) ? data['shard'].map(Number) : [0, 1];
    const intents = Number(data['intents']);
    const isTokenRight = data['token'] === options.token;
    const shard = [shardId ?? 0, shardCount ?? 1] as const;
    identifies.push({ intents, shard, isTokenRight, presence: data['presence'] });
    if (refusal !== undefined) return end(socket, refusal);
    if (!isTokenRight) return end(socket, CloseCode.authenticationFailed);
    if (!(shard[0] >= 0 && shard[0] < shard[1])) return end(socket, CloseCode.invalidShard);
    if (hasUnknownIntents(intents)) return end(socket, CloseCode.invalidIntents);
    if ((intents & options.disallowedIntents) !== 0) return end(socket, CloseCode.disallowedIntents);

    const id = `${identifies.length}`.padStart(32, '0');
    const session = createSession({ id, shardId: shard[0], shardCount: shard[1], intents });
    sessions.set(id, session);
    session.attach(socket);
    greet(session, socket);
    return session;
  }

  function greet(session: GatewaySession, socket: WebSocket): void {
    const guilds = world.guilds.filter(
      ({ id, hasBot }) => hasBot && shardOfGuild(id, session.shardCount) === session.shardId,
    );
    const ready = {
      v: 10,
      user: world.bot,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: gatewayUrl(server),
      shard: [session.shardId, session.shardCount],
      application: { id: world.applicationId, flags: 0 },
    };
    session.dispatch('READY', JSON.stringify(ready));
    if (socket.readyState !== socket.OPEN || (session.intents & Intent.guilds) === 0) return;
    for (const guild of guilds) {
      session.dispatch('GUILD_CREATE', JSON.stringify(guildBody(guild, world.bot)));
    }
  }

  function resume(socket: WebSocket, data: JsonObject): GatewaySession | undefined {
    const sessionId = String(data['session_id']);
    const sequence = Number(data['seq']);
    if (data['token'] !== options.token) return end(socket, CloseCode.authenticationFailed);
    const session = sessions.get(sessionId);
    session?.attach(socket);
    const succeeded = session?.replayAfter(sequence) ?? false;
    resumes.push({ sessionId, sequence, succeeded });
    if (!session || !succeeded) {
      session?.detach(socket);
      sessions.delete(sessionId);
      socket.send(JSON.stringify({ op: Opcode.invalidSession, d: false }));
      return undefined;
    }
    session.dispatch('RESUMED', '{"_trace":[]}');
    return session;
  }

  function concerned(shardId: number | undefined): GatewaySession[] {
    return [...sessions.values()].filter(
      (session) => session.isConnected && (shardId === undefined || session.shardId === shardId),
    );
  }

  /** Connected sessions of the event's shard, or else the newest one, which may yet be resumed. */
  function recipients({ guildId, intent = 0 }: Destination): GatewaySession[] {
    const ofShard = [...sessions.values()].filter(
      ({ shardId, shardCount, intents }) =>
        shardId === (guildId === undefined ? 0 : shardOfGuild(guildId, shardCount)) &&
        (intents & intent) === intent,
    );
    const connected = ofShard.filter(({ isConnected }) => isConnected);
    return connected.length > 0 ? connected : ofShard.slice(-1);
  }

  return {
    identifies,
    resumes,
    get heartbeats() {
      return heartbeats;
    },
    get connections() {
      return connections;
    },
    get readySessions() {
      return concerned(undefined);
    },
    canReach: (guildId) => recipients({ guildId }).length > 0,
    refuseIdentify(closeCode) {
      refusal = closeCode;
    },
    dispatch(event, data, destination) {
      const targets = recipients(destination);
      const json = targets.length > 0 ? JSON.stringify(data) : '';
      for (const session of targets) {
        const seesContent = (session.intents & Intent.messageContent) !== 0;
        const redacted = seesContent ? undefined : destination.withoutContent;
        session.dispatch(event, redacted ? JSON.stringify(redacted) : json);
      }
      return targets.length;
    },
    reconnect(shardId) {
      for (const session of concerned(shardId)) session.send({ op: Opcode.reconnect, d: null });
    },
    invalidate({ resumable, shardId }) {
      for (const session of concerned(shardId)) {
        session.send({ op: Opcode.invalidSession, d: resumable });
        if (!resumable) sessions.delete(session.id);
      }
    },
    close(code, shardId) {
      for (const session of concerned(shardId)) session.socket?.close(code);
    },
    cut(shardId) {
      for (const session of concerned(shardId)) session.socket?.terminate();
    },
    freeze(shardId) {
      for (const session of concerned(shardId)) session.freeze();
    },
    sendRaw(frame, shardId) {
      for (const session of concerned(shardId)) session.sendRaw(frame);
    },
    requestHeartbeat(shardId) {
      for (const session of concerned(shardId)) session.send({ op: Opcode.heartbeat, d: null });
    },
    terminate() {
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

/** The address clients connect to, as GET /gateway/bot and READY tell it. */
export function gatewayUrl(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('discord server: not listening');
  return `ws://127.0.0.1:${address.port}`;
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
