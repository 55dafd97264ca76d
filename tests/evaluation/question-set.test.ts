import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readQuestionSet } from '../../src/evaluation/question-set.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { knowledgeFolder } from '../knowledge/knowledge-folder.ts';

const lighthouse = {
  articleTitle: 'Le phare',
  articleId: 'phare',
  paragraphId: 'phare-0',
  text: 'Le phare fut allumé en 1835.',
  questions: [
    {
      id: 'q1',
      question: 'Quand le phare fut-il allumé ?',
      answers: [{ text: '1835', start: 23 }],
      impossible: false,
    },
    { id: 'q2', question: 'Qui l’éteignit ?', answers: [], impossible: true },
  ],
};
const keeper = {
  ...lighthouse,
  text: 'Son gardien vivait seul.',
  questions: [{ id: 'q3', question: 'Qui vivait seul ?', answers: [{ text: 'Son gardien', start: 0 }] }],
};
const question = {
  id: 'p1',
  command: 'quand',
  question: 'fut-il allumé ?',
  paragraphs: [1],
  answers: ['1835'],
  tags: ['plain'],
};

async function read(lines: readonly unknown[], articles: Record<string, string> = {}, name = 'set.jsonl') {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const file = join(knowledgeFolder({ [name]: text }), name);
  const loaded = await readQuestionSet(
    file,
    async () => (await loadKnowledge(knowledgeFolder(articles))).articles,
  );
  return { file, ...loaded };
}

async function problemOf(...given: Parameters<typeof read>): Promise<string> {
  const loaded = await read(...given);
  return 'problem' in loaded ? loaded.problem.replace(loaded.file, 'FILE') : 'none';
}

describe('a set whose lines are paragraphs', () => {
  it('takes the questions that an article does not answer from any of its lines', async () => {
    const loaded = await read([lighthouse, { ...keeper, unanswered: ['Qui peignit le phare ?'] }]);
    expect(loaded).toMatchObject({
      set: { unanswered: [{ article: 'phare', text: 'Qui peignit le phare ?' }] },
    });
  });

  it('gives articles in the order of their paragraphs, and each possible question its own', async () => {
    const other = { ...keeper, articleId: 'abbaye', articleTitle: 'L’abbaye' };
    const loaded = await read([lighthouse, '', other, keeper]);
    expect(loaded).toMatchObject({
      set: {
        form: 'paragraphs',
        articles: [
          { slug: 'abbaye', paragraphs: [{ ordinal: 1 }] },
          {
            slug: 'phare',
            title: 'Le phare',
            paragraphs: [
              { ordinal: 1, text: lighthouse.text },
              { ordinal: 2, text: keeper.text },
            ],
          },
        ],
        questions: [
          { id: 'q1', right: ['phare#1'], answers: ['1835'] },
          { id: 'q3', right: ['abbaye#1'] },
          { id: 'q3', right: ['phare#2'] },
        ],
      },
    });
  });

  it('names the file, the line and the field of what is wrong', async () => {
    expect(await problemOf([lighthouse, '', { ...keeper, text: 3 }])).toMatch(/^FILE:3: text: /);
    expect(await problemOf([lighthouse, '{'])).toMatch(/^FILE:2: .*JSON/);
  });
});

describe('a set whose lines are questions', () => {
  const articles = { 'phare.txt': 'Le phare fut allumé en 1835.\nSon gardien vivait seul.' };

  it('asks them of the only article', async () => {
    const near = { ...question, id: 'p2', paragraphs: [], answers: [], tags: ['near-topic'] };
    expect(await read([question, near], articles)).toMatchObject({
      set: {
        form: 'questions',
        articles: [{ slug: 'phare' }],
        questions: [
          { id: 'p1', command: 'quand', right: ['phare#1'], answers: ['1835'], tags: ['plain'] },
          { id: 'p2', right: [], tags: ['near-topic'] },
        ],
      },
    });
  });

  it('asks them of the article the line names, or else the file', async () => {
    const several = { ...articles, 'abbaye.txt': 'L’abbaye est vide.' };
    const named = await read([{ ...question, article: 'abbaye' }, question], several, 'phare.jsonl');
    expect(named).toMatchObject({ set: { questions: [{ right: ['abbaye#1'] }, { right: ['phare#1'] }] } });
    expect(await problemOf([question], several)).toMatch(/^FILE:1: which of the 2 articles\?/);
    expect(await problemOf([{ ...question, article: 'moulin' }], several)).toMatch(
      /^FILE:1: no article "moulin"/,
    );
  });

  it('needs an article', async () => {
    expect(await problemOf([question])).toBe('FILE: no article to ask; --knowledge says where they are');
  });

  it('refuses a paragraph the article does not have, and an unknown command', async () => {
    expect(await problemOf([question, { ...question, paragraphs: [1, 3] }], articles)).toBe(
      'FILE:2: phare has no paragraph 3',
    );
    expect(await problemOf([{ ...question, command: 'où' }], articles)).toMatch(/^FILE:1: command: /);
  });
});

it('a set that cannot be read or holds nothing is refused', async () => {
  expect(await problemOf([''])).toBe('FILE: no line');
  const missing = await readQuestionSet('/nowhere/set.jsonl', async () => []);
  expect(missing).toMatchObject({ problem: expect.stringMatching(/^\/nowhere\/set\.jsonl: ENOENT/) });
});
