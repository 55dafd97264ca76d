import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { askedForm } from '../../src/answering/asked-form.ts';
import { slice } from '../../src/language/span.ts';
import { parseQuestion } from '../../src/question/question.ts';
import { libraryOf } from './library-of.ts';

const library = libraryOf({
  depart: [
    'Les accords ont entraîné le départ de 1 500 soldats français déployés dans le pays.',
    'La grue du port dort depuis longtemps.',
  ],
});

/** What the first quote of an answer or of an abstention has in bold. */
function boldFor(text: string): string[] {
  const [quote] = answerQuestion(library, { text, command: 'combien' }).quotes;
  return (quote?.highlights ?? []).map((span) => slice(quote?.passage.text ?? '', span));
}

it.each(['de soldats français sont partis ?', 'de personnes ont quitté le pays ?', 'ont quitté le pays ?'])(
  'counts people for « combien %s »',
  (question) => {
    expect(boldFor(question)).toEqual(['1 500 soldats français']);
  },
);

it('does not count people where things are to be counted', () => {
  expect(boldFor('de pays ont quitté les accords ?')).toEqual([]);
});

it.each([
  ['de pays forment l’alliance ?', 'pay', true],
  ['Combien de pays forment l’alliance ?', 'pay', true],
  ['de victimes a-t-on comptées ?', 'victim', false],
  ['ont quitté le pays ?', undefined, false],
])('reads what « %s » counts, whether or not « combien » is typed again', (text, counted, countsThings) => {
  expect(askedForm(parseQuestion({ text, command: 'combien' }))).toMatchObject({ counted, countsThings });
});
