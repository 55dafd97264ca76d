import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordError, ErrorCode } from './discord-error.ts';
import type { FaultAction, Faults } from './faults.ts';
import { isObject } from './json.ts';
import type { RateLimits } from './rate-limits.ts';
import { matchRoute, type Route, type RouteMatch, type RouteResult } from './route.ts';

/** A request the bot made, as received. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** Such as `/channels/:channelId/messages`; the path itself when there is no such route. */
  readonly route: string;
  readonly body: unknown;
  readonly status: number | 'cut';
  /** Milliseconds on the `performance` clock when the body had arrived. */
  readonly receivedAt: number;
}

export interface RestOptions {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly rateLimits: RateLimits;
  readonly record: (request: RecordedRequest) => void;
}

const API_PREFIX = '/api/v10';

/** A request whose body has arrived. */
interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: Body;
  readonly receivedAt: number;
  readonly match: RouteMatch | undefined;
}

/** The handler of Discord's REST API, for a `node:http` server. */
export function createRestHandler(options: RestOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const received = await receive(request, options.routes);
    const { method, path, match, body, receivedAt } = received;
    const route = match?.route.template ?? path;
    const outcome = await outcomeWithFault(options.faults.take(method, route), () =>
      answer(received, options),
    );
    const status = outcome === 'cut' ? outcome : outcome.status;
    options.record({ method, path, route, body: body.ok ? body.value : body.raw, status, receivedAt });
    if (outcome === 'cut') request.socket.destroy();
    else send(response, outcome);
  };
}

async function receive(request: IncomingMessage, routes: readonly Route[]): Promise<Received> {
  const method = request.method ?? 'GET';
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = pathname.startsWith(API_PREFIX) ? pathname.slice(API_PREFIX.length) : '';
  const { authorization } = request.headers;
  const match = matchRoute(routes, method, path);
  const bytes = await readBytes(request);
  const receivedAt = performance.now();
  const body = await parseBody(bytes, request.headers['content-type'] ?? '');
  return { method, path, query, authorization, body, receivedAt, match };
}

async function outcomeWithFault(
  fault: FaultAction | undefined,
  process: () => RouteResult,
): Promise<RouteResult | 'cut'> {
  switch (fault?.kind) {
    case undefined:
      return process();
    case 'cutBefore':
      return 'cut';
    case 'cutAfter':
      process();
      return 'cut';
    case 'delay':
      await sleep(fault.ms);
      return process();
    case 'rateLimit':
      return tooManyRequests(fault.retryAfterSeconds, fault.global ?? false, {});
    case 'status':
      return {
        status: fault.status,
        body: fault.body ?? { message: `${fault.status}: injected fault`, code: 0 },
      };
  }
}

function answer(
  { match, query, authorization, body, receivedAt }: Received,
  options: RestOptions,
): RouteResult {
  try {
    if (!match) throw new DiscordError(404, ErrorCode.general, '404: Not Found');
    if (match.route.needsToken && authorization !== `Bot ${options.token}`) {
      throw new DiscordError(401, ErrorCode.general, '401: Unauthorized');
    }
    const limit = options.rateLimits.count(match.bucket);
    if (!limit.allowed) return tooManyRequests(limit.retryAfterSeconds, false, limit.headers);
    if (!body.ok)
      throw new DiscordError(400, ErrorCode.invalidJson, 'The request body contains invalid JSON.');
    const result = match.route.handle({ params: match.params, query, body: body.value, receivedAt });
    return { ...result, headers: limit.headers };
  } catch (error) {
    if (error instanceof DiscordError) return { status: error.status, body: error.body };
    throw error;
  }
}

function send(response: ServerResponse, { status, body, headers }: RouteResult): void {
  if (body === undefined) response.writeHead(status, headers).end();
  else
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit */
function tooManyRequests(
  seconds: number,
  global: boolean,
  headers: Readonly<Record<string, string>>,
): RouteResult {
  return {
    status: 429,
    headers: {
      ...headers,
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
  };
}

type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly raw: string };

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function parseBody(bytes: Buffer, type: string): Promise<Body> {
  if (bytes.length === 0) return { ok: true, value: undefined };
  const raw = type.startsWith('multipart/') ? await payloadPart(bytes, type) : bytes.toString();
  try {
    return { ok: true, value: JSON.parse(raw) };
  } catch {
    return { ok: false, raw };
  }
}

/** The JSON that travels beside uploaded files. */
async function payloadPart(bytes: Buffer, type: string): Promise<string> {
  const form: unknown = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type },
  }).formData();
  const part = form instanceof FormData ? form.get('payload_json') : null;
  return typeof part === 'string' ? part : '{}';
}

/** The request's body as an object; Discord takes a missing one for an empty one. */
export function objectBody(body: unknown) {
  return isObject(body) ? body : {};
}
