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
          quotes: outcome.quotes.map(({ passage, score, sentence, highlights, explanation }) => {
            return { passage, score, sentence, highlights, explanation };
          }),
        };
      });
      expect(other).toEqual(own);
    }
    expect(restored.index.topics).toEqual(library.index.topics);
  });

  it('answers alike before and after a large index is complete', async () => {
    const SYLLABLES = 'ba de ki lo mu na pe ri so tu'.split(' ');
    const word = (number: number) => [...String(number)].map((digit) => SYLLABLES[Number(digit)]).join('');
    const texts = Array.from(
      { length: 1_200 },
      (_, at) => `Le quai ${word(at * 7919)} de ${word(at)} attend la marée.`,
    );
    const large = libraryOf({ quais: [...texts, 'Le capitaine Morvan dirige le port.'] });
    const restored = restoreLibrary(large.articles, Buffer.concat([...snapshotOf(large.index)]));
    const asked = [
      'Qui dirige le port ?',
      'Qui dirrige le capitena ?',
      'Quel quai attend lobadeki ?',
      'xylophonne',
    ];
    const answers = (of: typeof large) =>
      asked.map((text) => {
        const outcome = answerQuestion(of, { text });
        const missing = 'nearest' in outcome ? outcome.nearest : [];
        const quotes = outcome.quotes.map(({ passage, score }) => [passage.id, score.toFixed(9)]);
        return [outcome.status, quotes, missing];
      });
    const stems = ['capitena', 'dirrig', 'lobadeky', 'marre', 'attendon', 'zz'];
    const words = (of: typeof large) =>
      stems.map((stem) => [of.index.spellingsOf(stem).sort(), of.index.nearestWords(stem)]);
    const before = [answers(restored), words(restored)];
    expect(before).toEqual([answers(large), words(large)]);
    await restored.index.completed;
    expect([answers(restored), words(restored)]).toEqual(before);
    expect(words(restored).flat(2).length).toBeGreaterThan(0);
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
