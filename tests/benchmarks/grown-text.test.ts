import { expect, it } from 'vitest';
import { growCorpus } from './grown-text.ts';

it('grows the same text from the same seed, and another from another', () => {
  expect(growCorpus(20, 5, 7)).toEqual(growCorpus(20, 5, 7));
  expect(growCorpus(20, 5, 7).articles).not.toEqual(growCorpus(20, 5, 8).articles);
});

it('grows as many passages as asked for, and words as a natural language spreads them', () => {
  const paragraphs = growCorpus(205, 1).articles.flatMap((article) => article.paragraphs);
  expect(paragraphs).toHaveLength(205);
  const counts = new Map<string, number>();
  for (const word of paragraphs.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const falling = [...counts.values()].sort((a, b) => b - a);
  const total = falling.reduce((sum, count) => sum + count, 0);
  // The hundred commonest words make much of the text, and many of the different words stand in it once.
  expect(falling.slice(0, 100).reduce((sum, count) => sum + count, 0) / total).toBeGreaterThan(0.3);
  expect(falling.filter((count) => count === 1).length / falling.length).toBeGreaterThan(0.3);
});
