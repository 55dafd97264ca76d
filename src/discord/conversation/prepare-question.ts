import type { Library } from '../../answering/library.ts';
import type { Article } from '../../knowledge/article.ts';
import type { QuestionCommand } from '../../question/question.ts';
import { QUESTION_LENGTH } from '../limits.ts';
import { toOneLine } from '../rendering/escape-text.ts';
import { articleKey } from '../rendering/fingerprint.ts';
import { needsCommandWord } from '../rendering/question-title.ts';
import type { AskedBy } from '../rendering/view.ts';

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

/** The article chosen from the list, by slug or key, or typed in by its title, accents and case aside. */
export function namedArticle({ articles }: Library, name: string): Article | undefined {
  const typed = name.trim();
  const options = { sensitivity: 'base', ignorePunctuation: true } as const;
  return articles.find(
    ({ slug, title }) => slug === typed || title.localeCompare(typed, 'fr', options) === 0,
  );
}
