import { expect, it } from 'vitest';
import { asksName } from '../../src/question/asks-name.ts';
import { parseQuestion } from '../../src/question/question.ts';

it.each([
  ['Comment s’appelle le chef du régime ?', true],
  ['Quel est le nom de l’alliance ?', true],
  ['Sous quel titre a-t-il publié ses mémoires ?', true],
  ['Qui dirige la délégation ?', false],
  ['Combien de soldats sont partis ?', false],
  ['Quel est le nombre de soldats ?', false],
])('« %s » asks for a name: %s', (text, asks) => {
  const words = parseQuestion({ text }).tokens.map(({ folded }) => folded);
  expect(asksName(words.join(' '))).toBe(asks);
});
