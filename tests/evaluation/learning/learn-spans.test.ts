import { expect, it } from 'vitest';
import { learnSpans } from '../../../src/evaluation/learning/learn-spans.ts';
import { trades } from './trades.ts';

const learn = (set = trades) => learnSpans(set, { file: 'trades.jsonl', tell: () => {} });

it('learns which candidate is the answer, on articles unseen', () => {
  // « la rue haute » is no candidate: of a place, only a name is.
  expect(learn().figures).toEqual({ precision: 1, recall: 0.5, typedPrecision: 1, typedRecall: 0.5 });
});

it('shows nothing where what stands there is never the answer', () => {
  const misled = {
    ...trades,
    questions: trades.questions.map((question) => ({ ...question, answers: ['un tambour'] })),
  };
  expect(learn(misled).figures).toMatchObject({ precision: Number.NaN, recall: 0 });
});
