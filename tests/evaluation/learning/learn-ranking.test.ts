import { describe, expect, it } from 'vitest';
import { learn } from '../../../src/evaluation/learning/learn-ranking.ts';
import type { QuestionSet } from '../../../src/evaluation/question-set.ts';
import { PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from '../../../src/retrieval/rerank.ts';

const TRADES = ['boulanger', 'forgeron', 'meunier', 'notaire', 'potier', 'tanneur', 'vannier', 'verrier'];

/** One small article a trade, all alike, so that eight of them teach what holds for the others. */
const set: QuestionSet = {
  form: 'paragraphs',
  articles: TRADES.map((trade) => ({
    slug: trade,
    title: trade,
    language: 'fr',
    paragraphs: [
      `Le ${trade} habitait la rue haute. Sa maison était grise.`,
      `Le ${trade} aimait la musique. Il jouait de la flûte. La fanfare du ${trade} répétait le lundi.`,
      `On dit que le ${trade} voyageait peu.`,
    ].map((text, at) => ({ ordinal: at + 1, text, section: [] })),
  })),
  questions: TRADES.flatMap((trade) => [
    {
      id: `${trade}-1`,
      text: `Où habitait le ${trade} ?`,
      right: [`${trade}#1`],
      answers: ['la rue haute'],
      tags: [],
    },
    {
      id: `${trade}-2`,
      text: `Quand répétait la fanfare du ${trade} ?`,
      right: [`${trade}#2`],
      answers: ['le lundi'],
      tags: [],
    },
  ]),
};

describe('learning the weights', () => {
  const told: string[] = [];
  const learned = learn(set, { file: 'dir/trades.jsonl', tell: (progress) => told.push(progress) });

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
    const turned = { ...set, articles: set.articles.toReversed() };
    const again = learn(set, { file: 'trades.jsonl', tell: () => {} });
    expect(JSON.stringify(again)).toBe(JSON.stringify(learned));
    expect(learn(turned, { file: 'trades.jsonl', tell: () => {} }).figures).toEqual(learned.figures);
  });

  it('keeps no word of the set', () => {
    expect(JSON.stringify(learned)).not.toMatch(new RegExp(TRADES.join('|')));
  });
});
