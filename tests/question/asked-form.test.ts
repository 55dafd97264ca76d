import { expect, it } from 'vitest';
import { askedForm } from '../../src/question/asked-form.ts';
import { parseQuestion } from '../../src/question/question.ts';

const form = (text: string) => askedForm(parseQuestion({ text }));

it.each([
  ['Avec qui dansait le marin ?', { preposition: 'avec', isSubject: false }],
  ['Qui a vendu la grue ?', { preposition: undefined, isSubject: true, isPassive: false }],
  ['Qui est critiqué par le maire ?', { isSubject: false, isPassive: true }],
  ['En quelle année fut bâti le phare ?', { preposition: 'en', date: 'year' }],
  ['Depuis quand le phare luit-il ?', { date: 'since' }],
  ['Combien de temps dura la marée ?', { units: ['time'] }],
  ['Combien coûte le phare ?', { units: ['money'] }],
  ['Combien de pays borde la côte ?', { units: [], counted: 'pay' }],
  ['Combien de couteaux vend le port ?', { units: [] }],
  ['Combien de prix a reçus le marin ?', { units: [] }],
  ['Pour quel prix fut vendue la grue ? Combien ?', { units: ['money'] }],
  ['Combien d’investigations mène le port ?', { units: [] }],
  ['Combien coûtera la grue ?', { units: ['money'] }],
  ['Combien sont payés les marins ?', { units: ['money'] }],
  ['Combien touche le gardien ?', { units: ['money'], isCounted: false }],
  ['Combien d’exemplaires se sont vendus ?', { units: [], isCounted: true }],
  ['Combien de minutes dure la traversée ?', { units: ['time'] }],
  ['De quelle taille est le parc ?', { units: ['length', 'area'] }],
  ['À combien de degrés bout la mer ?', { units: ['heat'] }],
  ['Combien de pluie est tombée ?', { isCounted: false, countsThings: false }],
  ['Combien de Romains vivent au port ?', { countsThings: false }],
  ['Combien de choristes chantent ?', { isCounted: true, countsThings: false }],
  ['Combien de phares compte la côte ?', { units: [], counted: 'phar' }],
  ['Combien le port compte-t-il d’actionnaires ?', { counted: 'actionnair', isCounted: true }],
  ['Combien le phare a-t-il sauvé de marins ?', { counted: 'marin', isCounted: true }],
  ['Combien y a t il d’utilisateurs ?', { counted: 'utilis', isCounted: true }],
  ['Combien coûte la soirée de gala ?', { isCounted: false }],
  ['Dans quel pays luit le phare ?', { preposition: 'dans', place: 'country' }],
])('reads « %s »', (text, expected) => {
  expect(form(text)).toMatchObject(expected);
});
