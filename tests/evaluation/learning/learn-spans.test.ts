import { expect, it } from 'vitest';
import { learnSpans } from '../../../src/evaluation/learning/learn-spans.ts';
import { renamed, trades } from './trades.ts';

const learn = (set = trades) => learnSpans(set, { file: 'trades.jsonl', tell: () => {} });

it('learns which candidate is the answer, on articles unseen', () => {
  expect(learn().figures).toEqual({ precision: 1, recall: 1, typedPrecision: 1, typedRecall: 1 });
});

it('shows nothing where what stands there is never the answer', () => {
  const misled = {
    ...trades,
    questions: trades.questions.map((question) => ({ ...question, answers: ['un tambour'] })),
  };
  expect(learn(misled).figures).toMatchObject({ precision: Number.NaN, recall: 0 });
});

it('learns to choose from a set beside it, and to trust from the first alone', () => {
  const misled = {
    ...renamed,
    questions: renamed.questions.map((one) => ({ ...one, answers: ['un tambour'] })),
  };
  const learnBeside = (set: typeof renamed) =>
    learnSpans(trades, { file: 'trades.jsonl', beside: { file: 'beside.jsonl', set }, tell: () => {} });
  expect(learnBeside(renamed).figuresBeside).toEqual(learn().figures);
  expect(learnBeside(misled).figuresBeside).toMatchObject({ recall: 0 });
  expect(learnBeside(misled).trust).toEqual(learn().trust);
});
