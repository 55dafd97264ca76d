import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { slice } from '../../src/language/span.ts';
import { libraryOf } from './library-of.ts';

it.each(['est', 'était', 'fut', 'sera', 'serait'])('says who %s what is asked for', (verb) => {
  const library = libraryOf({
    tambour: [
      'Le mridang est un tambour du Bengale, en terre cuite.',
      `D’après la légende, Brahmâ ${verb} le créateur du mridang et Ganesh son premier instrumentiste.`,
      'On en joue dans les temples.',
    ],
  });
  const [quote] = answerQuestion(library, { command: 'qui', text: 'a créé le mridang ?' }).quotes;
  expect(quote?.highlights.map((span) => slice(quote.passage.text, span))).toEqual(['Brahmâ']);
});
