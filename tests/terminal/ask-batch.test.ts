import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { knowledgeFolder } from '../knowledge/knowledge-folder.ts';
import { ending, runProgram, startProgram } from './run-program.ts';

async function batch(input: string | Uint8Array, ...args: string[]) {
  const run = await runProgram(['ask', '--json', ...args], { input });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const lines = run.stdout.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

const jsonLines = (...requests: unknown[]) =>
  requests.map((request) => `${JSON.stringify(request)}\n`).join('');

describe('ask --json', () => {
  it('answers each line in order, quoting paragraphs byte for byte', async () => {
    const [who, howMany, foreign] = await batch(
      jsonLines(
        { id: 'a', command: 'qui', question: 'dirige la délégation russe ?' },
        { id: 'b', command: 'combien', question: 'de soldats français ont quitté le pays ?' },
        { id: 'c', command: 'question', question: 'Quelle est la recette de la tarte aux pommes ?' },
      ),
    );
    const { articles } = await loadKnowledge('knowledge');
    const paragraphs = articles[0]?.paragraphs ?? [];

    expect(who).toMatchObject({ id: 'a', status: 'answered', kind: 'who', missing: [] });
    const [quote] = who.quotes;
    expect(quote).toMatchObject({
      article: 'niger-delegation-russe',
      paragraph: 1,
      text: paragraphs[0]?.text,
    });
    const [highlight] = quote.highlights;
    expect(quote.text.slice(highlight.start, highlight.end)).toBe('Yunus-Bek Yevkurov');
    expect(highlight.type).toBe('person');
    expect(quote.sentence.start).toBeLessThanOrEqual(highlight.start);
    expect(quote.sentence.end).toBeGreaterThanOrEqual(highlight.end);
    expect(who.ms).toBeGreaterThanOrEqual(0);
    expect(who.confidence).toBeGreaterThan(0.5);

    expect(howMany).toMatchObject({ id: 'b', status: 'answered', kind: 'howMany' });
    expect(howMany.quotes[0].paragraph).toBe(3);

    expect(foreign).toMatchObject({
      id: 'c',
      status: 'abstained',
      kind: expect.any(String),
      reason: 'foreign',
    });
    expect(foreign.missing).toContain('recette');
  });

  it('answers a line before the next one comes', async () => {
    const child = startProgram(['ask', '--json']);
    const ended = ending(child);
    const answers = createInterface({ input: child.stdout });
    for (const id of ['première', 'seconde']) {
      child.stdin.write(jsonLines({ id, question: 'Qui dirige la délégation ?' }));
      const [line] = await once(answers, 'line');
      expect(JSON.parse(line).id).toBe(id);
    }
    child.stdin.end();
    expect((await ended).code).toBe(0);
  });

  it('says what is wrong with a line and goes on', async () => {
    const input = [
      'pas du JSON',
      '[]',
      '"texte"',
      '{"id":"sans question"}',
      '{"id":"mauvais type","question":7}',
      '{"id":{"n":1},"question":"id qui n’en est pas un"}',
      '{"id":"commande","command":"quoique","question":"x"}',
      '{"id":"article","article":"absent","question":"x"}',
      '{"id":"bon","question":"Qui dirige la délégation russe ?"}',
    ].join('\n');
    const answers = await batch(input);
    expect(answers.map(({ id, status }) => [id, status])).toEqual([
      [null, 'error'],
      [null, 'error'],
      [null, 'error'],
      ['sans question', 'error'],
      ['mauvais type', 'error'],
      [null, 'error'],
      ['commande', 'error'],
      ['article', 'error'],
      ['bon', 'answered'],
    ]);
    for (const { error } of answers.slice(0, -1)) expect(error).toMatch(/^\S[^\n]*$/);
    expect(answers[6].error).toContain('quoique');
    expect(answers[7].error).toContain('absent');
  });

  it('skips blank lines and reads CRLF, a missing last line end, and U+2028 inside a string', async () => {
    const question = 'Qui dirige\u2028la délégation russe ?';
    const answers = await batch(
      `\r\n{"id":"1","question":"${question}"}\r\n  \n\n{"id":"2","question":"${question}"}`,
    );
    expect(answers.map(({ id, status }) => [id, status])).toEqual([
      ['1', 'answered'],
      ['2', 'answered'],
    ]);
  });

  it('gives back any id, and null for none', async () => {
    const ids = ['', 'é\u0000\n"', '😀', '\ud800', 7];
    const answers = await batch(jsonLines(...ids.map((id) => ({ id, question: 'x' })), { question: 'x' }));
    expect(answers.map(({ id }) => id)).toEqual([...ids, null]);
  });

  it('takes commands with an accent, in capitals or in English', async () => {
    const commands = ['où', 'QUAND', 'who', 'how-many'];
    const answers = await batch(jsonLines(...commands.map((command) => ({ command, question: 'Niger' }))));
    expect(answers.map(({ kind }) => kind)).toEqual(['where', 'when', 'who', 'howMany']);
  });

  it('keeps to one article when asked, whatever the form of its accents', async () => {
    const folder = knowledgeFolder({
      'un.txt': 'Le cheval blanc dort.',
      'dossier/e\u0301te\u0301.txt': 'Le cheval noir court.',
    });
    const answers = await batch(
      jsonLines(
        { id: '1', question: 'Que fait le cheval ?', article: 'un' },
        { id: '2', question: 'Que fait le cheval ?', article: 'dossier/été' },
      ),
      '--knowledge',
      folder,
    );
    const articlesOf = (answer: { quotes: { article: string }[] }) =>
      new Set(answer.quotes.map(({ article }) => article));
    expect(answers.map(articlesOf)).toEqual([new Set(['un']), new Set(['dossier/été'])]);
  });

  it('adds the reasons to each quote when asked', async () => {
    const [answer] = await batch(jsonLines({ question: 'Qui dirige la délégation russe ?' }), '--explain');
    expect(answer.quotes[0].explanation).toEqual({
      matches: expect.any(Array),
      features: expect.any(Array),
      expected: ['person', 'organisation'],
    });
  });

  it('answers thousands of lines, each once and in order, to a slow reader too', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => String(index));
    const answers = await batch(
      jsonLines(...ids.map((id) => ({ id, question: 'Qui dirige la délégation ?' }))),
    );
    expect(answers.map(({ id }) => id)).toEqual(ids);
  });

  it('ends quietly when its reader leaves', async () => {
    const child = startProgram(['ask', '--json']);
    child.stdin.on('error', () => undefined);
    child.stdout.destroy();
    child.stdin.end(
      jsonLines(...Array.from({ length: 200 }, () => ({ question: 'Qui dirige la délégation ?' }))),
    );
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk) => errors.push(chunk));
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(Buffer.concat(errors).toString()).toBe('');
  });
});
