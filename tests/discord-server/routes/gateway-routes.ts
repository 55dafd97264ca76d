import type { Route } from '../route.ts';
import type { Api } from './api.ts';

export interface SessionStartLimit {
  readonly total: number;
  readonly remaining: number;
  readonly resetAfterMs: number;
  readonly maxConcurrency: number;
}

/** https://docs.discord.com/developers/events/gateway#get-gateway-bot */
export function gatewayRoutes(
  api: Api,
  url: () => string,
  shards: number,
  limit: SessionStartLimit,
): Route[] {
  return [
    {
      method: 'GET',
      template: '/gateway',
      needsToken: false,
      handle: () => ({ status: 200, body: { url: url() } }),
    },
    {
      method: 'GET',
      template: '/gateway/bot',
      needsToken: true,
      handle: () => ({
        status: 200,
        body: {
          url: url(),
          shards,
          session_start_limit: {
            total: limit.total,
            remaining: Math.max(0, limit.remaining - api.gateway.identifies.length),
            reset_after: limit.resetAfterMs,
            max_concurrency: limit.maxConcurrency,
          },
        },
      }),
    },
  ];
}
