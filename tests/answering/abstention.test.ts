import { describe, expect, it } from 'vitest';
import type { Abstention } from '../../src/answering/answer.ts';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import type { QuestionCommand } from '../../src/question/question.ts';
import { libraryOf } from './library-of.ts';

const library = libraryOf({
  port: [
    'Le capitaine Yann Morvan dirige le port de Brest. Il a vu partir 1 500 soldats français vers le Niger.',
    'La grue a coûté 12 millions d’euros. Le Niger reçoit des cargos de Brest.',
  ],
});

function abstention(command: QuestionCommand, text: string): Abstention {
  const outcome = answerQuestion(library, { command, text });
  if (outcome.status === 'answered') throw new Error(`answered: ${outcome.quotes[0].passage.text}`);
  return outcome;
}

describe('an abstention', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \u00a0\n'],
    ['empty', '??? …'],
    ['empty', '😀 🎉'],
    ['greeting', 'Bonjour !'],
    ['greeting', 'merci beaucoup'],
    ['greeting', 'Bonjour, comment vas-tu ?'],
    ['noise', 'qui ?'],
    ['noise', 'où est-ce que c’est'],
    ['noise', 'azertyuiop'],
    ['noise', 'xkcdq zzzzzz'],
    ['foreign', 'Quelle recette de tarte aux fraises ?'],
    ['notInArticle', 'Quelle tarte aux fraises le pâtissier du capitaine cuisine-t-il à Noël ?'],
  ] as const)('is for the reason « %s » when asked %j', (reason, text) => {
    expect(abstention('question', text).reason).toBe(reason);
  });

  it('tells the words no article holds, as asked', () => {
    expect(abstention('quoi', 'Quelle TARTE aux fraises mange-t-il ?').missing).toEqual([
      'TARTE',
      'fraises',
      'mange',
    ]);
  });

  it('tells no word missing that an article holds in any form', () => {
    const { missing } = abstention('quoi', 'Quelle tarte aux fraises des CAPITAINES à Noël ?');
    expect(missing).toEqual(['tarte', 'fraises', 'Noël']);
  });

  it('takes no word in small letters for a name that begins otherwise', () => {
    const winning = libraryOf({ port: ['Le port veut gagner du temps.', 'La grue dort.'] });
    const nearestTo = (text: string) => {
      const outcome = answerQuestion(winning, { command: 'quoi', text });
      return outcome.status === 'abstained' ? outcome.nearest.flatMap(({ known }) => known) : [];
    };
    expect(nearestTo('Où habite donc Wagner ?')).toEqual([]);
    expect(nearestTo('où habite donc wagner ?')).toEqual(['gagner']);
  });

  it('tells what the articles speak of', () => {
    expect(abstention('question', 'Bonjour').topics).toEqual(library.index.topics);
    expect(library.index.topics).toContain('Brest');
  });

  it('offers no quote where nothing was looked for', () => {
    for (const text of ['', 'bonjour', 'qui ?', 'azertyuiop']) {
      expect(abstention('question', text).quotes).toEqual([]);
    }
  });
});

describe('the silence of an article', () => {
  it('is heard when it counts others than those asked about', () => {
    expect(abstention('combien', 'de soldats russes sont partis ?').reason).toBe('notInArticle');
    expect(
      answerQuestion(library, { command: 'combien', text: 'de soldats français sont partis ?' }).status,
    ).toBe('answered');
  });

  it('is heard when it never names what is asked for', () => {
    expect(abstention('question', 'Quelle est la capitale du Niger ?').reason).toBe('notInArticle');
  });

  it('is not heard where what is asked for is named', () => {
    const named = libraryOf({
      niger: ['Niamey est la capitale du Niger depuis 1926.', 'Brest est un port.'],
    });
    const outcome = answerQuestion(named, { text: 'Quelle est la capitale du Niger ?' });
    expect(outcome.status).toBe('answered');
  });
});
