import { expect, it } from 'vitest';
import { findCandidates } from '../../src/answering/answer-question.ts';
import { candidateRows } from '../../src/answering/candidate-rows.ts';
import { SIGNS } from '../../src/answering/candidate-signs.ts';
import { slice } from '../../src/language/span.ts';
import { parseQuestion } from '../../src/question/question.ts';
import { compileQuery } from '../../src/retrieval/query.ts';
import { rerank } from '../../src/retrieval/rerank.ts';
import { libraryOf } from './library-of.ts';

/** The values of a sign, by the words of its candidates. */
function valuesOf(sign: string, sentence: string, text: string): Record<string, number> {
  const { index } = libraryOf({ tambour: [sentence] });
  const query = compileQuery(index, parseQuestion({ command: 'qui', text }));
  const [best] = rerank(query, findCandidates(query));
  if (best === undefined) throw new Error('nothing found');
  const at = SIGNS.findIndex(({ name }) => name === sign);
  return Object.fromEntries(
    candidateRows(query, best).map(({ candidate, values }) => [
      slice(best.passage.passage.text, candidate.span),
      values[at] ?? 0,
    ]),
  );
}

it.each(['semble gagner', 'doit gagner', 'va gagner', 'a gagné'])('sees who « %s »', (verb) => {
  const sentence = `La flottille russe ${verb} du terrain au large, la France dort.`;
  expect(valuesOf('subjectOfVerb', sentence, 'gagne du terrain ?')).toMatchObject({
    'flottille russe': 1,
    France: 0,
  });
});

it('sees against whom by « face à »', () => {
  const sentence = 'Le tambour joua la finale face à Yann Kerven, devant Maud Kervella.';
  const values = valuesOf('afterAskedPreposition', sentence, 'Contre qui joua le tambour ?');
  expect(values).toMatchObject({ 'Yann Kerven': 1, 'Maud Kervella': 0 });
});

it.each(['est', 'était', 'fut', 'sera', 'serait'])('sees who %s what is asked for', (verb) => {
  const sentence = `D’après la légende, Brahmâ ${verb} le créateur du mridang et Ganesh son ami.`;
  for (const sign of ['copulaBefore', 'beforeAuxiliary']) {
    expect(valuesOf(sign, sentence, 'a créé le mridang ?')).toMatchObject({ Brahmâ: 1, Ganesh: 0 });
  }
});
