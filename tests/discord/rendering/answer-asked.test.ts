import { expect, it } from 'vitest';
import { answerAsked } from '../../../src/discord/rendering/answer-asked.ts';
import { libraryOf } from '../../answering/library-of.ts';

const asked = { command: 'question', worded: false } as const;
const texts = { port: ['Le phare de Brest fut bâti en 1850.', 'La grue dort.'] };

it('gives the answer it gave lately, and works out another for another command or library', () => {
  const library = libraryOf(texts);
  const first = answerAsked(asked, 'Quand fut bâti le phare ?', library);
  expect(first?.status).toBe('answered');
  expect(answerAsked(asked, 'Quand fut bâti le phare ?', library)).toBe(first);
  expect(answerAsked({ ...asked, command: 'quand' }, 'Quand fut bâti le phare ?', library)).not.toBe(first);
  expect(answerAsked(asked, 'Quand fut bâti le phare ?', libraryOf(texts))).not.toBe(first);
});

it('forgets what was asked longest ago, and remembers what is asked again', () => {
  const library = libraryOf(texts);
  const ask = (text: string) => answerAsked(asked, text, library);
  const [kept, forgotten] = [ask('Où est le phare ?'), ask('Où est la grue ?')];
  for (let at = 0; at < 31; at++) {
    ask(`Où est le phare numéro ${at} ?`);
    ask('Où est le phare ?');
  }
  expect(ask('Où est le phare ?')).toBe(kept);
  expect(ask('Où est la grue ?')).not.toBe(forgotten);
});
