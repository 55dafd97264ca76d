import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledgeFolder } from '../knowledge/knowledge-folder.ts';

const BUILT = new URL('../../dist/evaluation/', import.meta.url).pathname;

function run(program: string, ...args: readonly string[]) {
  return new Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }>(
    (resolve) => {
      execFile(process.execPath, [join(BUILT, program), ...args], (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      });
    },
  );
}

const paragraph = (articleId: string, text: string, question: string, answer: string) =>
  JSON.stringify({
    articleTitle: articleId,
    articleId,
    text,
    questions: [{ id: `${articleId}-1`, question, answers: [{ text: answer }] }],
  });

const folder = () =>
  knowledgeFolder({
    'articles/phare.txt': 'Le phare fut allumé en 1849.\nYves Le Bihan vivait seul dans la tour.',
    'questions.jsonl': JSON.stringify({
      id: 'p1',
      command: 'quand',
      question: 'le phare fut-il allumé ?',
      paragraphs: [1],
      answers: ['1849'],
      tags: ['plain'],
    }),
    'paragraphs.jsonl': [
      paragraph('phare', 'Le phare fut allumé en 1849.', 'Quand le phare fut-il allumé ?', '1849'),
      paragraph('phare', 'Yves Le Bihan vivait seul.', 'Qui vivait seul ?', 'Yves Le Bihan'),
      paragraph('moulin', 'Le meunier vendait sa farine.', 'Que vendait le meunier ?', 'sa farine'),
    ].join('\n'),
    'broken.jsonl': '{"articleId": 3}',
  });

describe('evaluate', () => {
  it('prints tables, or figures as JSON', async () => {
    const directory = folder();
    const knowledge = ['--knowledge', join(directory, 'articles')];
    const tables = await run('main.js', join(directory, 'questions.jsonl'), ...knowledge);
    expect(tables).toMatchObject({ code: 0, stderr: '' });
    expect(tables.stdout).toMatch(/plain +1 +100\.0/);
    const json = await run('main.js', join(directory, 'paragraphs.jsonl'), '--json', '--mode', 'corpus');
    expect(JSON.parse(json.stdout)).toMatchObject({ set: { questions: 3 }, corpus: { hit1: 1 } });
    expect(json.stdout).not.toContain('"article":');
  });

  it('names the files of the knowledge folder it leaves out', async () => {
    const directory = folder();
    const set = join(directory, 'questions.jsonl');
    const ended = await run('main.js', set, '--knowledge', join(directory, 'nowhere'));
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/does not exist\n.*no article to ask/s);
  });

  it.each([
    [[], /One set.*Measures/s],
    [['a', 'b'], /One set/],
    [['a', '--mode', 'some'], /--mode/],
    [['a', '--bogus'], /--bogus/],
    [['/nowhere.jsonl'], /\/nowhere\.jsonl.*ENOENT/],
  ])('refuses %j and says why', async (args, reason) => {
    const ended = await run('main.js', ...args);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(reason);
  });
});

describe('learn', () => {
  it('writes the weights and prints how good they are', async () => {
    const directory = folder();
    const output = join(directory, 'weights.json');
    const ended = await run('learning/main.js', join(directory, 'paragraphs.jsonl'), '--output', output);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^corpusHit1 +\d+\.\d$/m);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({
      origin: { set: 'paragraphs.jsonl', articles: 2, questions: 3 },
      sentence: { exact: expect.any(Number) },
    });
  });

  it('refuses what it cannot learn from', async () => {
    const directory = folder();
    const questions = await run('learning/main.js', join(directory, 'questions.jsonl'));
    expect(questions).toMatchObject({ code: 2, stdout: '' });
    const broken = await run('learning/main.js', join(directory, 'broken.jsonl'));
    expect(broken.stderr).toMatch(/broken\.jsonl:1: articleTitle/);
  });
});
