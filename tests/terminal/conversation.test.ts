import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { knowledgeFolder } from '../knowledge/knowledge-folder.ts';
import { ending, runProgram, startInTerminal, startProgram } from './run-program.ts';

describe('the conversation through a pipe', () => {
  it('answers each line in turn and ends with the input', async () => {
    const input =
      '/qui dirige la délégation russe ?\n\n/article 3\n/combien de soldats français ont quitté le pays ?';
    const run = await runProgram([], { input });
    expect(run.code).toBe(0);
    const [who, paragraph, howMany] = run.stdout.trimEnd().split('\n\n');
    expect(who).toContain('**Yunus-Bek Yevkurov**');
    expect(paragraph).toMatch(/^«\u00a0Alors que la diplomatie russe .*\u00a0»\n— .*¶ 3 \/ 5$/s);
    expect(howMany).toContain('1 500 soldats');
  });

  it('says on standard error that there is no token, which articles, and what to type', async () => {
    const { stdout, stderr } = await runProgram([]);
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('DISCORD_TOKEN'),
      expect.stringMatching(/Une délégation russe à Niamey.*5 passages/),
      expect.stringMatching(/\/qui.*\/aide.*\/quitter/),
      '',
    ]);
  });

  it('leaves at /quitter, whatever follows', async () => {
    const run = await runProgram([], { input: '/aide\n/quitter\n/aide\n' });
    expect(run.code).toBe(0);
    expect(run.stdout.match(/\/pourquoi /g)).toHaveLength(1);
  });

  it('is kind to a command it does not know', async () => {
    const { stdout } = await runProgram([], { input: '/qi dirige ?\n/météo\n' });
    expect(stdout).toBe(
      'Je ne connais pas /qi. Vouliez-vous dire /qui ? /aide montre tout.\n\nJe ne connais pas /météo. /aide montre ce que je sais faire.\n\n',
    );
  });

  it('shows an article: title, author, day, source, outline', async () => {
    const folder = knowledgeFolder({
      'a.md':
        '---\nauthor: A. Auteur\ndate: 2023-12-05\nsource: https://example.org/a\n---\n# Le titre\n\nChapeau.\n\n## Un\n\nx\n\ny\n\n### Deux\n\nz',
      'b.txt': 'Seul.',
    });
    const { stdout } = await runProgram(['--knowledge', folder], {
      input: '/article\n/article le TITRE\n/article a 3\n/article b\n/article c\n/article b 2\n',
    });
    const [list, outline, paragraph, other, unknown, beyond] = stdout.trimEnd().split('\n\n');
    expect(list).toMatch(/^ {2}Le titre a · 4 paragraphes\n {2}B b · 1 paragraphe\n/);
    expect(outline).toBe(
      'Le titre\n4 paragraphes · par A. Auteur · publié le 2023-12-05\nSource : https://example.org/a\n  ¶ 1 Chapeau.\n  ¶ 2 Un\n  ¶ 4 Un › Deux\n/article 1 montre le paragraphe 1.',
    );
    expect(paragraph).toBe('«\u00a0y\u00a0»\n— Le titre · ¶ 3 / 4 · Un');
    expect(other).toMatch(/^B\n1 paragraphe\n {2}¶ 1 Seul\.\n/);
    expect(unknown).toBe('Je n’ai pas d’article « c ». /article les montre.');
    expect(beyond).toBe('Il n’y a pas de paragraphe 2 : l’article en a 1.');
  });

  it('ends with 0 when told to stop', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const child = startProgram([]);
      const ended = ending(child);
      await once(child.stderr, 'data');
      child.kill(signal);
      expect(await ended).toMatchObject({ code: 0, stdout: '' });
    }
  });
});

const ESCAPE = '\u001b';
const END_OF_INPUT = '\u0004';
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

// Only a real terminal shows prompts, bold and completion; python3 opens one where it is installed.
describe.skipIf(!hasPython)('the conversation at a terminal', () => {
  /** Waits, step by step, until some text is shown and then types; gives all that was shown. */
  async function talk(
    steps: readonly (readonly [shown: string, keys: string])[],
    environment: Readonly<Record<string, string>> = {},
  ) {
    const child = startInTerminal([], environment);
    const waiting = [...steps];
    let shown = '';
    let read = 0;
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      shown += chunk;
      for (let step = waiting[0]; step !== undefined; step = waiting[0]) {
        const found = shown.indexOf(step[0], read);
        if (found === -1) return;
        read = found + step[0].length;
        child.stdin.write(step[1]);
        waiting.shift();
      }
    });
    const [code] = await once(child, 'close');
    return { shown, code };
  }

  it('welcomes, prompts, answers in bold within the width, and leaves at the end of input', async () => {
    const { shown, code } = await talk([
      ['› ', '/qui dirige la délégation russe ?\r'],
      ['¶ 1 / 5', ''],
      ['› ', END_OF_INPUT],
    ]);
    expect(code).toBe(0);
    expect(shown).toMatch(/DISCORD_TOKEN[\s\S]*5 passages[\s\S]*\/quitter/);
    expect(shown).toContain(`${ESCAPE}[1mYunus-Bek`);
    expect(shown).toContain('À bientôt.');
    const answer = shown.slice(shown.indexOf('«'), shown.lastIndexOf('»'));
    for (const line of answer.split('\r\n')) {
      expect(stripVTControlCharacters(line).length).toBeLessThanOrEqual(60);
    }
  });

  it('completes commands with the tab key and recalls lines with the up key', async () => {
    const { code } = await talk([
      ['› ', '/artic'],
      ['/artic', '\t'],
      ['le ', '2\r'],
      ['¶ 2 / 5', ''],
      ['› ', `${ESCAPE}[A`],
      ['/article 2', '\r'],
      ['¶ 2 / 5', ''],
      ['› ', '/quit'],
      ['/quit', '\t'],
      ['ter ', '\r'],
      ['À bientôt.', ''],
    ]);
    expect(code).toBe(0);
  });

  it('leaves at Ctrl-C', async () => {
    const { shown, code } = await talk([['› ', '\u0003']]);
    expect(code).toBe(0);
    expect(shown).toContain('À bientôt.');
  });

  it('shows no escape sequence for style when NO_COLOR is set', async () => {
    const { shown } = await talk(
      [
        ['› ', '/qui dirige la délégation russe ?\r'],
        ['¶ 1 / 5', ''],
        ['› ', END_OF_INPUT],
      ],
      { NO_COLOR: '1' },
    );
    expect(shown).toMatch(/\*\*Yunus-Bek\s+Yevkurov\*\*/);
    for (const style of [1, 2, 22]) expect(shown).not.toContain(`${ESCAPE}[${style}m`);
  });
});
