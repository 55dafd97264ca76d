import { describe, expect, it } from 'vitest';
import { linkedTitle, shorten } from '../../../src/discord/rendering/source-link.ts';
import type { Article } from '../../../src/knowledge/article.ts';

const article: Article = {
  slug: 'port',
  title: 'Le port de *Brest*',
  source: 'https://journal.example/port(1)?a=b c',
  language: 'fr',
  paragraphs: [],
};
const sentence = (text: string) => ({ text, span: { start: 0, end: text.length } });

describe('linkedTitle', () => {
  it('links the title to its source, at the sentence', () => {
    const linked = linkedTitle(
      { ...article, source: 'https://journal.example/port' },
      sentence('Le quai nord-est, ferme.'),
    );
    expect(linked).toBe(
      '[Le port de \\*Brest\\*](https://journal.example/port#:~:text=Le%20quai%20nord%2Dest%2C%20ferme.)',
    );
  });

  it('points at a long sentence by its two ends', () => {
    const words = Array.from({ length: 20 }, (_, index) => `m${index}`).join(' ');
    expect(linkedTitle({ ...article, source: 'https://j.example/#haut' }, sentence(words))).toContain(
      'https://j.example/#haut:~:text=m0%20m1%20m2%20m3%20m4%20m5,m14%20m15%20m16%20m17%20m18%20m19)',
    );
  });

  it('encodes what would end the link', () => {
    expect(linkedTitle({ ...article, source: 'https://j.example/a(1)' })).toContain(
      '](https://j.example/a%281%29)',
    );
  });

  it.each(['Le Monde, p. 3', 'javascript:alert(1)', 'ftp://j.example/'])('shows %j as text', (source) => {
    expect(linkedTitle({ ...article, source })).not.toContain('](');
  });

  it('keeps a title with brackets outside the link', () => {
    const linked = linkedTitle({ ...article, title: 'Port [1]', source: 'https://j.example/' });
    expect(linked).toBe('Port \\[1\\] [↗](https://j.example/)');
  });
});

describe('shorten', () => {
  it('leaves alone what is short enough', () => {
    expect(shorten('la France, alliée', 17)).toBe('la France, alliée');
  });

  it('cuts at the end of a word, without the comma after it', () => {
    expect(shorten('la France, ancienne alliée', 16)).toBe('la France…');
    expect(shorten('la France, ancienne alliée', 21)).toBe('la France, ancienne…');
  });
});
