import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { slice } from '../../src/language/span.ts';
import { libraryOf } from './library-of.ts';

/** What the answer to « qui est … » or « qu’est-ce que … » shows in bold, over one sentence and two that tell nothing. */
function defined(sentence: string, asked: string): string[] {
  const library = libraryOf({
    port: [sentence, 'Les bateaux rentrent le soir.', 'La pluie tombait depuis trois jours sur les quais.'],
  });
  const [quote] = answerQuestion(library, { text: asked }).quotes;
  if (quote === undefined) throw new Error('no quote');
  return quote.highlights.map((span) => slice(quote.passage.text, span));
}

it.each([
  ['Yann Morvan est un marin breton qui aime la brume.', 'Qui est Yann Morvan ?', ['un marin breton']],
  ['Yann Morvan (né en 1950 à Brest) est un marin breton.', 'Qui est Yann Morvan ?', ['un marin breton']],
  [
    'Yann Morvan, ancien mousse, capitaine du port, a vendu la grue.',
    'Qui est Yann Morvan ?',
    ['ancien mousse', 'capitaine du port'],
  ],
  [
    'La grue fut vendue par le directeur du chantier, le capitaine Yann Morvan.',
    'Qui est Yann Morvan ?',
    ['directeur du chantier', 'capitaine'],
  ],
  [
    'Le phare abrite Yann Morvan, un vieux marin pour qui la brume compte.',
    'Qui est Yann Morvan ?',
    ['un vieux marin'],
  ],
  [
    'En tant que gardien du phare, Yann Morvan allume la lampe.',
    'Qui est Yann Morvan ?',
    ['gardien du phare'],
  ],
  [
    'Le phare revint à la Ligue des ports et de l’Armor (LPA) en 1900.',
    'Qu’est-ce que la LPA ?',
    ['Ligue des ports et de l’Armor'],
  ],
  [
    'Le phare revint à la Ligue des Ports du Ponant en 1900.',
    'C’est quoi la LPP ?',
    ['Ligue des Ports du Ponant'],
  ],
  ['Le bachi (bonnet des marins) se porte sur la tête.', 'Qu’est-ce que le bachi ?', ['bonnet des marins']],
  [
    'Le bachi, abrégé de bachibouzouk, est un bonnet de marin.',
    'Qu’est-ce que le bachi ?',
    ['un bonnet de marin'],
  ],
  [
    'Le mot penn (« tête » en français) se lit sur la proue.',
    'Que signifie penn ?',
    ['« tête » en français'],
  ],
  [
    'Le phare ferme, selon la gardienne du phare, Maud Kervella.',
    'Qui est Maud Kervella ?',
    ['gardienne du phare'],
  ],
  ['Une lampe ronde, la Vigie, signale les bateaux.', 'C’est quoi la Vigie ?', ['Une lampe ronde']],
  ['La maire, Maud Kervella, signale la brume.', 'Qui est Maud Kervella ?', ['maire']],
  ['Maud Kervella, avait dit le gardien, aime la brume.', 'Qui est Maud Kervella ?', []],
  ['Le bachi ? Un bonnet de marin, rond et bleu.', 'C’est quoi le bachi ?', ['Un bonnet de marin']],
  [
    'Maud Kervella sourit. Cette gardienne du phare aime la brume.',
    'Qui est Maud Kervella ?',
    ['gardienne du phare'],
  ],
])('finds in « %s » what answers « %s »', (sentence, asked, expected) => {
  expect(defined(sentence, asked)).toEqual(expected);
});

it.each([
  ['Après le départ de Yann Morvan, Bob Tanguy, mousse, a vendu la grue.', 'Qui est Yann Morvan ?'],
  ['Dans la cale du bachi, la brume semble tomber sur le port.', 'Qu’est-ce que le bachi ?'],
  ['La grue fut vendue par la ville » déclare Yann Morvan aux marins.', 'Qui est Yann Morvan ?'],
  ['Yann Morvan, fondée par la ville, a vendu la grue.', 'Qui est Yann Morvan ?'],
  ['Le bachi, prescrit à tort et à travers, se porte peu.', 'Qu’est-ce que le bachi ?'],
])('takes nothing in « %s » for what somebody is', (sentence, asked) => {
  expect(defined(sentence, asked)).toEqual([]);
});

it('brings the paragraph that presents somebody before one that merely names them, and names them as well', () => {
  const library = libraryOf({
    port: [
      'Au port, Maud Kervella attend le bateau. Maud Kervella attend depuis trois jours.',
      'La lampe s’est éteinte, selon la gardienne du phare, Maud Kervella, qui habite la côte depuis dix ans.',
      'Les bateaux rentrent le soir, et Kervel, ancien mousse, les compte.',
    ],
  });
  for (const text of ['Qui est Maud Kervella ?', 'C’est qui Maud Kervella ?', 'qui c’est Maud Kervella']) {
    expect(answerQuestion(library, { text }).quotes[0]?.passage.ordinal).toBe(2);
  }
});
