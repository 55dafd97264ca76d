import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { HealthConfig } from '../config.ts';

/** What the health server tells. */
interface HealthSources {
  /** Whether interactions reach the bot. */
  readonly isReady: () => boolean;
  readonly metrics: () => Promise<{ readonly contentType: string; readonly body: string }>;
}

/** A probe sends little and reads little: nothing may hold a connection open. */
const TIMEOUT_MS = 5_000;
const TEXT = 'text/plain; charset=utf-8';

/**
 * Answers `/healthz` (the process lives), `/readyz` (Discord is connected) and `/metrics`, as long as the
 * program runs. Rejects when the port cannot be had.
 */
export async function startHealthServer(
  { port, host }: HealthConfig,
  { isReady, metrics }: HealthSources,
): Promise<void> {
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/healthz') return send(response, 200, TEXT, 'ok\n');
    if (path === '/readyz') {
      return isReady() ? send(response, 200, TEXT, 'ready\n') : send(response, 503, TEXT, 'not ready\n');
    }
    if (path !== '/metrics') return send(response, 404, TEXT, 'not found\n');
    const { contentType, body } = await metrics();
    return send(response, 200, contentType, body);
  };
  const server = createServer(
    { requestTimeout: TIMEOUT_MS, headersTimeout: TIMEOUT_MS },
    (request, response) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('allow', 'GET, HEAD');
        send(response, 405, TEXT, 'method not allowed\n');
        return;
      }
      const [path = '/'] = (request.url ?? '/').split('?');
      answer(path, response).catch(() => send(response, 500, TEXT, 'error\n'));
    },
  );
  server.listen(port, host);
  await once(server, 'listening');
  server.unref();
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
}
