import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { textOf, visible } from '../discord/shown-message.ts';
import { startDiscordServer } from '../discord-server/start-discord-server.ts';
import { knowledgeFolder } from '../knowledge/knowledge-folder.ts';
import { startBot } from '../running-bot.ts';

it('a bot that keeps its index starts from it the next time, and answers the same', async () => {
  const server = await startDiscordServer();
  onTestFinished(() => server.close());
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-restart-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const knowledgeDir = knowledgeFolder({ 'mission.txt': 'Le capitaine Aminata Diallo dirige la mission.' });
  const env = { INDEX_SNAPSHOT: join(directory, 'index') };
  const answers: string[] = [];
  for (const line of ['was kept in its snapshot', 'was restored from its snapshot']) {
    const bot = await startBot({ server, knowledgeDir, env });
    await bot.waitForLine(line);
    await bot.waitForLine('"Ready"');
    const reply = await server.command({ name: 'qui', options: { question: 'dirige la mission ?' } });
    answers.push(visible(textOf(reply.data)));
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
  }
  expect(answers[0]).toContain('Aminata Diallo');
  expect(answers[1]).toBe(answers[0]);
});
