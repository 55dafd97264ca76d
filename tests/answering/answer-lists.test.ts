import { expect, it } from 'vitest';
import { listsOf, shownOf } from '../../src/answering/answer-lists.ts';
import type { AnswerCandidate, CandidateSource } from '../../src/answering/candidate-scope.ts';
import type { SpanType } from '../../src/language/span.ts';

function candidateIn(text: string, words: string, type: SpanType, source: CandidateSource): AnswerCandidate {
  const start = text.indexOf(words);
  return {
    span: { start, end: start + words.length, type },
    from: start,
    to: start + 1,
    sentence: 0,
    source,
  };
}

function areJoined(text: string, left: AnswerCandidate, right: AnswerCandidate): boolean {
  const lists = listsOf(text, [left, right]);
  return lists.get(left) === lists.get(right);
}

function standTogether(text: string, left: string, right: string, type: SpanType): boolean {
  return areJoined(text, candidateIn(text, left, type, 'typed'), candidateIn(text, right, type, 'typed'));
}

it.each([
  ['le Mali et le Niger', 'Mali', 'Niger', true],
  ['au Niger, la France proteste', 'Niger', 'France', false],
  ['la Russie, la France et le Mali', 'Russie', 'France', true],
  ['le Mali quitte le Niger', 'Mali', 'Niger', false],
])('in « %s », %s and %s stand in one list: %s', (text, left, right, expected) => {
  expect(standTogether(text, left, right, 'place')).toBe(expected);
});

it('joins a name to its office, and shows the name', () => {
  const text = 'Yann Morvan, le maire, parle';
  const name = candidateIn(text, 'Yann Morvan', 'person', 'typed');
  const office = candidateIn(text, 'maire', 'person', 'group');
  expect(areJoined(text, name, office)).toBe(true);
  expect(shownOf([office, name])).toEqual([name]);
});

it.each([
  ['deux discoureurs et un débatteur', 'deux discoureurs', 'un débatteur', false],
  ['12 phares, 5 grues', '12 phares', '5 grues', false],
  ['trois à cinq marins', 'trois', 'cinq marins', true],
  ['entre 30 et 40 marins', '30', '40 marins', true],
])('in « %s », %s and %s are one number: %s', (text, left, right, expected) => {
  expect(standTogether(text, left, right, 'quantity')).toBe(expected);
});
