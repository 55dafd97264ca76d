import { describe, expect, it } from 'vitest';
import { likeliest } from '../../src/retrieval/likeliest.ts';
import { matchCandidates } from '../../src/retrieval/match-candidates.ts';
import { indexOf, queryOn } from './harbour.ts';

const index = indexOf({
  a: [
    'La grue dort.',
    'Le phare de Brest luit.',
    'Brest dort.',
    'Le phare, la nuit, luit sur Brest et sur le port.',
  ],
  Phare: ['Brest, la nuit.', 'La nuit.'],
});
const query = queryOn(index, 'le phare de Brest ?');
const matched = matchCandidates(
  query,
  index.passages.map((_, number) => ({ number, bm25: 0 })),
);

function kept(count: number): string[] {
  return likeliest(query, matched, count).map(({ passage }) => passage.passage.id);
}

describe('likeliest', () => {
  it('keeps the candidates that hold most of the question, in the order they came in', () => {
    expect(kept(1)).toEqual(['a#2']);
    expect(kept(2)).toEqual(['a#2', 'a#4']);
  });

  it('counts what the title of an article says for its passages', () => {
    expect(kept(3)).toEqual(['a#2', 'a#4', 'Phare#1']);
  });

  it('keeps all when there are no more than wanted', () => {
    expect(likeliest(query, matched, matched.length)).toBe(matched);
  });

  it('keeps no more than wanted where several promise as much', () => {
    const same = indexOf({ a: ['Le phare luit.', 'Le phare luit.', 'Le phare luit.'] });
    const asked = queryOn(same, 'le phare ?');
    const all = matchCandidates(
      asked,
      same.passages.map((_, number) => ({ number, bm25: 1 })),
    );
    expect(likeliest(asked, all, 2).map(({ passage }) => passage.passage.id)).toEqual(['a#1', 'a#2']);
  });
});
