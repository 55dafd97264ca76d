import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/language/analyzer.ts';
import { HeadedLines } from '../../src/language/headed-lines.ts';
import { listed, WordGroups, type WordRead } from '../../src/language/word-groups.ts';

const harbour = new WordGroups(
  listed([
    ['phare', 'fanal'],
    ['quai', 'appontement', 'bord de mer'],
    ['œil', 'vigie'],
    ['phares', 'feu'],
    ['cinq', 'quintuple'],
  ]),
);

function read(word: string): WordRead {
  const [token] = analyze(word);
  if (token === undefined) throw new Error(`no word: ${word}`);
  return token;
}

describe('WordGroups', () => {
  it('finds every group of a stem, in any form of the word', () => {
    expect(harbour.groupsOf(read('phare'))).toEqual([0, 3]);
    expect(harbour.groupsOf(read('PHARES'))).toEqual([0, 3]);
    expect(harbour.groupsOf(read('œil'))).toEqual([2]);
    expect(harbour.groupsOf(read('cinq'))).toEqual([4]);
  });

  it('finds no group for a word that none holds on its own', () => {
    expect(harbour.groupsOf(read('mer'))).toEqual([]);
    expect(harbour.groupsOf(read('zeppelin'))).toEqual([]);
  });

  it('tells the words of a group from its expressions', () => {
    expect(harbour.entriesOf(1)).toEqual({ stems: ['quai', 'appont'], expressions: [['bord', 'mer']] });
  });

  it('finds the groups of an expression by its two words, in their order', () => {
    expect(harbour.groupsOfExpression(read('bords'), read('mers'))).toEqual([1]);
    expect(harbour.groupsOfExpression(read('mer'), read('bord'))).toEqual([]);
    expect(harbour.groupsOfExpression(read('bord'), read('phare'))).toEqual([]);
  });

  it('looks groups up by their heads alone, where they have any', () => {
    const answers = new WordGroups(new HeadedLines(['\nphare: fanal, feu\n', 'grue: treuil\n']));
    expect(answers.groupsOf(read('phare'))).toEqual([0]);
    expect(answers.groupsOf(read('fanal'))).toEqual([]);
    expect(answers.entriesOf(0).stems).toEqual(['fanal', 'feu']);
    expect(answers.groupsOf(read('grues'))).toEqual([1]);
  });
});
