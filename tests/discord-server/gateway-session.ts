import type { WebSocket } from 'ws';
import { Opcode } from './gateway-protocol.ts';

/** One shard's session: outlives its connections, so that it can be resumed. */
export interface GatewaySession {
  readonly id: string;
  readonly shardId: number;
  readonly shardCount: number;
  readonly intents: number;
  readonly isConnected: boolean;
  /** Sequence number of the last dispatch. */
  readonly sequence: number;
  /** Sends an event, or keeps it for a resumption. `json` is the event's data, already serialised. */
  dispatch(event: string, json: string): void;
  /** Sends any other frame when connected. */
  send(frame: object): void;
  sendRaw(frame: string | Buffer): void;
  attach(socket: WebSocket): void;
  detach(socket: WebSocket): void;
  /** Sends everything after a sequence number again; false when it is not kept any more. */
  replayAfter(sequence: number): boolean;
  /** From now on nothing at all is sent, though the connection stays open. */
  freeze(): void;
  readonly isFrozen: boolean;
  readonly socket: WebSocket | undefined;
}

/** Events kept for a resumption. */
const REPLAY_CAPACITY = 5_000;

export interface SessionIdentity {
  readonly id: string;
  readonly shardId: number;
  readonly shardCount: number;
  readonly intents: number;
}

export function createSession(identity: SessionIdentity): GatewaySession {
  let socket: WebSocket | undefined;
  let sequence = 0;
  let isFrozen = false;
  let kept: { readonly sequence: number; readonly frame: string }[] = [];
  const deliver = (frame: string | Buffer) => {
    if (socket && !isFrozen) socket.send(frame);
  };

  return {
    ...identity,
    get isConnected() {
      return socket !== undefined;
    },
    get sequence() {
      return sequence;
    },
    get isFrozen() {
      return isFrozen;
    },
    get socket() {
      return socket;
    },
    dispatch(event, json) {
      sequence += 1;
      const frame = `{"op":${Opcode.dispatch},"t":"${event}","s":${sequence},"d":${json}}`;
      kept.push({ sequence, frame });
      if (kept.length > REPLAY_CAPACITY * 2) kept = kept.slice(-REPLAY_CAPACITY);
      deliver(frame);
    },
    send(frame) {
      deliver(JSON.stringify(frame));
    },
    sendRaw: deliver,
    attach(next) {
      if (socket && socket !== next) socket.terminate();
      socket = next;
      isFrozen = false;
    },
    detach(gone) {
      if (socket === gone) socket = undefined;
    },
    replayAfter(from) {
      const missed = kept.filter((event) => event.sequence > from);
      if (from > sequence || missed.length < sequence - from) return false;
      for (const { frame } of missed) deliver(frame);
      return true;
    },
    freeze() {
      isFrozen = true;
    },
  };
}
