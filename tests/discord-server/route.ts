import { DiscordError, ErrorCode } from './discord-error.ts';

export interface RouteRequest {
  /** The value of each `:name` in the template. */
  readonly params: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly receivedAt: number;
}

export interface RouteResult {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly template: string;
  /** False for interaction callbacks and webhooks, whose path holds a token of its own. */
  readonly needsToken: boolean;
  readonly handle: (request: RouteRequest) => RouteResult;
}

export interface RouteMatch {
  readonly route: Route;
  readonly params: (name: string) => string;
  /** Requests of one bucket share a rate limit. */
  readonly bucket: string;
}

/** Ids that part a route's rate limit: https://docs.discord.com/developers/topics/rate-limits */
const MAJOR_PARAMETERS = [':channelId', ':guildId', ':token'];

/** The route a request is for. Its `params` throw a DiscordError, 400, for what should be a snowflake and is none. */
export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch | undefined {
  const parts = path.split('/').map(decodePart);
  for (const route of routes) {
    if (route.method !== method) continue;
    const names = route.template.split('/');
    const isSame =
      names.length === parts.length && names.every((name, i) => name.startsWith(':') || name === parts[i]);
    if (!isSame) continue;
    const major = names.flatMap((name, i) => (MAJOR_PARAMETERS.includes(name) ? [parts[i]] : []));
    return {
      route,
      bucket: [method, route.template, ...major].join(' '),
      params: (name) => parameter(name, parts[names.indexOf(`:${name}`)]),
    };
  }
  return undefined;
}

/** The text of a path segment; one that is not well encoded stays as it is. */
function decodePart(part: string): string {
  return /%(?![0-9a-f]{2})/i.test(part) ? part : decodeURIComponent(part);
}

function parameter(name: string, part: string | undefined): string {
  if (part === undefined) throw new Error(`discord server: the route has no :${name}`);
  if (name === 'token' || /^\d{1,20}$/.test(part)) return part;
  const message = `Value "${part}" is not snowflake.`;
  throw new DiscordError(400, ErrorCode.invalidFormBody, 'Invalid Form Body', [{ path: [name], message }]);
}
