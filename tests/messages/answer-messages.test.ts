import { expect, it } from 'vitest';
import { answerMessages } from '../../src/messages/answer-messages.ts';
import type { QuestionKind } from '../../src/question/question-kind.ts';

it.each<[QuestionKind, string, string]>([
  ['who', 'L’article ne dit pas qui.', 'The article does not say who.'],
  ['when', 'L’article ne dit pas quand.', 'The article does not say when.'],
  ['where', 'L’article ne dit pas où.', 'The article does not say where.'],
  ['howMany', 'L’article ne dit pas combien.', 'The article does not say.'],
  ['why', 'L’article ne dit pas pourquoi.', 'The article does not say why.'],
  // « Comment s’appelle … ? » asks for a name.
  ['how', 'L’article ne le dit pas.', 'The article does not say.'],
  ['what', 'L’article ne le dit pas.', 'The article does not say.'],
])('says what an article does not say: %s', (kind, french, english) => {
  expect(answerMessages.fr.abstention('notInArticle', kind, 1)).toBe(french);
  expect(answerMessages.en.abstention('notInArticle', kind, 1)).toBe(english);
});
