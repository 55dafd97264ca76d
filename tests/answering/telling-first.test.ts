import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { libraryOf } from './library-of.ts';

const library = libraryOf({
  alcyon: [
    'L’Alcyon a quitté le port de Kermor dans la nuit, avec du sel et du bois.',
    'Son capitaine, Lazare Quéméneur, a donné l’alerte. Les marins dormaient.',
    'Le sel vient des marais. Le bois vient de la forêt.',
  ],
});

/** The paragraph quoted first, and whether it is given as the answer. */
function firstFor(text: string): [string, number | undefined] {
  const { status, quotes } = answerQuestion(library, { text });
  return [status, quotes[0]?.passage.ordinal];
}

it('goes on to the passage that tells who, where the best only names what is asked about', () => {
  expect(firstFor('Qui est le capitaine de l’Alcyon ?')).toEqual(['answered', 2]);
});

it('goes on to the passage that lists what is to be counted', () => {
  const league = libraryOf({
    ligue: [
      'La France, alliée des pays du Nord, vend du sel à ses voisins.',
      'L’alliance des Ports, avec la Grèce, Malte et l’Italie en tête, rapproche les marins.',
    ],
  });
  const { status, quotes } = answerQuestion(league, { text: 'Combien de pays dans l’alliance ?' });
  expect([status, quotes[0]?.passage.ordinal]).toEqual(['answered', 2]);
});

it('stays where the best passage is where one asks for something else', () => {
  expect(firstFor('Que transporte l’Alcyon de Kermor ?')).toEqual(['answered', 1]);
});

it('goes on to none where no other tells who', () => {
  expect(firstFor('Qui a bâti l’Alcyon de Kermor ?')).toEqual(['abstained', 1]);
});
