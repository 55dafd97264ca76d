import { expect, it } from 'vitest';
import { countCommonWords } from '../../../src/evaluation/learning/count-common-words.ts';
import { trades } from './trades.ts';

const count = (set = trades) => countCommonWords(set, { file: 'trades.jsonl', tell: () => {} });
const stemsOf = (set = trades) => Object.values(count(set).stems).flatMap((stems) => stems.split(' '));

it('counts the articles that hold a stem, in order, each once', () => {
  expect(count().origin).toMatchObject({ set: 'trades.jsonl', articles: 8 });
  expect(Object.keys(count().stems)).toEqual(['8']);
  expect(stemsOf()).toEqual([...stemsOf()].sort());
  expect(stemsOf()).toContain('musiqu');
});

it('leaves out what few articles hold, names and stop words', () => {
  expect(stemsOf()).not.toContain('meuni');
  expect(stemsOf()).not.toContain('le');
  const four = { ...trades, articles: trades.articles.slice(0, 4) };
  expect(count(four).stems).toEqual({});
});

it('counts the words of the questions too', () => {
  const asked = { ...trades, questions: trades.questions.map((one) => ({ ...one, text: 'Le facteur ?' })) };
  expect(stemsOf(asked)).toContain('facteur');
  expect(stemsOf()).not.toContain('facteur');
});
