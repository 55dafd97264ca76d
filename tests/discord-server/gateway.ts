import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import {
  type GatewayOptions,
  type GatewayState,
  type Identify,
  type Resume,
  serveConnection,
} from './gateway-connection.ts';
import { Opcode } from './gateway-protocol.ts';
import type { GatewaySession } from './gateway-session.ts';
import { createGatewaySessions, type GatewaySessions } from './gateway-sessions.ts';
import type { Watch } from './watch.ts';
import type { World } from './world.ts';

/** What the gateway saw, and the ways to make it misbehave: those concern every shard unless one is named. */
export interface Gateway {
  readonly identifies: readonly Identify[];
  readonly resumes: readonly Resume[];
  /** Heartbeats received. */
  readonly heartbeats: number;
  /** WebSocket connections accepted so far. */
  readonly connections: number;
  /** Sessions that are identified or resumed, and connected. */
  readonly readySessions: readonly GatewaySession[];
  /** Whether an event of that guild has a session to go to, connected or resumable. */
  canReach(guildId: string | undefined): boolean;
  readonly dispatch: GatewaySessions['dispatch'];
  /** Answers every later IDENTIFY with this close code; undefined accepts again. */
  refuseIdentify(closeCode: number | undefined): void;
  /** Asks for a reconnection (op 7). */
  reconnect(shardId?: number): void;
  /** Declares the session invalid (op 9). */
  invalidate(options: { readonly resumable: boolean; readonly shardId?: number }): void;
  close(code: number, shardId?: number): void;
  /** Destroys the connection without a closing handshake. */
  cut(shardId?: number): void;
  /** Goes silent, heartbeat acknowledgements included; a close is still answered. */
  freeze(shardId?: number): void;
  /** Goes silent and reads nothing more, as a machine that has died: not even a close is answered. */
  playDead(shardId?: number): void;
  /** Asks for a heartbeat at once (op 1). */
  requestHeartbeat(shardId?: number): void;
  /** Sends a frame as it stands, however malformed. */
  sendRaw(frame: string | Buffer, shardId?: number): void;
}

/** Speaks Discord's gateway on the WebSocket upgrades of an HTTP server. */
export function createGateway(server: Server, world: World, options: GatewayOptions, watch: Watch): Gateway {
  const sessions = createGatewaySessions(options.replayCapacity);
  const state: GatewayState = {
    world,
    sessions,
    options,
    url: () => gatewayUrl(server),
    changed: watch.changed,
    identifies: [],
    resumes: [],
    heartbeats: 0,
    connections: 0,
    refusal: undefined,
  };
  new WebSocketServer({ server }).on('connection', (socket, request) =>
    serveConnection(state, socket, request),
  );

  function sendRaw(frame: string | Buffer, shardId?: number): void {
    for (const session of sessions.connected(shardId)) session.send(frame);
  }
  function freeze(shardId?: number): void {
    for (const session of sessions.connected(shardId)) session.freeze();
  }
  const send = (frame: object, shardId?: number) => sendRaw(JSON.stringify(frame), shardId);

  return {
    identifies: state.identifies,
    resumes: state.resumes,
    get heartbeats() {
      return state.heartbeats;
    },
    get connections() {
      return state.connections;
    },
    get readySessions() {
      return sessions.connected();
    },
    canReach: (guildId) => sessions.recipients({ guildId }).length > 0,
    dispatch: sessions.dispatch,
    sendRaw,
    freeze,
    refuseIdentify(closeCode) {
      state.refusal = closeCode;
    },
    reconnect: (shardId) => send({ op: Opcode.reconnect, d: null }, shardId),
    requestHeartbeat: (shardId) => send({ op: Opcode.heartbeat, d: null }, shardId),
    invalidate({ resumable, shardId }) {
      const invalid = sessions.connected(shardId);
      send({ op: Opcode.invalidSession, d: resumable }, shardId);
      for (const session of invalid) {
        session.invalidate();
        if (!resumable) sessions.forget(session.id);
      }
    },
    close(code, shardId) {
      for (const { socket } of sessions.connected(shardId)) socket?.close(code);
    },
    cut(shardId) {
      for (const { socket } of sessions.connected(shardId)) socket?.terminate();
    },
    playDead(shardId) {
      freeze(shardId);
      for (const { socket } of sessions.connected(shardId)) socket?.pause();
    },
  };
}

/** The address clients connect to, as GET /gateway/bot and READY tell it. */
export function gatewayUrl(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('discord server: not listening');
  return `ws://127.0.0.1:${address.port}`;
}
