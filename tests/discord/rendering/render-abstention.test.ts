import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/answering/library.ts';
import { drawView } from '../../../src/discord/rendering/draw-view.ts';
import type { Scene } from '../../../src/discord/rendering/scene.ts';

const FILLER = 'Les quais de la rade sont calmes, et rien ne bouge entre les grues du soir. ';

/** One paragraph, too long to be quoted whole where nothing answers. */
const library = buildLibrary([
  {
    slug: 'port',
    title: 'Le port',
    language: 'fr',
    paragraphs: [
      {
        ordinal: 1,
        section: [],
        text: `${FILLER.repeat(12)}Le capitaine Morvan commande le cargo Armorique depuis Brest. ${FILLER.repeat(12)}`,
      },
    ],
  },
]);
const owner = { asker: '123456789012345678', signed: false };
const scene: Scene = { library, locale: 'fr', owner, audience: 'reader', shared: true };

function drawn(question: string) {
  const asked = { command: 'question', worded: false } as const;
  return drawView({ show: 'answer', asked, page: 0 }, scene, { question });
}

describe('a message without an answer', () => {
  it('quotes the nearest passage around the sentence that comes nearest, with nothing in bold', () => {
    const drawing = drawn('Quel est le prix du cargo Armorique du capitaine Morvan ?');
    expect(drawing?.outcome).toMatchObject({ status: 'abstained', reason: 'notInArticle' });
    const shown = JSON.stringify(drawing?.body);
    expect(shown).toContain('Le capitaine Morvan commande le cargo Armorique depuis Brest.');
    expect(shown).not.toContain('**');
  });
});
