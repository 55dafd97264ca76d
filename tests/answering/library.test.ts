import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { buildLibrary, buildLibraryInSlices } from '../../src/answering/library.ts';
import { snapshotOf } from '../../src/retrieval/snapshot.ts';
import { libraryOf } from './library-of.ts';

const texts = Array.from(
  { length: 1_100 },
  (_, at) =>
    `Le quai ${at} de Brest, long de ${100 + at} mètres, a été bâti en ${1800 + (at % 200)} par Yann Morvan.`,
);
const { articles } = libraryOf({ quais: texts, phare: ['Le phare a été bâti par Anne Le Goff en 1850.'] });

it('a library built in slices is the one built at one go', async () => {
  const inSlices = await buildLibraryInSlices(articles);
  const atOnce = buildLibrary(articles);
  const bytes = (library: typeof atOnce) => Buffer.concat([...snapshotOf(library.index)]);
  expect(bytes(inSlices).equals(bytes(atOnce))).toBe(true);
  for (const text of [
    'Qui a bâti le phare ?',
    'Quelle est la longueur du quai 1047 ?',
    'Qui a batti le fare ?',
  ]) {
    const [a, b] = [inSlices, atOnce].map((library) => {
      const { status, quotes, confidence } = answerQuestion(library, { text });
      return [status, quotes.map(({ passage, score }) => [passage.id, score]), confidence];
    });
    expect(a).toEqual(b);
  }
});
