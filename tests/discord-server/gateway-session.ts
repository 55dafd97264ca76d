import type { WebSocket } from 'ws';
import { Opcode } from './gateway-protocol.ts';

export interface SessionIdentity {
  readonly id: string;
  readonly shardId: number;
  readonly shardCount: number;
  readonly intents: number;
}

/** One shard's session: outlives its connections, so that it can be resumed. */
export interface GatewaySession extends SessionIdentity {
  /** Undefined between a lost connection and its resumption. */
  readonly socket: WebSocket | undefined;
  /** Frozen: keeps silent though connected. Invalid: waits for its client to resume or identify. */
  readonly state: 'live' | 'frozen' | 'invalid';
  /** Sends an event, or keeps it for a resumption. `json` is the event's data, already serialised. */
  dispatch(event: string, json: string): void;
  /** Sends text or bytes as they stand, when connected. */
  send(frame: string | Buffer): void;
  attach(socket: WebSocket): void;
  detach(socket: WebSocket): void;
  /** Sends everything after a sequence number again; false when it is not kept any more. */
  replayAfter(sequence: number): boolean;
  /** From now on nothing at all is sent, though the connection stays open. */
  freeze(): void;
  /** From now on events are only kept, until the session is resumed. */
  invalidate(): void;
}

/** @param capacity events kept for a resumption, at least; twice as many at most */
export function createSession(identity: SessionIdentity, capacity: number): GatewaySession {
  let socket: WebSocket | undefined;
  let sequence = 0;
  let state: GatewaySession['state'] = 'live';
  let kept: { readonly sequence: number; readonly frame: string }[] = [];

  function send(frame: string | Buffer): void {
    if (state === 'live') socket?.send(frame);
  }

  return {
    ...identity,
    send,
    get socket() {
      return socket;
    },
    get state() {
      return state;
    },
    dispatch(event, json) {
      sequence += 1;
      const frame = `{"op":${Opcode.dispatch},"t":"${event}","s":${sequence},"d":${json}}`;
      kept.push({ sequence, frame });
      if (kept.length > capacity * 2) kept = kept.slice(-capacity);
      send(frame);
    },
    attach(next) {
      if (socket && socket !== next) socket.terminate();
      socket = next;
      state = 'live';
    },
    detach(gone) {
      if (socket === gone) socket = undefined;
    },
    replayAfter(from) {
      const missed = kept.filter((event) => event.sequence > from);
      if (from > sequence || missed.length < sequence - from) return false;
      for (const { frame } of missed) send(frame);
      return true;
    },
    freeze() {
      state = 'frozen';
    },
    invalidate() {
      state = 'invalid';
    },
  };
}
