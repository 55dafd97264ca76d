import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf, visible } from '../discord/shown-message.ts';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { knowledgeFolder } from '../knowledge/knowledge-folder.ts';
import { startBot } from '../running-bot.ts';
import { ending, startProgram } from '../terminal/run-program.ts';

const BEFORE = 'Le capitaine Aminata Diallo dirige la mission.';
const AFTER = 'Le colonel Moussa Traoré dirige la mission.';

describe('an article changed while the program runs', () => {
  let server: DiscordServer;
  beforeAll(async () => {
    server = await startDiscordServer();
  });
  afterAll(() => server.close());

  it('is quoted as it now is on Discord, and the log tells what changed', async () => {
    const directory = knowledgeFolder({ 'mission.txt': BEFORE });
    const bot = await startBot({ server, knowledgeDir: directory });
    await bot.waitForLine('"Ready"');
    const ask = async () => {
      const reply = await server.command({ name: 'qui', options: { question: 'dirige la mission ?' } });
      return visible(textOf(reply.data));
    };
    expect(await ask()).toContain('Aminata Diallo');

    writeFileSync(join(directory, 'mission.txt'), AFTER);
    expect(JSON.parse(await bot.waitForLine('was read again'))).toMatchObject({
      articles: { added: 0, changed: 1, removed: 0 },
      passages: { added: 0, changed: 1, removed: 0 },
      total: { articles: 1, passages: 1 },
    });
    expect(await ask()).toContain('Moussa Traoré');

    writeFileSync(join(directory, 'mission.txt'), '---\ndate: hier\n---\nRien.');
    expect(JSON.parse(await bot.waitForLine('last good version'))).toMatchObject({
      level: 'warn',
      file: 'mission.txt',
      line: 2,
    });
    expect(await ask()).toContain('Moussa Traoré');
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect(server.violations).toEqual([]);
  });

  it('is quoted as it now is in the terminal', async () => {
    const directory = knowledgeFolder({ 'mission.txt': BEFORE });
    const child = startProgram(['--knowledge', directory]);
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      said.out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      said.err += String(chunk);
    });
    const ended = ending(child);
    child.stdin.write('/qui dirige la mission ?\n');
    await expect.poll(() => said.out, { timeout: 10_000 }).toContain('Aminata Diallo');
    writeFileSync(join(directory, 'mission.txt'), AFTER);
    await expect
      .poll(() => said.err, { timeout: 10_000 })
      .toContain('Articles relus : 0 ajouté, 1 modifié, 0 retiré ; 1 passage en tout.\n');
    child.stdin.end('/qui dirige la mission ?\n');
    expect((await ended).code).toBe(0);
    expect(said.out).toContain('Moussa Traoré');
  });
});
