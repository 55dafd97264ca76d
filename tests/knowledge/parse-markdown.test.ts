import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/knowledge/parse-markdown.ts';

const textsOf = (body: string) => parseMarkdown(body).paragraphs.map(({ text }) => text);

describe('parseMarkdown', () => {
  it('shows what a reader sees: words without the marks', () => {
    expect(
      textsOf(
        'Du **gras**, de l’*italique*, du `code`, un [lien](https://example.org "titre"), l&rsquo;eau.',
      ),
    ).toEqual(['Du gras, de l’italique, du code, un lien, l’eau.']);
  });

  it('keeps line breaks, soft, hard or in HTML, as line breaks', () => {
    expect(textsOf('Un vers\npuis un autre  \npuis un dernier<br>et H<sub>2</sub>O.')).toEqual([
      'Un vers\npuis un autre\npuis un dernier\net H2O.',
    ]);
  });

  it('leaves a paragraph without markup exactly as written', () => {
    const paragraph =
      "L'État compte 1\u202f500 soldats : « assez ! », dit-on – le 5.12.2023 (sic) & voilà_tout.";
    expect(textsOf(`\n${paragraph}\n`)).toEqual([paragraph]);
  });

  it('reads list items and block quotes in order, a paragraph at a time', () => {
    const body =
      'Avant.\n\n- un\n  - deux\n\n    deux bis\n- trois\n\n1. quatre\n\n> cinq\n>\n> > six\n\nAprès.';
    expect(textsOf(body)).toEqual([
      'Avant.',
      'un',
      'deux',
      'deux bis',
      'trois',
      'quatre',
      'cinq',
      'six',
      'Après.',
    ]);
  });

  it('passes over code, images, HTML, rules and link definitions', () => {
    const body =
      'Texte.\n\n```\ncode\n```\n\n    code aussi\n\n![image](i.png)\n\n<p>balise</p>\n\n***\n\n[lien]: https://example.org\n';
    expect(textsOf(body)).toEqual(['Texte.']);
  });

  it('gives each paragraph the headings above it', () => {
    const body = 'Chapeau.\n\n## A\n\na\n\n#### A.1\n\na1\n\n### A.2\n\na2\n\nB *bis*\n---\n\nb';
    expect(parseMarkdown(body).paragraphs).toEqual([
      { text: 'Chapeau.', section: [] },
      { text: 'a', section: ['A'] },
      { text: 'a1', section: ['A', 'A.1'] },
      { text: 'a2', section: ['A', 'A.2'] },
      { text: 'b', section: ['B bis'] },
    ]);
  });

  it('keeps a heading quoted in a block quote to that quote', () => {
    expect(parseMarkdown('## A\n\n> ## Q\n>\n> q\n\na').paragraphs).toEqual([
      { text: 'q', section: ['Q'] },
      { text: 'a', section: ['A'] },
    ]);
  });

  it('takes the first level-1 heading for the title, not for a section', () => {
    expect(parseMarkdown('# Le titre\n\nUn.\n\n# Suite\n\nDeux.')).toEqual({
      title: 'Le titre',
      paragraphs: [
        { text: 'Un.', section: [] },
        { text: 'Deux.', section: ['Suite'] },
      ],
    });
  });

  it('makes it a section when the front matter gives another title, not when it repeats it', () => {
    const sections = (given: string) => parseMarkdown('# Partie\n\nUn.', given).paragraphs[0]?.section;
    expect(sections('Livre')).toEqual(['Partie']);
    expect(sections('Partie')).toEqual([]);
  });
});
