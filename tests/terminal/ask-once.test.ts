import { describe, expect, it } from 'vitest';
import { knowledgeFolder } from '../knowledge/knowledge-folder.ts';
import { runProgram } from './run-program.ts';

const DELEGATION = '/qui dirige la délégation russe ?';

describe('ask', () => {
  it('prints the passage with the answer set off, its source, and nothing else', async () => {
    const run = await runProgram(['ask', DELEGATION]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('colonel-général **Yunus-Bek Yevkurov**, a atterri à Niamey');
    expect(run.stdout).toContain('— Une délégation russe à Niamey · ¶ 1 / 5');
    expect(run.stdout).not.toContain('\u001b');
  });

  it('takes words that were not quoted for one question', async () => {
    const run = await runProgram(['ask', ...DELEGATION.split(' ')]);
    expect(run.stdout).toEqual((await runProgram(['ask', DELEGATION])).stdout);
  });

  it('ends with 1 when there is no answer, and says so', async () => {
    const run = await runProgram(['ask', 'Quelle est la recette de la tarte aux pommes ?']);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toMatch(/^L’article n’en parle pas\.\n/);
  });

  it.each(['', '   ', '/qui'])('asks for a question when given %j', async (line) => {
    const run = await runProgram(['ask', line]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^Posez une question/);
  });

  it('ends with 2 on a command that is none, on standard error', async () => {
    const run = await runProgram(['ask', '/qi dirige ?']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('Vouliez-vous dire /qui ?');
  });

  it('answers in JSON when asked, with the reasons when asked', async () => {
    const plain = JSON.parse((await runProgram(['ask', '--json', DELEGATION])).stdout);
    expect(plain).toMatchObject({ status: 'answered', kind: 'who', missing: [] });
    expect(plain.quotes[0]).toMatchObject({ article: 'niger-delegation-russe', paragraph: 1 });
    expect(plain.quotes[0]).not.toHaveProperty('explanation');
    const explained = JSON.parse((await runProgram(['ask', '--json', '--explain', DELEGATION])).stdout);
    expect(explained.quotes[0].explanation.matches).not.toEqual([]);
  });

  it('says why this passage when asked', async () => {
    const { stdout } = await runProgram(['ask', '--explain', DELEGATION]);
    expect(stdout).toMatch(/Mots retrouvés\u00a0: .*délégation/);
    expect(stdout).toMatch(/Ce qui a compté\u00a0: /);
  });

  it('shows bold when colours are forced, and no width in a pipe', async () => {
    const { stdout } = await runProgram(['ask', DELEGATION], { environment: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('\u001b[1mYunus-Bek Yevkurov\u001b[22m');
    expect(stdout).not.toContain('**');
  });

  it('lets no article and no question command the terminal', async () => {
    const folder = knowledgeFolder({
      'a.txt':
        '---\ntitle: "Ti\\e[31mtre"\n---\nLe \u001b]0;pirate\u0007cheval \u009b2J\u202edu roi\u202c dort.\r\nFin.',
    });
    const { stdout } = await runProgram(['ask', '\u001b[2Jcheval\u202e', '--knowledge', folder]);
    expect(stdout).toContain('Le ]0;piratecheval 2Jdu roi dort.');
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });
});
