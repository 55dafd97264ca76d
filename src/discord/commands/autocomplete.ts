import type { Library } from '../../answering/library.ts';
import { suggestQuestions } from '../../answering/suggest-questions.ts';
import { matchText } from '../../language/match-text.ts';
import type { QuestionCommand } from '../../question/question.ts';
import type { Choice } from '../conversation/responses.ts';
import { CHOICE_LENGTH, CHOICES } from '../limits.ts';
import { toOneLine } from '../rendering/escape-text.ts';
import { articleKey } from '../rendering/fingerprint.ts';
import { shorten } from '../rendering/source-link.ts';

/**
 * Choices for a question being typed: first what was typed, so that free text is never in the way, then questions the
 * articles answer and names they hold. Text longer than a choice may be gets none, since a choice would cut it.
 */
export function questionChoices(
  command: QuestionCommand,
  typed: string,
  library: Library,
  article?: string,
): Choice[] {
  const text = toOneLine(typed);
  if (text.length > CHOICE_LENGTH) return [];
  const values = [text, ...suggestQuestions(library, command, text, article)].filter(
    (value) => value !== '' && value.length <= CHOICE_LENGTH,
  );
  return [...new Set(values)].slice(0, CHOICES).map((value) => ({ name: value, value }));
}

/** Choices for an article being typed: titles that match, all of them while nothing is typed. */
export function articleChoices(typed: string, { articles }: Library): Choice[] {
  const text = toOneLine(typed);
  return articles
    .map((article) => ({
      article,
      match: text === '' ? 1 : matchText(text, `${article.title} ${article.slug}`),
    }))
    .filter(({ match }) => match > 0)
    .sort((a, b) => b.match - a.match)
    .slice(0, CHOICES)
    .map(({ article }) => ({
      // A title of nothing but invisible characters leaves no name.
      name: shorten(toOneLine(article.title), CHOICE_LENGTH) || articleKey(article),
      // A slug may be longer than a choice may: its key is always understood too.
      value: article.slug.length <= CHOICE_LENGTH ? article.slug : articleKey(article),
    }));
}
