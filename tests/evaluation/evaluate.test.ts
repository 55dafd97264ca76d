import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { QuestionSet } from '../../src/evaluation/question-set.ts';
import { report } from '../../src/evaluation/report.ts';

function article(slug: string, ...texts: string[]) {
  const paragraphs = texts.map((text, at) => ({ ordinal: at + 1, text, section: [] }));
  return { slug, title: slug, language: 'fr' as const, paragraphs };
}

const ask = (id: string, text: string, right: string[], answers: string[]) => ({
  id,
  text,
  right,
  answers,
  tags: right.length > 0 ? ['plain'] : ['off-topic'],
});

const lighthouse = article(
  'phare',
  'Le phare de Kermorvan fut allumé en 1849. Sa lanterne vient de Paris.',
  'Le gardien Yves Le Bihan vivait seul dans la tour.',
  'La tempête de 1987 a brisé les vitres de la lanterne.',
);
const mill = article(
  'moulin',
  'Le moulin de Valmy domine la plaine.',
  'Le meunier vendait sa farine à Sainte-Menehould.',
  'Ses ailes furent refaites après l’ouragan.',
);
const paragraphs: QuestionSet = {
  form: 'paragraphs',
  articles: [article('mot', 'Un seul paragraphe sur la pluie.'), mill, lighthouse],
  questions: [
    ask('a', 'Quand le phare de Kermorvan fut-il allumé ?', ['phare#1'], ['1849']),
    ask('b', 'Qui vivait seul dans la tour ?', ['phare#2'], ['Yves Le Bihan']),
    ask('c', 'Que vendait le meunier ?', ['moulin#2'], ['sa farine']),
    ask('d', 'Qui a brisé les vitres de la lanterne ?', ['phare#1'], ['tempête']),
    ask('e', 'De quoi parle le paragraphe ?', ['mot#1'], ['la pluie']),
  ],
  unanswered: [
    { article: 'phare', text: 'Qui vivait seul dans la tour de la lanterne ?' },
    { article: 'phare', text: 'Combien de marches a le donjon ?' },
  ],
};
const clock = () => {
  let ticks = 0;
  return () => ticks++;
};

describe('evaluating paragraphs', () => {
  const { figures, misses } = evaluate(paragraphs, { file: 'dir/set.jsonl', mode: 'all', now: clock() });

  it('ranks in articles of three paragraphs and more, and in the whole corpus', () => {
    expect(figures.set).toEqual({ file: 'set.jsonl', articles: 3, paragraphs: 7, questions: 5 });
    expect(figures.article).toMatchObject({ questions: 4, hit1: 3 / 4, endToEnd: 3 / 4, sentence: 4 / 5 });
    expect(figures.corpus).toMatchObject({ questions: 5, hit1: 4 / 5 });
    expect(figures.article?.plain.hit3).toBe(1);
  });

  it('asks each question of articles that are foreign to it', () => {
    expect(figures.article).toMatchObject({ foreignAnswered: 0 });
    expect(figures.article?.reliability.reduce((sum, { count }) => sum + count, 0)).toBe(8);
  });

  it('asks each question of its own article without the paragraph that answers', () => {
    // Only what broke the panes is told in a paragraph that the set does not hold for right.
    expect(figures.article?.nearAnswered).toBe(1 / 4);
    expect(figures.corpus?.nearAnswered).toBeNaN();
  });

  it('counts questions that the set says the article does not answer', () => {
    expect(figures.article?.unansweredAnswered).toBe(1 / 2);
    expect(figures.corpus?.unansweredAnswered).toBeNaN();
  });

  it('counts bold of all, and of those whose right paragraph came first', () => {
    expect(figures.article).toMatchObject({ bold: { questions: 4 }, boldInRight: { questions: 3 } });
    expect(figures.article?.boldInRight.typedRecall).toBe(1);
    expect(figures.article?.bold.typedRecall).toBe(2 / 3);
  });

  it('counts bold of the kinds that have a type', () => {
    expect(figures.article?.kinds['when']).toMatchObject({ questions: 1, boldPrecision: 1, boldRecall: 1 });
    expect(figures.article?.kinds['where']).toBeUndefined();
  });

  it('times answers beside the search alone', () => {
    expect(figures.speed).toEqual({ answer: { p50: 1, p99: 1 }, search: { p50: 1, p99: 1 } });
  });

  it('tells each failure with what was wanted, what came and why', () => {
    const miss = misses.find((text) => text.startsWith('d '));
    expect(miss).toMatch(/right paragraph in place [23]/);
    expect(miss).toContain('wanted   phare#1: tempête');
    expect(miss).toContain('came     phare#3: La tempête de 1987');
    expect(miss).toMatch(/matched {2}.*vitres/);
    expect(misses.some((text) => text.startsWith('a '))).toBe(false);
  });

  it('reports in aligned columns', () => {
    const lines = report(figures).split('\n');
    const row = lines.find((line) => line.startsWith('  article  '));
    const head = lines.find((line) => line.includes('hit@10'));
    expect(row?.indexOf('75.0')).toBe((head?.indexOf('hit@1 ') ?? 0) + 1);
  });
});

describe('evaluating questions on an article', () => {
  const set: QuestionSet = {
    form: 'questions',
    articles: [lighthouse],
    questions: [
      ...paragraphs.questions.slice(0, 2),
      ask('x', 'Quelle équipe a gagné la Coupe du monde ?', [], []),
    ],
    unanswered: [],
  };

  it('holds bold in another paragraph for wrong, whatever it says', () => {
    const elsewhere = ask('w', 'Quand la tempête a-t-elle brisé les vitres ?', ['phare#1'], ['1987']);
    const { figures, misses } = evaluate(
      { ...set, questions: [elsewhere] },
      { file: 'set.jsonl', mode: 'all', now: clock() },
    );
    expect(figures.questions).toMatchObject({ hit1: 0, boldPrecision: 0, boldRecall: 0 });
    expect(misses[0]).toContain('bold     1987');
  });

  it('tells the answered from the refused, by tag', () => {
    const { figures, misses } = evaluate(set, { file: 'set.jsonl', mode: 'all', now: clock() });
    expect(figures.questions).toMatchObject({
      questions: 2,
      hit1: 1,
      tags: { plain: { questions: 2, endToEnd: 1 } },
      refused: { 'off-topic': { questions: 1, refused: 1 } },
    });
    expect(figures.article).toBeUndefined();
    expect(misses).toEqual([]);
    expect(report(figures)).toMatch(/off-topic +1 +100\.0/);
  });
});
