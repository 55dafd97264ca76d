import { expect, it } from 'vitest';
import { slugOf } from '../../src/evaluation/question-set.ts';
import {
  askForeign,
  askOtherFolds,
  askUnanswered,
  askWithoutAnswer,
  ownLibraries,
} from '../../src/evaluation/ways-to-ask.ts';
import { trades } from './learning/trades.ts';

const { long } = ownLibraries(trades);

it('takes out just the paragraphs that answer', () => {
  for (const { question, library } of askWithoutAnswer(long)) {
    const [right = ''] = question.right;
    const others = [1, 2, 3].map((ordinal) => `${slugOf(right)}#${ordinal}`).filter((id) => id !== right);
    expect(library.passages.map(({ id }) => id)).toEqual(others);
  }
});

it('asks foreign articles nothing of their own', () => {
  const foreign = [...askForeign(long), ...askOtherFolds(trades)];
  expect(foreign).toHaveLength(2 * trades.questions.length);
  for (const { question, library } of foreign) {
    expect(library.articles.map(({ slug }) => slug)).not.toContain(slugOf(question.right[0] ?? ''));
  }
});

it('asks what an article does not answer of that article', () => {
  const asked = askUnanswered(trades, long);
  expect(asked).toHaveLength(trades.unanswered.length);
  for (const { question, library } of asked) {
    expect(question.right).toEqual([]);
    expect(question.text).toContain(library.articles[0]?.slug);
  }
});
