import type { Outcome } from '../../answering/answer.ts';
import { answerQuestion } from '../../answering/answer-question.ts';
import type { Library } from '../../answering/library.ts';
import { findArticle } from './scene.ts';
import type { AskedBy } from './view.ts';

/** Answers a question as it was asked; `undefined` when its article is gone. */
export function answerAsked(asked: AskedBy, question: string, library: Library): Outcome | undefined {
  const { command } = asked;
  if (asked.article === undefined) return answerQuestion(library, { text: question, command });
  const article = findArticle(library, asked.article);
  return article && answerQuestion(library, { text: question, command, article: article.slug });
}
