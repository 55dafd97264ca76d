import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledgeFolder } from '../knowledge/knowledge-folder.ts';

const BUILT = new URL('../../dist/evaluation/', import.meta.url).pathname;

function run(program: string, ...args: readonly string[]) {
  return new Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }>(
    (resolve) => {
      execFile(process.execPath, [program, ...args], (error, stdout, stderr) => {
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
    const tables = await run(join(BUILT, 'main.js'), join(directory, 'questions.jsonl'), ...knowledge);
    expect(tables).toMatchObject({ code: 0, stderr: '' });
    expect(tables.stdout).toMatch(/plain +1 +100\.0/);
    const json = await run(
      join(BUILT, 'main.js'),
      join(directory, 'paragraphs.jsonl'),
      '--json',
      '--mode',
      'corpus',
    );
    expect(JSON.parse(json.stdout)).toMatchObject({ set: { questions: 3 }, corpus: { hit1: 1 } });
    expect(json.stdout).not.toContain('"article":');
  });

  it('names the files of the knowledge folder it leaves out', async () => {
    const directory = folder();
    const set = join(directory, 'questions.jsonl');
    const ended = await run(join(BUILT, 'main.js'), set, '--knowledge', join(directory, 'nowhere'));
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
    const ended = await run(join(BUILT, 'main.js'), ...args);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(reason);
  });
});

/** A copy of the built program with folders to write to, so that nothing of the project changes. */
function copyOfProgram(): { readonly root: string; readonly program: string } {
  const root = knowledgeFolder({ 'package.json': '{ "type": "module" }' });
  cpSync(new URL('../../dist/', import.meta.url), join(root, 'dist'), { recursive: true });
  symlinkSync(new URL('../../node_modules', import.meta.url), join(root, 'node_modules'));
  for (const room of ['language', 'retrieval', 'answering']) {
    mkdirSync(join(root, 'src', room), { recursive: true });
  }
  return { root, program: join(root, 'dist/evaluation/learning/main.js') };
}

/** Milliseconds: seven programs start one after the other. */
const SEVERAL_PROGRAMS = 60_000;

describe('learn', () => {
  it(
    'learns stage upon stage, the same again, and answers with what it learned',
    async () => {
      const { root, program } = copyOfProgram();
      const set = join(folder(), 'paragraphs.jsonl');
      const learned = () =>
        [
          'language/common-words',
          'retrieval/learned-weights',
          'answering/learned-confidence',
          'answering/learned-spans',
        ]
          .map((name) => [join(root, `src/${name}.json`), join(root, `dist/${name}.json`)] as const)
          .map(([source, built]) => {
            const text = readFileSync(source, 'utf8');
            expect(readFileSync(built, 'utf8')).toBe(text);
            expect(JSON.parse(text)).toMatchObject({
              origin: { set: 'paragraphs.jsonl', articles: 2, questions: 3 },
            });
            return text;
          });
      const ended = await run(program, set);
      expect(ended).toMatchObject({ code: 0 });
      expect(ended.stdout).toMatch(
        /^common\nranking\n(?: .*\n)* {2}corpusHit1 +\d+\.\d\n(?: .*\n)*confidence\n(?: .*\n)+spans\n/,
      );
      const first = learned();
      await run(program, set, '--only', 'ranking');
      expect(learned()).toEqual(first);
      const figures = await run(join(root, 'dist/evaluation/main.js'), set, '--json');
      expect(JSON.parse(figures.stdout)).toMatchObject({
        crossValidated: { corpusHit1: expect.any(Number) },
      });
    },
    SEVERAL_PROGRAMS,
  );

  it('learns from a set beside the first, and prints its figures in a column of their own', async () => {
    const { root, program } = copyOfProgram();
    const set = join(folder(), 'paragraphs.jsonl');
    const ended = await run(program, set, '--beside', set, '--only', 'ranking');
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.stdout).toMatch(/^ {2}sentence +\d+\.\d +\d+\.\d\n/m);
    expect(ended.stdout).toMatch(/^ {2}corpusHit1 +\d+\.\d\n/m);
    expect(JSON.parse(readFileSync(join(root, 'src/retrieval/learned-weights.json'), 'utf8'))).toMatchObject({
      origin: { beside: { set: 'paragraphs.jsonl', articles: 2, questions: 3 } },
    });
    const missing = await run(program, set, '--beside', 'nowhere.jsonl');
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('nowhere.jsonl');
  });

  it('learns one stage alone', async () => {
    const { root, program } = copyOfProgram();
    const ended = await run(program, join(folder(), 'paragraphs.jsonl'), '--only', 'common');
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(
      readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      ),
    ).toMatchObject([{ name: 'common-words.json' }]);
    const unknown = await run(program, 'set.jsonl', '--only', 'guessing');
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('common, ranking, confidence, spans, not guessing');
  });

  it('refuses what it cannot learn from', async () => {
    const directory = folder();
    const questions = await run(join(BUILT, 'learning/main.js'), join(directory, 'questions.jsonl'));
    expect(questions).toMatchObject({ code: 2, stdout: '' });
    const broken = await run(join(BUILT, 'learning/main.js'), join(directory, 'broken.jsonl'));
    expect(broken.stderr).toMatch(/broken\.jsonl:1: articleTitle/);
  });
});
