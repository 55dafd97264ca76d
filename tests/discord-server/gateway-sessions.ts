import { Intent } from './gateway-protocol.ts';
import { createSession, type GatewaySession, type SessionIdentity } from './gateway-session.ts';
import { shardOfGuild } from './snowflake.ts';

/** Where an event goes: to a guild's shard, or to shard 0. */
interface Destination {
  readonly guildId?: string | undefined;
  /** Only sessions with this intent get it. */
  readonly intent?: number;
  /** What sessions without the message content intent get instead. */
  readonly withoutContent?: object;
}

/** All sessions there are, connected or waiting to be resumed. */
export interface GatewaySessions {
  open(identity: SessionIdentity): GatewaySession;
  get(id: string): GatewaySession | undefined;
  /** Ends a session for good: it cannot be resumed. */
  forget(id: string): void;
  /** The connected sessions, of one shard or of all. */
  connected(shardId?: number): readonly GatewaySession[];
  /** Connected sessions of the event's shard, or else the newest one, which may yet be resumed. */
  recipients(destination: Destination): readonly GatewaySession[];
  /** Sends the event to the sessions it concerns and gives their number. */
  dispatch(event: string, data: object, destination: Destination): number;
}

/** @param replayCapacity events that each session keeps for its resumption */
export function createGatewaySessions(replayCapacity: number): GatewaySessions {
  const sessions = new Map<string, GatewaySession>();

  function recipients({ guildId, intent = 0 }: Destination): readonly GatewaySession[] {
    const ofShard = [...sessions.values()].filter(
      ({ shardId, shardCount, intents }) =>
        shardId === (guildId === undefined ? 0 : shardOfGuild(guildId, shardCount)) &&
        (intents & intent) === intent,
    );
    const connected = ofShard.filter(({ socket }) => socket);
    return connected.length > 0 ? connected : ofShard.slice(-1);
  }

  return {
    recipients,
    open(identity) {
      const session = createSession(identity, replayCapacity);
      sessions.set(identity.id, session);
      return session;
    },
    get: (id) => sessions.get(id),
    forget(id) {
      sessions.delete(id);
    },
    connected: (shardId) =>
      [...sessions.values()].filter(
        (session) => session.socket && (shardId === undefined || session.shardId === shardId),
      ),
    dispatch(event, data, destination) {
      const targets = recipients(destination);
      if (targets.length === 0) return 0;
      const json = JSON.stringify(data);
      for (const session of targets) {
        const seesContent = (session.intents & Intent.messageContent) !== 0;
        const redacted = seesContent ? undefined : destination.withoutContent;
        session.dispatch(event, redacted ? JSON.stringify(redacted) : json);
      }
      return targets.length;
    },
  };
}
