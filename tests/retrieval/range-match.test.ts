import { describe, expect, it } from 'vitest';
import { EXACT, NO_MATCH } from '../../src/retrieval/match-level.ts';
import { matchRange, mergeMatches, type RangeMatch } from '../../src/retrieval/range-match.ts';
import { indexOf, queryOn } from './harbour.ts';

/** Each sentence of a text matched with a question, and the whole. */
function matched(text: string, question: string): { sentences: RangeMatch[]; whole: RangeMatch } {
  const index = indexOf({ a: [text] });
  const query = queryOn(index, question);
  const passage = index.passages[0];
  if (passage === undefined) throw new Error('no passage');
  const sentences = passage.sentences.map((_, at) =>
    matchRange(query, passage, passage.sentenceTokens[at] ?? 0, passage.sentenceTokens[at + 1] ?? 0),
  );
  return { sentences, whole: mergeMatches(query, sentences) };
}

describe('matchRange', () => {
  it('sees in a sentence only what stands in it', () => {
    const { sentences, whole } = matched('Le phare luit. La grue dort.', 'le phare et la grue ?');
    expect(sentences.map(({ levels }) => [...levels])).toEqual([
      [EXACT, NO_MATCH],
      [NO_MATCH, EXACT],
    ]);
    expect([...whole.levels]).toEqual([EXACT, EXACT]);
  });

  it('counts how often a word stands there, and the words that carry meaning', () => {
    const { sentences, whole } = matched('Le phare, ce phare. Des phares dorment.', 'le phare ?');
    expect(sentences.map(({ counts }) => counts[0])).toEqual([2, 1]);
    expect(whole.counts[0]).toBe(3);
    expect(sentences.map(({ contentCount }) => contentCount)).toEqual([2, 2]);
    expect(whole.contentCount).toBe(4);
  });

  it('measures how far a word stands from the next of the question, and in which order', () => {
    const distance = (text: string) => matched(text, 'la grue bleue ?').whole.distances[0];
    expect(distance('la grue bleue dort')).toBe(1);
    expect(distance('la grue est très bleue')).toBe(3);
    expect(distance('bleue grue')).toBe(-1);
    expect(distance('la grue dort')).toBe(0);
    expect(distance('bleue, la grue et, loin de là, bleue')).toBe(-2);
  });

  it('sees words side by side, stop words too', () => {
    const pairs = (text: string) =>
      matched(text, 'sous le vent').whole.pairs.reduce((total, hit) => total + hit, 0);
    expect(pairs('Il dort sous le vent')).toBe(2);
    expect(pairs('le vent passe sous')).toBe(1);
    expect(pairs('vent le sous')).toBe(0);
  });

  it('does not join words over the end of a sentence', () => {
    const { whole } = matched('Voici la grue. Bleue est la mer.', 'la grue bleue ?');
    expect(whole.distances[0]).toBe(0);
    expect(whole.pairs.reduce((total, hit) => total + hit, 0)).toBe(1);
  });

  it('finds nothing in an empty stretch', () => {
    const index = indexOf({ a: ['Le phare'] });
    const passage = index.passages[0];
    if (passage === undefined) throw new Error('no passage');
    const match = matchRange(queryOn(index, 'le phare ?'), passage, 0, 0);
    expect(match.positions).toEqual([]);
    expect([...match.levels]).toEqual([NO_MATCH]);
  });
});
