import type { Outcome } from '../answering/answer.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Library } from '../answering/library.ts';
import type { Article } from '../knowledge/article.ts';
import type { QuestionCommand } from '../question/question.ts';
import { toOneLine } from './escape-text.ts';
import { articleKey } from './fingerprint.ts';
import { QUESTION_LENGTH } from './limits.ts';
import { needsCommandWord } from './question-title.ts';
import { findArticle } from './scene.ts';
import type { AskedBy } from './view.ts';

/** A question as it came in. */
export interface Asking {
  readonly command: QuestionCommand;
  readonly text: string;
  /** An article's slug, or its title as typed. */
  readonly article?: string;
}

/** A question that can be asked, or why it cannot. */
type AskResult =
  | { readonly ok: true; readonly asked: AskedBy; readonly question: string }
  | { readonly ok: false; readonly reason: 'empty' | 'tooLong' | 'unknownArticle' };

/** Checks a question and brings it into one line. Whether it has words is for the answering to say. */
export function prepareQuestion({ command, text, article }: Asking, library: Library): AskResult {
  const question = toOneLine(text);
  if (question === '') return { ok: false, reason: 'empty' };
  if (question.length > QUESTION_LENGTH) return { ok: false, reason: 'tooLong' };
  const asked = { command, worded: needsCommandWord(command, question) };
  if (article === undefined || article.trim() === '') return { ok: true, asked, question };
  const chosen = namedArticle(library, article);
  if (chosen === undefined) return { ok: false, reason: 'unknownArticle' };
  return { ok: true, asked: { ...asked, article: articleKey(chosen) }, question };
}

/** Answers a question that was prepared; `undefined` when its article is gone. */
export function answerAsked(asked: AskedBy, question: string, library: Library): Outcome | undefined {
  const { command } = asked;
  if (asked.article === undefined) return answerQuestion(library, { text: question, command });
  const article = findArticle(library, asked.article);
  return article && answerQuestion(library, { text: question, command, article: article.slug });
}

/** The article chosen from the list, by slug or key, or typed in by its title, accents and case aside. */
export function namedArticle({ articles }: Library, name: string): Article | undefined {
  const typed = name.trim();
  const options = { sensitivity: 'base', ignorePunctuation: true } as const;
  return articles.find(
    ({ slug, title }) => slug === typed || title.localeCompare(typed, 'fr', options) === 0,
  );
}
