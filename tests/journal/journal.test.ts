import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { buildLibrary } from '../../src/answering/library.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { readJournal } from '../../src/journal/read-journal.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { QuestionCommand } from '../../src/question/question.ts';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.ts';
import { startBot } from '../running-bot.ts';

const library = buildLibrary((await loadKnowledge('knowledge')).articles);
const outcomeOf = (text: string, command: QuestionCommand = 'question') =>
  answerQuestion(library, { text, command });
const UNKNOWN = 'Qui a gagné la Coupe du monde de football ?';

let file: string;
beforeEach(() => {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-journal-'));
  file = join(directory, 'journal.jsonl');
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
});

function open(options: { readonly maxBytes?: number; readonly file?: string } = {}) {
  const errors: unknown[] = [];
  const now = () => new Date('2026-03-01T12:00:00Z');
  const journal = openJournal({ file, now, onError: (error) => errors.push(error), ...options });
  return { journal, errors };
}

describe('the journal', () => {
  it('counts the same question however it is typed, most asked first', () => {
    const { journal } = open();
    journal.note(outcomeOf('Quel est le prix du pétrole brut ?'));
    for (const typed of [UNKNOWN, UNKNOWN.toUpperCase(), ` ${UNKNOWN.replace(' ?', '  ???')}`]) {
      journal.note(outcomeOf(typed));
    }
    expect(readJournal(file)).toEqual([
      {
        command: 'question',
        question: 'qui a gagné la coupe du monde de football',
        count: 3,
        lastDay: '2026-03-01',
      },
      { command: 'question', question: 'quel est le prix du pétrole brut', count: 1, lastDay: '2026-03-01' },
    ]);
  });

  it('notes neither what was answered nor what is no question', () => {
    const { journal } = open();
    for (const text of ['Qui dirige la délégation russe ?', 'Bonjour !', '???', ''])
      journal.note(outcomeOf(text));
    expect(existsSync(file)).toBe(false);
  });

  it('holds no ids of people, and is its owner’s alone to read', () => {
    const { journal } = open();
    journal.note(
      outcomeOf('<@123456789012345678> 987654321098765432 a gagné la coupe du monde de football ?'),
    );
    expect(readFileSync(file, 'utf8')).not.toMatch(/\d{15}/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('passes over a torn line, and goes on after it', () => {
    const { journal } = open();
    journal.note(outcomeOf(UNKNOWN));
    appendFileSync(file, '\n{"day":"2026-03-01","command":"quest');
    journal.note(outcomeOf(UNKNOWN));
    expect(readJournal(file)).toMatchObject([{ count: 2 }]);
  });

  it('is set aside when it is large, and both are read', () => {
    const { journal } = open({ maxBytes: 150 });
    for (let times = 0; times < 3; times += 1) journal.note(outcomeOf(UNKNOWN));
    expect(existsSync(`${file}.1`)).toBe(true);
    expect(readJournal(file)).toMatchObject([{ count: 3 }]);
    for (let times = 0; times < 20; times += 1) journal.note(outcomeOf(UNKNOWN));
    expect(statSync(file).size + statSync(`${file}.1`).size).toBeLessThan(600);
  });

  it('that cannot be written is told once and disturbs nobody', () => {
    const { journal, errors } = open({ file: join(file, 'no-such-folder', 'journal') });
    journal.note(outcomeOf(UNKNOWN));
    journal.note(outcomeOf(UNKNOWN));
    expect(errors).toHaveLength(1);
  });

  it('of a process killed while writing can be read', async () => {
    const program = `
      import { openJournal } from '${new URL('../../dist/journal/journal.js', import.meta.url).href}';
      const question = { command: 'question', text: 'x'.repeat(200) };
      const journal = openJournal({ file: ${JSON.stringify(file)}, now: () => new Date(), onError() {} });
      for (;;) journal.note({ status: 'abstained', reason: 'foreign', question });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
    await expect
      .poll(() => (existsSync(file) ? statSync(file).size : 0), { timeout: 10_000 })
      .toBeGreaterThan(10_000);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    open().journal.note(outcomeOf(UNKNOWN));
    expect(readJournal(file).map(({ question }) => question)).toContain(
      'qui a gagné la coupe du monde de football',
    );
  });
});

describe('npm run journal', () => {
  function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, ['dist/journal/main.js', ...args], {
      env: { PATH: process.env['PATH'], DISCORD_TOKEN: '', ...environment },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output += String(chunk);
    });
    return new Promise<{ code: number | null; output: string }>((resolve) =>
      child.once('close', (code) => resolve({ code, output })),
    );
  }

  it('shows what was asked most, and what the articles answer by now', async () => {
    const asked = { day: '2026-02-01', command: 'qui', question: 'dirige la délégation russe' };
    const { journal } = open();
    writeFileSync(file, `\n${JSON.stringify(asked)}\n${JSON.stringify(asked)}`);
    journal.note(outcomeOf(UNKNOWN));
    const { code, output } = await run([], { JOURNAL_FILE: file });
    expect(code).toBe(0);
    const [first, answer, second, summary] = output.split('\n');
    expect(first).toBe('    2 ×  /qui dirige la délégation russe  (2026-02-01)');
    expect(answer).toMatch(
      /a maintenant une réponse : « .*Yunus-Bek Yevkurov.* » — Une délégation russe à Niamey, ¶ \d/,
    );
    expect(second).toBe('    1 ×  /question qui a gagné la coupe du monde de football  (2026-03-01)');
    expect(summary).toBe('2 questions sur 2 ; les articles répondent maintenant à 1.');
  });

  it('says what is missing', async () => {
    expect(await run([])).toMatchObject({ code: 2, output: expect.stringContaining('JOURNAL_FILE') });
    expect(await run([file])).toMatchObject({ code: 2, output: expect.stringContaining('ENOENT') });
  });
});

describe('a bot with a journal', () => {
  it('notes a question once, with neither user nor place', async () => {
    const server: DiscordServer = await startDiscordServer();
    const bot = await startBot({ server, env: { JOURNAL_FILE: file } });
    await bot.waitForLine('"Ready"');
    const { interaction } = await server.command({ name: 'question', options: { question: UNKNOWN } });
    await server.command({ name: 'qui', options: { question: 'dirige la délégation russe ?' } });
    await bot.stop();
    await server.close();
    expect(readJournal(file)).toMatchObject([{ count: 1, question: expect.stringContaining('football') }]);
    const written = readFileSync(file, 'utf8');
    for (const id of [interaction.id, interaction.user.id, interaction.channel.id]) {
      expect(written).not.toContain(id);
    }
  });
});
