import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';

let server: DiscordServer;
let bot: RunningBot;
let port: number;

/** A port nobody listens on: the system's choice, given back at once. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

beforeEach(async () => {
  port = await freePort();
  server = await startDiscordServer({ patienceMs: 3_000 });
  bot = await startBot({ server, env: { HEALTH_PORT: String(port) } });
  await bot.waitForLine('"Ready"');
});
afterEach(async () => {
  await bot.stop();
  await server.close();
});

const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
const metrics = async () => (await get('/metrics')).text();

describe('the health of a running bot', () => {
  it('is alive and ready once connected, and not ready without Discord', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    await server.goDown();
    await bot.waitForLine('connecting again');
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz?probe=1')).status).toBe(503);
    await server.comeBack();
    await bot.waitForLine('Connected to Discord again');
    expect((await get('/readyz')).status).toBe(200);
  });

  it('counts answers by kind and outcome, times them, and tells of the gateway and the library', async () => {
    const ask = (name: string, question: string) => server.command({ name, options: { question } });
    await ask('qui', 'dirige la délégation ?');
    await ask('quand', 'a eu lieu le coup d’État ?');
    await ask('quoi', 'zyxwv qwrtz ?');
    await server.mention({ content: 'qui dirige la délégation ?' });
    await expect.poll(metrics).toContain('verbatim_interactions_total{type="message",result="done"} 1');
    const text = await metrics();
    expect(text).toContain('verbatim_questions_total{kind="who",outcome="answered"} 2');
    expect(text).toContain('verbatim_questions_total{kind="when",outcome="answered"} 1');
    expect(text).toMatch(/verbatim_questions_total\{kind="what",outcome="(?!answered)\w+"\} 1/);
    expect(text).toContain('verbatim_interactions_total{type="command",result="done"} 3');
    expect(text).toContain('verbatim_interaction_seconds_count{type="command"} 3');
    expect(text).toContain('verbatim_gateway_shards{state="connected"} 1');
    expect(text).toContain('verbatim_passages 5');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('answers nothing else', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', { method: 'POST' })).status).toBe(405);
    expect((await get('/healthz', { method: 'HEAD' })).status).toBe(200);
  });

  it('needs a port that is free', async () => {
    const second = await startBot({ server, env: { HEALTH_PORT: String(port) } });
    expect(await second.exited).toEqual({ code: 2, signal: null });
    expect(second.logs().filter(({ level }) => level === 'fatal')).toEqual([
      expect.objectContaining({ msg: expect.stringContaining('HEALTH_PORT') }),
    ]);
  });
});

describe('the log', () => {
  it('tells of each request by its id, and nothing of the token, the user or the question', async () => {
    const { interaction } = await server.command({
      name: 'qui',
      options: { question: 'dirige la délégation russe ?' },
      user: 'aminata',
    });
    await bot.waitForLine(interaction.id);
    const log = bot.stderr.join('\n');
    for (const secret of [server.token, interaction.token, interaction.user.id, 'aminata', 'délégation']) {
      expect(log).not.toContain(secret);
    }
  });

  it('tells nothing of them either when everything is logged and goes wrong', async () => {
    const talkative = await startBot({ server, env: { LOG_LEVEL: 'trace' } });
    await talkative.waitForLine('"Ready"');
    await bot.stop();
    server.faults.add({
      kind: 'status',
      status: 403,
      body: { code: 50_001, message: 'no' },
      route: /callback$/,
    });
    await server
      .command({ name: 'qui', options: { question: 'dirige la délégation russe ?' }, user: 'aminata' })
      .catch(() => undefined);
    await talkative.stop();
    const log = talkative.stderr.join('\n');
    const tokens = [...server.interactions.values()].map(({ token }) => token);
    for (const secret of [server.token, ...tokens, 'aminata']) expect(log).not.toContain(secret);
  });
});
