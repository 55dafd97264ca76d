import { expect, it } from 'vitest';
import { CONFIDENCE_WEIGHTS } from '../../../src/answering/confidence.ts';
import { learnConfidence } from '../../../src/evaluation/learning/learn-confidence.ts';
import { renamed, TRADES, trades } from './trades.ts';

it('learns to tell questions that articles answer from foreign ones, on articles unseen', () => {
  const told: string[] = [];
  const learned = learnConfidence(trades, { file: 'dir/trades.jsonl', tell: (line) => told.push(line) });
  expect(learned.figures).toMatchObject({ articleOwn: 1, articleForeign: 0, corpusOwn: 1, corpusForeign: 0 });
  expect(learned.origin).toMatchObject({ set: 'trades.jsonl', articles: 8, questions: 16 });
  expect(Object.keys(learned.answerable)).toEqual(CONFIDENCE_WEIGHTS);
  expect(Object.keys(learned.right)).toEqual(CONFIDENCE_WEIGHTS);
  expect(told.filter((line) => line.includes('articleOwn 100.0'))).not.toHaveLength(0);
  expect(JSON.stringify(learned)).not.toMatch(new RegExp(TRADES.join('|')));
});

it('learns from a set beside it, and measures there what an article does not answer', () => {
  const beside = { file: 'beside.jsonl', set: renamed };
  const learned = learnConfidence(trades, { file: 'trades.jsonl', beside, tell: () => {} });
  expect(learned.figures).not.toHaveProperty('articleUnanswered');
  expect(learned.figuresBeside).toMatchObject({ articleOwn: 1, articleForeign: 0, articleUnanswered: 0 });
});
