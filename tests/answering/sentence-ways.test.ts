import { expect, it } from 'vitest';
import { candidateOf, type Scope } from '../../src/answering/candidate-scope.ts';
import { measureWays, wayBetween } from '../../src/answering/sentence-ways.ts';
import { parseQuestion } from '../../src/question/question.ts';
import { compileQuery } from '../../src/retrieval/query.ts';
import { matchRange } from '../../src/retrieval/range-match.ts';
import { libraryOf } from './library-of.ts';

/** The ways of a sentence of one word a candidate: `words` are their places among its words. */
function waysIn(sentence: string, question: string, words: readonly number[]) {
  const { index } = libraryOf({ port: [sentence] });
  const query = compileQuery(index, parseQuestion({ text: question }));
  const [passage] = index.passages;
  if (passage === undefined) throw new Error('no passage');
  const to = passage.starts.length;
  const within = { start: 0, end: sentence.length };
  const asked = query.asked;
  const scope: Scope = { query, asked, passage, sentence: 0, within, from: 0, to };
  const candidates = words.map((at) => candidateOf(scope, at, at + 1, 'date', 'typed'));
  return {
    candidates,
    ways: measureWays(query, passage, matchRange(query, passage, 0, to), candidates),
  };
}

it('makes a comma longer than a blank, and a semicolon longer than a comma', () => {
  const lengths = ['mai grue', 'mai, grue', 'mai ; grue'].map((sentence) => {
    const { ways, candidates } = waysIn(sentence, 'grue', [0]);
    const [candidate] = candidates;
    return candidate === undefined ? 0 : wayBetween(ways, candidate, 1);
  });
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  expect(new Set(lengths).size).toBe(3);
});

it('gives each word of the question to the candidate it stands nearest to', () => {
  const { ways } = waysIn('grue 1850, phare 1930', 'Quand fut bâti le phare ?', [1, 3]);
  expect(ways.nearestOf.map(({ any }) => any)).toEqual([0, 1]);
});
