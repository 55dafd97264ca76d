import { expect, it } from 'vitest';
import { parseQuestion } from '../../src/question/question.ts';
import { compileQuery } from '../../src/retrieval/query.ts';
import { matchRange } from '../../src/retrieval/range-match.ts';
import { libraryOf } from '../answering/library-of.ts';

/** The words of a sentence that a question meets. */
function metIn(sentence: string, question: string): string[] {
  const { index } = libraryOf({ port: [sentence] });
  const [passage] = index.passages;
  if (passage === undefined) throw new Error('no passage');
  const query = compileQuery(index, parseQuestion({ text: question }));
  return matchRange(query, passage, 0, passage.starts.length).positions.map((at) =>
    sentence.slice(passage.starts[at], passage.ends[at]),
  );
}

it.each([
  ['Une flottille anglaise menée par Drake pilla Brest.', 'Qui mène Brest ?', ['Brest']],
  ['Une flottille anglaise menée par Drake pilla Brest.', 'Qui mène la flottille ?', ['flottille', 'menée']],
  ['La flotte de Brest menée par Drake partit.', 'Qui mène la flotte ?', ['flotte', 'menée']],
  ['Brest, menée par Drake, pilla le port.', 'Qui mène le port ?', ['menée', 'port']],
  ['La ville fut menée par Drake.', 'Qui mène Brest ?', ['menée']],
  ['Une flottille menée par Drake partit.', 'Qui mène ?', ['menée']],
])('counts in « %s » for « %s » the words %j', (sentence, question, met) => {
  expect(metIn(sentence, question)).toEqual(met);
});

it.each([
  ['Morvan, chef du chantier, salua la flotte.', 'Qui est le chef de la flotte ?', ['flotte']],
  ['Morvan, chef de la flotte, partit.', 'Qui est le chef de la flotte ?', ['chef', 'flotte']],
  [
    'Morvan, chef de la vieille et belle flotte, partit.',
    'Qui est le chef de la flotte ?',
    ['chef', 'flotte'],
  ],
  ['Le chef salua la flotte.', 'Qui est le chef de la flotte ?', ['chef', 'flotte']],
  ['Morvan, chef du chantier, salua la flotte.', 'Quel chef salua la flotte ?', ['chef', 'salua', 'flotte']],
])('takes in « %s » an office for that of « %s » by what it is of', (sentence, question, met) => {
  expect(metIn(sentence, question)).toEqual(met);
});
