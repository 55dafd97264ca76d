import { describe, expect, it } from 'vitest';
import { learnRanking } from '../../../src/evaluation/learning/learn-ranking.ts';
import { PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from '../../../src/retrieval/feature-rows.ts';
import { renamed, TRADES, trades } from './trades.ts';

describe('learning the weights', () => {
  const told: string[] = [];
  const learned = learnRanking(trades, { file: 'dir/trades.jsonl', tell: (progress) => told.push(progress) });

  it('gives every feature a weight, beside where it comes from', () => {
    expect(Object.keys(learned.sentence)).toEqual(SENTENCE_FEATURE_NAMES);
    expect(Object.keys(learned.passage)).toEqual(PASSAGE_FEATURE_NAMES);
    expect(learned.origin).toMatchObject({ set: 'trades.jsonl', articles: 8, questions: 16 });
    expect(learned.passage['bestSentence']).toBeGreaterThan(0);
  });

  it('measures on articles it has not learned from', () => {
    expect(learned.figures).toMatchObject({ articleHit1: 1, corpusHit1: 1, sentence: 1, endToEnd: 1 });
    expect(told.filter((line) => line.startsWith('Learning without fold'))).toHaveLength(5);
  });

  it('gives the same weights again, whatever the order of the articles', () => {
    const turned = { ...trades, articles: trades.articles.toReversed() };
    const again = learnRanking(trades, { file: 'trades.jsonl', tell: () => {} });
    expect(JSON.stringify(again)).toBe(JSON.stringify(learned));
    expect(learnRanking(turned, { file: 'trades.jsonl', tell: () => {} }).figures).toEqual(learned.figures);
  });

  it('learns from a set beside it, whose figures stand apart', () => {
    const beside = { file: 'dir/beside.jsonl', set: renamed };
    const both = learnRanking(trades, { file: 'trades.jsonl', beside, tell: () => {} });
    expect(both.origin.beside).toEqual({ set: 'beside.jsonl', articles: 8, questions: 16 });
    expect(both.passage).not.toEqual(learned.passage);
    expect(Object.keys(both.figures)).toEqual(Object.keys(learned.figures));
    expect(both.figuresBeside).toMatchObject({ articleHit1: 1, endToEnd: 1 });
    expect(both.figuresBeside).not.toHaveProperty('corpusHit1');
    expect(learned).not.toHaveProperty('figuresBeside');
  });

  it('keeps no word of the set', () => {
    expect(JSON.stringify(learned)).not.toMatch(new RegExp(TRADES.join('|')));
  });
});
