import type { DiscordServer } from './start-discord-server.ts';

/** One bare request, without the retries of a client. */
export async function request(
  server: DiscordServer,
  method: string,
  path: string,
  body?: unknown,
  token = server.token,
) {
  const response = await fetch(`${server.url}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}
