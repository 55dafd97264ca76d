import { expect, it } from 'vitest';
import type { SpanType } from '../../src/language/span.ts';
import { askedForm } from '../../src/question/asked-form.ts';
import { hasAskedForm, tellsForm } from '../../src/question/has-asked-form.ts';
import { parseQuestion } from '../../src/question/question.ts';

const asked = (text: string) => askedForm(parseQuestion({ text }));

it.each<[string, SpanType, string, string]>([
  ['En quelle année luit le phare ?', 'date', 'le 3 mai 1930', 'lundi'],
  ['Quel jour luit le phare ?', 'date', 'lundi 3 mai', 'en 1930'],
  ['À quelle heure luit le phare ?', 'date', '14 h 30', 'en 1930'],
  ['Depuis quand luit le phare ?', 'date', 'depuis 1930', 'lundi'],
  ['Combien de temps dura la marée ?', 'quantity', 'six heures', '14 marins'],
  ['Combien coûte le phare ?', 'quantity', '14 euros', '14 marins'],
  ['De quelle taille est le parc ?', 'quantity', '14 hectares', '14 marins'],
  ['Dans quel pays luit le phare ?', 'place', 'France', 'Brest'],
  ['Dans quelle ville luit le phare ?', 'place', 'Nantes', 'France'],
])('tells what has the form asked for: « %s »', (question, type, right, wrong) => {
  expect(tellsForm(asked(question))).toBe(true);
  expect(hasAskedForm(asked(question), type, right)).toBe(true);
  expect(hasAskedForm(asked(question), type, wrong)).toBe(false);
});

it('asks for no form where the question tells of none', () => {
  for (const question of ['Quand luit le phare ?', 'Où luit le phare ?', 'Combien de marins dorment ?']) {
    expect(tellsForm(asked(question))).toBe(false);
    expect(hasAskedForm(asked(question), 'date', 'en 1930')).toBe(false);
  }
});
