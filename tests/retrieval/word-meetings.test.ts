import { describe, expect, it } from 'vitest';
import { FAMILY, HINT, PREFIX, SYNONYM } from '../../src/retrieval/match-level.ts';
import type { PassageIndex } from '../../src/retrieval/passage-index.ts';
import { wordMeetings } from '../../src/retrieval/word-meetings.ts';
import { harbour, indexOf, queryOn } from './harbour.ts';

/** The words of the articles that may stand for the question's only word, with how they meet it at the surest. */
function meetingsOf(index: PassageIndex, question: string): Record<string, number> {
  const [term] = queryOn(index, question).terms;
  if (term === undefined) throw new Error(`no word: ${question}`);
  const surest: Record<string, number> = {};
  for (const { stem, level } of wordMeetings(index, term.token)) {
    const word = index.stems.wordOf(stem);
    surest[word] = Math.min(surest[word] ?? level, level);
  }
  return surest;
}

describe('wordMeetings', () => {
  it('finds kin, words of near meaning, words that announce the answer, and words that begin alike', () => {
    const index = indexOf({
      a: ['Sa naissance.', 'Les militaires.', 'Haut de 30 mètres.', 'La stratopause.'],
    });
    expect(meetingsOf(index, 'né ?')).toMatchObject({ naissanc: FAMILY });
    expect(meetingsOf(index, 'les soldats ?')).toMatchObject({ militair: SYNONYM });
    expect(meetingsOf(index, 'la hauteur ?')).toMatchObject({ metr: HINT });
    expect(meetingsOf(index, 'la stratosphère ?')).toMatchObject({ stratopaus: PREFIX });
  });

  it('forgives a slip in a word that neither the articles nor French know', () => {
    expect(meetingsOf(harbour, 'qui dirrige ?')).toMatchObject({ dirig: FAMILY });
  });

  it('takes no word that French knows for a slip', () => {
    const index = indexOf({ a: ['Son ancienne alliée est là.'] });
    expect(meetingsOf(index, 'où est-elle allée ?')).toEqual({});
  });

  it('gives for a word asked again what it gave before', () => {
    const [first, again] = ['qui dirige le port ?', 'Le port dirige-t-il ?'].map((question) => {
      const term = queryOn(harbour, question).terms.find(({ token }) => token.form === 'dirige');
      return term && wordMeetings(harbour, term.token);
    });
    expect(first).toBeDefined();
    expect(again).toBe(first);
  });
});
