import { expect, it } from 'vitest';
import { candidateOf, type Scope } from '../../src/answering/candidate-scope.ts';
import { stretchShares } from '../../src/answering/own-stretch.ts';
import { parseQuestion } from '../../src/question/question.ts';
import { compileQuery } from '../../src/retrieval/query.ts';
import { matchRange } from '../../src/retrieval/range-match.ts';
import { libraryOf } from './library-of.ts';

/** What the stretch of each year in a sentence holds of a question. */
function stretchesOfYears(sentence: string, question: string) {
  const { index } = libraryOf({ port: [sentence] });
  const query = compileQuery(index, parseQuestion({ text: question }));
  const [passage] = index.passages;
  if (passage === undefined) throw new Error('no passage');
  const to = passage.starts.length;
  const within = { start: 0, end: sentence.length };
  const scope: Scope = { query, asked: query.asked, passage, sentence: 0, within, from: 0, to };
  const years = Array.from(passage.typedSpanTokens, (at) => candidateOf(scope, at, at + 1, 'date', 'typed'));
  return stretchShares(query, passage, matchRange(query, passage, 0, to), years);
}

it('gives the words before a date to it, up to the date before', () => {
  const [wharf, lighthouse] = stretchesOfYears(
    'Le quai fut achevé en 1669, le phare en 1676.',
    'Quand le phare fut-il achevé ?',
  );
  expect(wharf?.holdsRarest).toBe(false);
  expect(lighthouse).toMatchObject({ holdsRarest: true });
  expect((wharf?.pull ?? 0) + (lighthouse?.pull ?? 0)).toBeCloseTo(1);
});

it('gives the words after a date to it where the first date opens the sentence', () => {
  const [wharf, lighthouse] = stretchesOfYears(
    'En 1669 le quai est achevé, en 1676 le phare.',
    'Quand le phare fut-il bâti ?',
  );
  expect(wharf).toEqual({ pull: 0, alone: 0, holdsRarest: false });
  expect(lighthouse).toEqual({ pull: 1, alone: 1, holdsRarest: true });
});

it('counts alone only what no other stretch holds', () => {
  const [old, rebuilt] = stretchesOfYears(
    'Le phare fut bâti en 1669, puis le phare rouge en 1676.',
    'Quand le phare rouge fut-il allumé ?',
  );
  expect(old?.alone).toBe(0);
  expect(rebuilt?.alone).toBeGreaterThan(0);
  expect(rebuilt?.alone).toBeLessThan(rebuilt?.pull ?? 0);
});
