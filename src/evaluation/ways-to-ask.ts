import { buildLibrary, type Library } from '../answering/library.ts';
import type { Article } from '../knowledge/article.ts';
import { dealIntoFolds, FOLDS } from './folds.ts';
import { type LabelledQuestion, type QuestionSet, slugOf } from './question-set.ts';

/** A question, and the articles it is asked of. */
export interface Asking {
  readonly question: LabelledQuestion;
  readonly library: Library;
}

/** An article as a library of its own, with the questions on it. */
export interface OwnLibrary {
  readonly article: Article;
  readonly library: Library;
  readonly asked: readonly LabelledQuestion[];
}

/** With fewer paragraphs than this, ranking within an article says little. */
export const PARAGRAPHS_TO_RANK = 3;

/** Each article a library of its own: those long enough to rank in, and the others. */
export function ownLibraries({ articles, questions }: QuestionSet): {
  readonly long: readonly OwnLibrary[];
  readonly short: readonly OwnLibrary[];
} {
  const own = articles.map((article) => ({
    article,
    library: buildLibrary([article]),
    asked: questions.filter(({ right }) => right.some((id) => slugOf(id) === article.slug)),
  }));
  const isLong = ({ article }: OwnLibrary) => article.paragraphs.length >= PARAGRAPHS_TO_RANK;
  return { long: own.filter(isLong), short: own.filter((one) => !isLong(one)) };
}

/** Each question asked of its own article. */
export function askOwn(libraries: readonly OwnLibrary[]): Asking[] {
  return libraries.flatMap(({ library, asked }) => asked.map((question) => ({ question, library })));
}

/** Each question asked of its own article without the paragraphs that answer: all the rest is close to it. */
export function askWithoutAnswer(libraries: readonly OwnLibrary[]): Asking[] {
  return libraries.flatMap(({ article, asked }) => {
    const without = new Map<string, Library>();
    return asked.map((question) => {
      const key = question.right.join(' ');
      const library = without.get(key) ?? buildLibrary([withoutPassages(article, question.right)]);
      without.set(key, library);
      return { question, library };
    });
  });
}

/** Each question that an article does not answer, asked of it. */
export function askUnanswered({ unanswered }: QuestionSet, libraries: readonly OwnLibrary[]): Asking[] {
  return unanswered.flatMap(({ article: slug, text }, at) => {
    const own = libraries.find(({ article }) => article.slug === slug);
    if (own === undefined) return [];
    const question = { id: `${slug}-unanswered-${at + 1}`, text, right: [], answers: [], tags: [] };
    return [{ question, library: own.library }];
  });
}

/** An article's questions asked of the other articles, each in its turn. */
export function askForeign(libraries: readonly OwnLibrary[]): Asking[] {
  return libraries.flatMap(({ asked }, at) => {
    const others = libraries.filter((_, other) => other !== at);
    return asked.flatMap((question, turn) => {
      const other = others[(at + turn) % others.length];
      return other === undefined ? [] : [{ question, library: other.library }];
    });
  });
}

/** Each fold's questions asked of the articles of all other folds together. */
export function askOtherFolds({ articles, questions }: QuestionSet): Asking[] {
  const foldOf = dealIntoFolds(articles);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const library = buildLibrary(articles.filter(({ slug }) => foldOf(slug) !== fold));
    return questions
      .filter(({ right }) => right.every((id) => foldOf(slugOf(id)) === fold))
      .map((question) => ({ question, library }));
  });
}

function withoutPassages(article: Article, ids: readonly string[]): Article {
  return {
    ...article,
    paragraphs: article.paragraphs.filter(({ ordinal }) => !ids.includes(`${article.slug}#${ordinal}`)),
  };
}
