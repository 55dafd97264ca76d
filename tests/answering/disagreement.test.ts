import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { disagreeingQuotes } from '../../src/answering/disagreement.ts';
import { slice } from '../../src/language/span.ts';
import type { QuestionCommand } from '../../src/question/question.ts';
import { libraryOf } from './library-of.ts';

function contraries(articles: Record<string, string[]>, command: QuestionCommand, text: string): string[] {
  const outcome = answerQuestion(libraryOf(articles), { command, text });
  if (outcome.status === 'abstained') throw new Error('no answer');
  return disagreeingQuotes(outcome).map(({ passage, highlights }) =>
    highlights.map((span) => slice(passage.text, span)).join(),
  );
}

describe('disagreeingQuotes', () => {
  it('finds another number for the same question', () => {
    const articles = {
      un: ['La grue a coûté 12 millions d’euros.'],
      deux: ['La grue a coûté 15 millions d’euros.'],
    };
    const found = contraries(articles, 'combien', 'a coûté la grue ?');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/1[25] millions/);
  });

  it('finds another date', () => {
    const articles = { un: ['Le phare a ouvert en 1850.'], deux: ['Le phare a ouvert en 1860.'] };
    expect(contraries(articles, 'quand', 'le phare a-t-il ouvert ?')).toHaveLength(1);
  });

  it.each([
    ['the same article', { un: ['La grue a coûté 12 euros.', 'La grue a coûté 15 euros.'] }],
    ['the same answer', { un: ['La grue a coûté 12 euros.'], deux: ['Oui, la grue a coûté 12 euros.'] }],
    ['another question', { un: ['La grue a coûté 12 euros.'], deux: ['Le quai a coûté 15 euros.'] }],
  ])('finds nothing in %s', (_what, articles) => {
    expect(contraries(articles, 'combien', 'a coûté la grue ?')).toEqual([]);
  });
});
