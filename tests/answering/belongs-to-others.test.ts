import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { slice } from '../../src/language/span.ts';
import { askedForm } from '../../src/question/asked-form.ts';
import { parseQuestion, type QuestionCommand } from '../../src/question/question.ts';
import { libraryOf } from './library-of.ts';

const library = libraryOf({
  depart: [
    'Les accords ont entraîné le départ de 1 500 soldats français déployés dans le pays.',
    'La grue du port dort depuis longtemps.',
    'La visite du phare est la première depuis la tempête du 3 mai 1930.',
    'La flottille anglaise, après son passage à Brest, mouilla à Cork.',
    'À Lorient commencent des pourparlers sur la coopération navale entre le Portugal et l’Islande.',
    'Les maires ont signé des traités qui renforcent la pêche entre les deux nations.',
  ],
});

/** What the first quote of an answer or of an abstention has in bold. */
function boldFor(text: string, command: QuestionCommand = 'combien'): string[] {
  const [quote] = answerQuestion(library, { text, command }).quotes;
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

it('gives a date to the noun that « de » ties it to, and to no other', () => {
  expect(boldFor('a eu lieu la tempête ?', 'quand')).toEqual(['3 mai 1930']);
  expect(boldFor('a eu lieu la visite du phare ?', 'quand')).toEqual([]);
});

it('takes for a goal no place that was left before, unless one asks for what was before', () => {
  expect(boldFor('est allée la flottille anglaise ?', 'ou')).toEqual(['Cork']);
  expect(boldFor('est allée la flottille anglaise après Brest ?', 'ou')).toEqual(['Cork']);
  expect(boldFor('est passée la flottille avant Cork ?', 'ou')).toEqual(['Brest']);
});

it.each([
  ['de pays forment l’alliance ?', 'pay', true],
  ['Combien de pays forment l’alliance ?', 'pay', true],
  ['de victimes a-t-on comptées ?', 'victim', false],
  ['ont quitté le pays ?', undefined, false],
])('reads what « %s » counts, whether or not « combien » is typed again', (text, counted, countsThings) => {
  expect(askedForm(parseQuestion({ text, command: 'combien' }))).toMatchObject({ counted, countsThings });
});

it('takes for where something happens none of the parties to it', () => {
  expect(boldFor('commencent les pourparlers ?', 'ou')).toEqual(['Lorient']);
});

it('counts nothing by « les deux », which were named before', () => {
  expect(boldFor('de traités les maires ont-ils signés ?')).toEqual([]);
});
