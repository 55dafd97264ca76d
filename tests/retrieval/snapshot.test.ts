import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { restoreLibrary } from '../../src/answering/library.ts';
import { snapshotOf } from '../../src/retrieval/snapshot.ts';
import { libraryOf } from '../answering/library-of.ts';

const library = libraryOf({
  port: [
    'Le capitaine Yann Morvan, né à Brest le 3 mai 1970, dirige le port depuis 2019. Il emploie 14 marins 🦀.',
    'L’île de Ré accueille 1\u202f500 coop\u00e9rateurs. Où dorment-ils ?',
    'Œuvre.',
  ],
  phare: ['Le phare a été bâti par Anne Le Goff en 1850, car les navires sombraient.'],
});
const bytes = Buffer.concat([...snapshotOf(library.index)]);

describe('a snapshot of an index', () => {
  it('answers as the index does', () => {
    const restored = restoreLibrary(library.articles, bytes);
    for (const text of [
      'Qui dirige le port ?',
      'Quand le phare a-t-il été bâti ?',
      'Combien de marins ?',
      'cooperateurs de l’ile',
      'Qui dirrige le capitena ?',
      'Pourquoi un xylophone ?',
    ]) {
      const [own, other] = [library, restored].map((each) => {
        const outcome = answerQuestion(each, { text });
        return {
          ...outcome,
          question: text,
          quotes: outcome.quotes.map((quote) => ({ ...quote, highlights: quote.highlights })),
        };
      });
      expect(other).toEqual(own);
    }
    expect(restored.index.topics).toEqual(library.index.topics);
  });

  it('is itself kept as it was', () => {
    const again = snapshotOf(restoreLibrary(library.articles, bytes).index);
    expect(Buffer.concat([...again]).equals(bytes)).toBe(true);
  });

  it('is refused when it is not whole, or of more or fewer passages', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        const part = bytes.subarray(0, length);
        expect(() => restoreLibrary(library.articles, part)).toThrow(RangeError);
      }),
    );
    expect(() => restoreLibrary(library.articles.slice(1), bytes)).toThrow(RangeError);
    expect(() => restoreLibrary([...library.articles, ...library.articles], bytes)).toThrow(RangeError);
  });
});
