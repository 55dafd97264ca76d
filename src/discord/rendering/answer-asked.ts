import type { Outcome } from '../../answering/answer.ts';
import { answerQuestion } from '../../answering/answer-question.ts';
import type { Library } from '../../answering/library.ts';
import type { AskRequest } from '../../question/question.ts';
import { findArticle } from './scene.ts';
import type { AskedBy } from './view.ts';

/**
 * What was answered lately, latest last. The buttons of an answer ask its question again, and a channel that talks of an
 * article asks the same things. A library never changes, so neither do its answers; a reload brings another library.
 */
const lately = new WeakMap<Library, Map<string, Outcome>>();
/** Each keeps what its question was compiled to: some hundred kilobytes in a library of 100,000 passages. */
const MOST_KEPT = 32;

/** Answers a question as it was asked; `undefined` when its article is gone. */
export function answerAsked(asked: AskedBy, question: string, library: Library): Outcome | undefined {
  const { command } = asked;
  if (asked.article === undefined) return answerOnce(library, { text: question, command });
  const article = findArticle(library, asked.article);
  return article && answerOnce(library, { text: question, command, article: article.slug });
}

function answerOnce(library: Library, request: AskRequest): Outcome {
  let answers = lately.get(library);
  if (answers === undefined) {
    answers = new Map();
    lately.set(library, answers);
  }
  const key = JSON.stringify([request.command, request.article, request.text]);
  const outcome = answers.get(key) ?? answerQuestion(library, request);
  // Set anew, it stands last: the first is the one longest unasked.
  answers.delete(key);
  answers.set(key, outcome);
  for (const oldest of answers.keys()) {
    if (answers.size <= MOST_KEPT) break;
    answers.delete(oldest);
  }
  return outcome;
}
