import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { readQuestionSet } from '../../src/evaluation/question-set.ts';

const file = fileURLToPath(new URL('./press.jsonl', import.meta.url));
const loaded = await readQuestionSet(file, async () => []);
if ('problem' in loaded) throw new Error(loaded.problem);
const { articles, questions, unanswered } = loaded.set;

describe('the press set', () => {
  it('tells its questions apart, on articles that come in whole', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(articles.filter(({ paragraphs }) => paragraphs.length < 8)).toEqual([]);
    const slugs = new Set(articles.map(({ slug }) => slug));
    expect(unanswered.filter(({ article }) => !slugs.has(article))).toEqual([]);
  });

  it('answers every question by words of its paragraph', () => {
    const textOf = new Map<string, string>(
      articles.flatMap(({ slug, paragraphs }) =>
        paragraphs.map(({ ordinal, text }) => [`${slug}#${ordinal}`, text] as const),
      ),
    );
    const wrong = questions.filter(
      ({ right, answers }) =>
        !answers.every((answer) => answer !== '' && textOf.get(right[0] ?? '')?.includes(answer)),
    );
    expect(wrong).toEqual([]);
  });
});

/** The weights were learned from this set: what holds here is that no change makes worse what they learned. */
describe('answering the press set', () => {
  const { article } = evaluate(loaded.set, { file, mode: 'article', now: () => 0 }).figures;

  it.each([
    ['brings the right paragraph first', article?.hit1, 0.66],
    ['chooses the answering sentence', article?.sentence, 0.78],
    ['does both', article?.endToEnd, 0.57],
    ['is right when it shows something bold', article?.bold.precision, 0.7],
    ['refuses what comes close and is not answered', 1 - (article?.unansweredAnswered ?? 1), 0.44],
  ])('%s', (_, reached, threshold) => {
    expect(reached).toBeGreaterThanOrEqual(threshold);
  });
});
