import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { type Chat, createChat } from './chat.ts';
import {
  type CommandScope,
  createCommandStore,
  GLOBAL,
  type Registration,
  type StoredCommand,
} from './command-store.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway, type Gateway, gatewayUrl } from './gateway.ts';
import { PRIVILEGED_INTENTS } from './gateway-protocol.ts';
import { createInspection, type Violation } from './inspection.ts';
import { createInteractionLedger, type Interaction } from './interaction-ledger.ts';
import { createMessageEvents } from './message-events.ts';
import { createMessageStore, type StoredMessage } from './message-store.ts';
import { createPeople, type People } from './people.ts';
import { createRateLimits, type RateLimitOption } from './rate-limits.ts';
import { createRestHandler, type RecordedRequest } from './rest.ts';
import type { Api } from './routes/api.ts';
import { applicationRoutes } from './routes/application-routes.ts';
import { channelRoutes } from './routes/channel-routes.ts';
import { gatewayRoutes, type SessionStartLimit } from './routes/gateway-routes.ts';
import { interactionRoutes } from './routes/interaction-routes.ts';
import { webhookRoutes } from './routes/webhook-routes.ts';
import { createSnowflakes } from './snowflake.ts';
import { createWatch, type Watch } from './watch.ts';
import { createWorld, type GuildOption, type World } from './world.ts';

export interface DiscordServerOptions {
  /** One guild that has the bot by default; guild n falls on shard n modulo the shard count. */
  readonly guilds?: readonly GuildOption[];
  readonly heartbeatIntervalMs?: number;
  /** How many shards GET /gateway/bot recommends. */
  readonly shards?: number;
  readonly sessionStartLimit?: Partial<SessionStartLimit>;
  /** Privileged intents by default. */
  readonly disallowedIntents?: number;
  /** Three seconds by default, as on Discord. */
  readonly interactionDeadlineMs?: number;
  readonly rateLimit?: RateLimitOption;
  /** Whether payloads are checked; switch off for load measurements only. */
  readonly validates?: boolean;
  /** Requests, messages, events and answered interactions kept; all but events are unlimited by default. */
  readonly recordCapacity?: number;
  /** How long `command`, `click` and the others wait for the bot. */
  readonly patienceMs?: number;
}

/** A running Discord, its control and everything it saw. */
export interface DiscordServer extends People, Chat {
  /** For DISCORD_API_URL, without the version. */
  readonly url: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly watch: Watch;
  readonly requests: readonly RecordedRequest[];
  readonly registrations: readonly Registration[];
  /** Every payload that Discord would refuse; it was answered 400. */
  readonly violations: readonly Violation[];
  /** Messages Discord accepts but that might ping somebody. */
  readonly houseViolations: readonly Violation[];
  readonly messages: ReadonlyMap<string, StoredMessage>;
  readonly interactions: ReadonlyMap<string, Interaction>;
  /** Milliseconds from each dispatch to its callback. */
  readonly latenciesMs: readonly number[];
  /** The registered commands, of one guild or global. */
  commandsOf(guildId?: string): readonly StoredCommand[];
  /** Waits until that many shards have identified or resumed. */
  waitForReady(shards?: number): Promise<void>;
  /** Refuses connections and cuts those there are, until `comeBack`. State is kept. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

/** Events kept for a resumption, at most. */
const REPLAY_CAPACITY = 5_000;

/** Starts a server that speaks Discord's API v10 on a free port of 127.0.0.1. */
export async function startDiscordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const patienceMs = options.patienceMs ?? 10_000;
  const capacity = options.recordCapacity ?? Number.POSITIVE_INFINITY;
  const nextId = createSnowflakes(Date.now);
  const world = createWorld(options.guilds ?? [{}], nextId);
  const token = `${Buffer.from(world.applicationId).toString('base64url')}.local.not-a-real-token`;

  const http = createServer({ keepAliveTimeout: 60_000 });
  const watch = createWatch();
  const gateway = createGateway(
    http,
    world,
    {
      token,
      heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
      disallowedIntents: options.disallowedIntents ?? PRIVILEGED_INTENTS,
      replayCapacity: Math.min(capacity, REPLAY_CAPACITY),
    },
    watch,
  );
  const api: Api = {
    world,
    watch,
    gateway,
    commands: createCommandStore(world.applicationId, nextId),
    messages: createMessageStore(world, nextId, capacity),
    ledger: createInteractionLedger(capacity),
    events: createMessageEvents(gateway, world),
    inspection: createInspection(options.validates ?? true),
    interactionDeadlineMs: options.interactionDeadlineMs ?? 3_000,
  };
  const faults = createFaults();
  const requests: RecordedRequest[] = [];
  const handle = createRestHandler({
    token,
    faults,
    routes: [
      ...interactionRoutes(api),
      ...webhookRoutes(api),
      ...gatewayRoutes(api, () => gatewayUrl(http), options.shards ?? 1, {
        total: 1_000,
        remaining: 1_000,
        resetAfterMs: 14_400_000,
        maxConcurrency: 1,
        ...options.sessionStartLimit,
      }),
      ...applicationRoutes(api),
      ...channelRoutes(api),
    ],
    rateLimits: createRateLimits(options.rateLimit ?? { limit: 50, windowMs: 1_000 }),
    record(request) {
      requests.push(request);
      if (requests.length > capacity * 2) requests.splice(0, requests.length - capacity);
      watch.changed();
    },
  });
  http.on('request', (request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.destroy();
      // A client that goes away in the middle of its request is no fault of the server.
      if (request.complete) process.emitWarning(error instanceof Error ? error : String(error));
    });
  });

  const sockets = trackSockets(http);
  const port = await listen(http, 0);
  const goDown = async () => {
    const closed = new Promise((resolve) => http.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };

  return {
    ...createPeople(api, nextId, patienceMs),
    ...createChat(api, patienceMs),
    url: `http://127.0.0.1:${port}/api`,
    token,
    world,
    gateway,
    faults,
    watch,
    requests,
    registrations: api.commands.registrations,
    violations: api.inspection.violations,
    houseViolations: api.inspection.houseViolations,
    messages: api.messages.all,
    interactions: api.ledger.all,
    latenciesMs: api.ledger.latenciesMs,
    commandsOf: (guildId: CommandScope = GLOBAL) => api.commands.list(guildId),
    async waitForReady(shards = 1) {
      await watch.until(
        () => gateway.readySessions.length >= shards,
        patienceMs,
        () => `discord server: ${gateway.readySessions.length} of ${shards} shards are ready`,
      );
    },
    goDown,
    async comeBack() {
      await listen(http, port);
    },
    close: goDown,
  };
}

function trackSockets(http: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return sockets;
}

function listen(http: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', () => {
      http.off('error', reject);
      const address = http.address();
      if (address === null || typeof address === 'string') reject(new Error('discord server: no address'));
      else resolve(address.port);
    });
  });
}
