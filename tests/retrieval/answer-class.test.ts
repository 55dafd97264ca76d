import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/retrieval/query.ts';
import { indexOf, queryOn } from './harbour.ts';

const index = indexOf({ zoo: ['Le lion et le singe dorment. Le gardien joue du violon.'] });

/** The words of the zoo that a question takes for a member of the class it asks for. */
function membersIn({ classMembers }: Query): string[] {
  return [...(classMembers ?? [])].flatMap((rarity, id) => (rarity > 0 ? [index.stems.wordOf(id)] : []));
}

describe('the class a question asks for', () => {
  it.each([
    ['Quel animal dort ?', ['lion', 'sing']],
    ['De quels animaux parle-t-on ?', ['lion', 'sing']],
    ["Quel type d'animal dort ?", ['lion', 'sing']],
    ["Quel est le nom de l'instrument ?", ['violon']],
    ['Quel instrument de musique joue-t-il ?', ['violon']],
  ])('%s', (question, members) => {
    expect(membersIn(queryOn(index, question))).toEqual(members);
  });

  it('is none without « quel », or before a noun of no class', () => {
    expect(queryOn(index, 'Un animal dort ?').classMembers).toBeUndefined();
    expect(queryOn(index, 'Quel zorglub dort ?').classMembers).toBeUndefined();
  });
});
