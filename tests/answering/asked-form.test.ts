import { expect, it } from 'vitest';
import { askedForm } from '../../src/answering/asked-form.ts';
import { parseQuestion } from '../../src/question/question.ts';

const form = (text: string) => askedForm(parseQuestion({ text }));

it.each([
  ['Avec qui dansait le marin ?', { preposition: 'avec', isSubject: false }],
  ['Qui a vendu la grue ?', { preposition: undefined, isSubject: true, isPassive: false }],
  ['Qui est critiqué par le maire ?', { isSubject: false, isPassive: true }],
  ['En quelle année fut bâti le phare ?', { preposition: 'en', date: 'year' }],
  ['Depuis quand le phare luit-il ?', { date: 'since' }],
  ['Combien de temps dura la marée ?', { unit: 'time' }],
  ['Combien coûte le phare ?', { unit: 'money' }],
  ['Combien de pays borde la côte ?', { unit: undefined, counted: 'pay' }],
  ['Combien de couteaux vend le port ?', { unit: undefined }],
  ['Combien de prix a reçus le marin ?', { unit: undefined }],
  ['Pour quel prix fut vendue la grue ? Combien ?', { unit: 'money' }],
  ['Combien d’investigations mène le port ?', { unit: undefined }],
  ['Combien coûtera la grue ?', { unit: 'money' }],
  ['Combien sont payés les marins ?', { unit: 'money' }],
  ['Combien touche le gardien ?', { unit: 'money', isCounted: false }],
  ['Combien d’exemplaires se sont vendus ?', { unit: undefined, isCounted: true }],
  ['Combien de minutes dure la traversée ?', { unit: 'time' }],
  ['Combien de phares compte la côte ?', { unit: undefined, counted: 'phar' }],
  ['Dans quel pays luit le phare ?', { preposition: 'dans', place: 'country' }],
])('reads « %s »', (text, expected) => {
  expect(form(text)).toMatchObject(expected);
});
