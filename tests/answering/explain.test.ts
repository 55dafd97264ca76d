import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { explainInWords } from '../../src/messages/explain-in-words.ts';
import { libraryOf } from './library-of.ts';

const library = libraryOf({
  port: [
    'Le général Armel Cozic a signé l’accord du port de Brest le 12 mars 2019.',
    'Le putsch de 1831 avait ruiné les pêcheurs de la rade, et leurs dirigeants.',
    'La grue du quai mesure 40 mètres.',
  ],
});

function explained(text: string) {
  const [quote] = answerQuestion(library, { text }).quotes;
  if (quote === undefined) throw new Error('nothing was found');
  return quote.explanation;
}

function waysOf(text: string): Record<string, string> {
  return Object.fromEntries(
    explained(text).matches.map(({ asked, found, how }) => [`${asked} → ${found}`, how]),
  );
}

describe('the explanation of a passage', () => {
  it('says how each word was found', () => {
    expect(waysOf('Qui est le signataire de l’accord du port ?')).toMatchObject({
      'accord → accord': 'same',
    });
    expect(waysOf('La signature de l’accord du port')).toMatchObject({ 'signature → signé': 'family' });
    expect(waysOf('les patrons des pêcheurs')).toMatchObject({ 'patrons → dirigeants': 'synonym' });
    expect(waysOf('Qui a appauvri les pêcheurs ?')).toMatchObject({ 'appauvri → ruiné': 'paraphrase' });
    expect(waysOf('qui est cozzic')).toMatchObject({ 'cozzic → Cozic': 'spelling' });
    expect(waysOf('What is the agreement of the port of Brest?')).toMatchObject({
      'agreement → accord': 'translation',
    });
    expect(waysOf('À quelle date l’accord a-t-il été signé ?')).toMatchObject({ 'date → mars': 'hint' });
    expect(waysOf('Quelle est la taille de la grue ?')).toMatchObject({ 'taille → mesure': 'synonym' });
  });

  it('shares out what counted: all that spoke for the passage makes one', () => {
    const { features } = explained('Quand le général a-t-il signé l’accord ?');
    const positive = features.reduce((sum, { share }) => sum + Math.max(0, share), 0);
    expect(positive).toBeCloseTo(1, 1);
    expect(features.map(({ share }) => share)).toEqual(
      features.map(({ share }) => share).toSorted((a, b) => b - a),
    );
    expect(features.find(({ name }) => name === 'answerType')?.share).toBeGreaterThan(0);
  });

  it('is the same read late, after other questions', () => {
    const text = 'Quand le général a-t-il signé l’accord ?';
    const [late] = answerQuestion(library, { text }).quotes;
    const atOnce = explained(text);
    for (const other of ['Quelle est la taille de la grue ?', 'les chefs des pêcheurs']) explained(other);
    expect(late?.explanation).toEqual(atOnce);
    expect(late?.matches).toEqual(atOnce.matches);
  });

  it('is told in words, with percentages and a real minus', () => {
    const explanation = {
      matches: [
        { asked: 'qui', found: 'qui', how: 'same' },
        { asked: 'envoyés', found: 'diplomates', how: 'synonym' },
      ],
      features: [
        { name: 'words', score: 5, share: 0.62 },
        { name: 'answerType', score: 2, share: 0.38 },
        { name: 'cue', score: 0, share: 0 },
        { name: 'length', score: -1, share: -0.08 },
      ],
      expected: ['date'],
    } as const;
    const told = explainInWords(explanation, 'fr', (word) => `<${word}>`);
    expect(told.found).toEqual(['<qui>', '<envoyés> → <diplomates> (sens voisin)']);
    expect(told.counted.map((line) => line.replace(/\s/g, ' '))).toEqual([
      'mots en commun 62 %',
      'type de réponse attendu (une date) 38 %',
    ]);
    expect(told.against.map((line) => line.replace(/\s/g, ' '))).toEqual(['longueur −8 %']);
    expect(explainInWords(explanation, 'en', String).against).toEqual(['length −8%']);
  });
});
