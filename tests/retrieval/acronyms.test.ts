import { expect, it } from 'vitest';
import { parseQuestion } from '../../src/question/question.ts';
import { nameOfAcronym } from '../../src/retrieval/acronyms.ts';
import { compileQuery } from '../../src/retrieval/query.ts';
import { matchRange } from '../../src/retrieval/range-match.ts';
import { libraryOf } from '../answering/library-of.ts';

/** The stems of the name that a word abbreviates in a text. */
function nameIn(text: string, acronym: string): string[] {
  const { index } = libraryOf({ port: [text] });
  return nameOfAcronym(index, acronym).map((stem) => index.stems.wordOf(stem));
}

it.each([
  ['Il fonda la Ligue des Ports du Ponant.', 'lpp', ['ligu', 'port', 'pon']],
  ["Il fonda l'Union de l'Armor.", 'uda', []],
  ['Il vit la ligue des Ports du Ponant.', 'lpp', []],
  ['Il vit la Ligue, les Ports, le Ponant.', 'lpp', []],
  ['Il vit la Ligue sans Ports du Ponant.', 'lpp', []],
  ['Il vit la Grande Ligue des Ports du Ponant.', 'lpp', ['ligu', 'port', 'pon']],
  ['Il vit la Grande Ligue des Ports du Ponant.', 'glpp', ['grand', 'ligu', 'port', 'pon']],
])('reads in « %s » for « %s » the name %j', (text, acronym, name) => {
  expect(nameIn(text, acronym)).toEqual(name);
});

it('meets the name where its words stand together, and nowhere else', () => {
  const text = 'La Ligue des Ports du Ponant vit les ports, sans jamais plus revoir une autre ligue.';
  const { index } = libraryOf({ port: [text] });
  const [passage] = index.passages;
  if (passage === undefined) throw new Error('no passage');
  const query = compileQuery(index, parseQuestion({ text: 'Que vit la LPP ?' }));
  const met = matchRange(query, passage, 0, passage.starts.length).positions.map((at) =>
    text.slice(passage.starts[at], passage.ends[at]),
  );
  expect(met).toEqual(['Ligue', 'Ports', 'Ponant', 'vit']);
});

it('leaves alone a word that the articles hold, or that French does', () => {
  const { index } = libraryOf({ port: ['Le Mur Est Rouge brille. La Mer dort.'] });
  const query = compileQuery(index, parseQuestion({ text: 'Où est la mer ?' }));
  const [term] = query.terms;
  expect(query.besideOf.size).toBe(0);
  expect(term?.stem).toBe(index.stems.idOf('mer'));
});
