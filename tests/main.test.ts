import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knowledgeFolder } from './knowledge/knowledge-folder.ts';
import { runProgram } from './terminal/run-program.ts';

const ONE_LINE = /^[^\n]+\n$/;

describe('the program', () => {
  it('prints its help and its version', async () => {
    const help = await runProgram(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('--knowledge');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await runProgram(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [['--bogus'], /--bogus/],
    [['serve'], /« serve »/],
    [['--json'], /ask/],
    [['ask'], /question/],
    [['ask', '--knowledge'], /--knowledge/],
  ])('refuses %j in one line', async (args, reason) => {
    const run = await runProgram(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(ONE_LINE);
    expect(run.stderr).toMatch(reason);
  });

  it('names every wrong variable in one line and shows no token', async () => {
    const environment = { DISCORD_TOKEN: '"secret.token"', DISCORD_GUILD_ID: 'x', LOG_LEVEL: 'loud' };
    const run = await runProgram([], { environment });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(ONE_LINE);
    expect(run.stderr).toMatch(/DISCORD_TOKEN.*DISCORD_GUILD_ID.*LOG_LEVEL/);
    expect(run.stderr).not.toContain('secret');
  });

  it('wants a token in production, but not to answer one question', async () => {
    const environment = { NODE_ENV: 'production' };
    const run = await runProgram([], { environment });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(ONE_LINE);
    expect(run.stderr).toContain('DISCORD_TOKEN');
    expect((await runProgram(['ask', '/aide'], { environment })).code).toBe(0);
  });

  it('says what to put where when there is nothing to read', async () => {
    const folder = knowledgeFolder({ 'notes.pdf': 'non' });
    for (const directory of [folder, `${folder}/absent`]) {
      const run = await runProgram(['--knowledge', directory]);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain(`Aucun article à lire dans ${directory} : mettez-y`);
    }
  });

  it('reads the folder KNOWLEDGE_DIR names, and rather the one --knowledge names', async () => {
    const here = knowledgeFolder({ 'ici.txt': 'Ici.' });
    const there = knowledgeFolder({ 'ailleurs.txt': 'Ailleurs.' });
    const environment = { KNOWLEDGE_DIR: here };
    const articleOf = async (args: string[]) =>
      (await runProgram(['ask', '/article', ...args], { environment })).stdout;
    expect(await articleOf([])).toMatch(/^Ici\n/);
    expect(await articleOf(['--knowledge', there])).toMatch(/^Ailleurs\n/);
  });

  it('names a broken file with its line, on standard error, and reads the others', async () => {
    const folder = knowledgeFolder({ 'bon.txt': 'Bon.', 'casse.md': '---\nlang: klingon\n---\nTexte.' });
    const run = await runProgram(['ask', '/article', '--knowledge', folder]);
    expect(run).toMatchObject({ code: 0, stderr: 'casse.md:2: en-tête : lang doit être fr ou en\n' });
    expect(run.stdout).toMatch(/^Bon\n/);
  });

  it('speaks English at an English terminal', async () => {
    const run = await runProgram(['ask', '/help'], { environment: { LANG: 'en_US.UTF-8' } });
    expect(run.stdout).toContain('/how-many');
    expect((await runProgram(['nope'], { environment: { LANG: 'en_US.UTF-8' } })).stderr).toContain(
      'not a command',
    );
  });
});
