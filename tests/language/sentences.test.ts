import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../src/language/sentences.ts';
import { hostileText } from './hostile-text.ts';
import { areDisjointIn, wordsIn } from './spans-in.ts';

function sentencesOf(text: string): string[] {
  return wordsIn(text, findSentences(text));
}

describe('findSentences', () => {
  it('parts sentences at full stops, questions, exclamations and ellipses', () => {
    expect(sentencesOf('Le phare luit. Qui l’allume ? Personne ! Alors... Mystère.')).toEqual([
      'Le phare luit.',
      'Qui l’allume ?',
      'Personne !',
      'Alors...',
      'Mystère.',
    ]);
  });

  it.each([
    'M. Morvan et Mme Le Goff ont reçu le Dr. Knock.',
    'J. R. R. Tolkien a écrit à G. K. Chesterton.',
    'Il naquit en 44 av. J.-C. à Rome.',
    'Le gén. Tiani a signé (cf. chap. 15, fig. 3 et p. 12).',
    'Le texte (éd. Gallimard, coll. Folio) coûte 3.50 euros.',
    'L’U.R.S.S. n’est plus.',
    'On vend du pain, du vin, etc. et de la bière.',
    'Est-ce loin ?, demanda-t-il.',
  ])('keeps « %s » whole', (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
    expect(sentencesOf(`${sentence} La suite vient.`)).toEqual([sentence, 'La suite vient.']);
  });

  it.each([
    [['Il cria : « Au feu ! »', 'Le port dormait.']],
    [['Il a dit « Partez ! ».', 'Elle est partie.']],
    [['(Le phare luit.)', 'Le port dort.']],
    [['Elle dit : “Non.”', 'Puis rien.']],
  ])('leaves closing quotes and brackets with their sentence: %j', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('goes on where a quotation is followed by who says it', () => {
    const text = '« Au feu ! » cria le gardien.';
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.each([
    [['La grue a trois ans.', '15 marins la servent.']],
    [['Elle date de 2019.', '12 % des marins l’aiment.']],
  ])('begins a sentence with a figure: %j', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('takes a line break for a space', () => {
    expect(sentencesOf('Le phare\nluit la\r\nnuit. Le port\n dort.')).toEqual([
      'Le phare\nluit la\r\nnuit.',
      'Le port\n dort.',
    ]);
  });

  it('finds none where nothing is written', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf(' \n\u00a0\u202f ')).toEqual([]);
  });

  it('covers all that is written, in order, disjoint and trimmed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const spans = findSentences(text);
        expect(areDisjointIn(text, spans)).toBe(true);
        const space = /[ \t-\r\u00a0\u2009\u202f]/g;
        expect(wordsIn(text, spans).join('').replace(space, '')).toBe(text.replace(space, ''));
        for (const sentence of wordsIn(text, spans)) {
          expect(sentence).not.toMatch(/^[ \n\u00a0]|[ \n\u00a0]$/);
        }
      }),
    );
  });
});
