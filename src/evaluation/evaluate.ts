import { basename } from 'node:path';
import { buildLibrary } from '../answering/library.ts';
import learned from '../retrieval/learned-weights.json' with { type: 'json' };
import { figuresOfMode } from './figures.ts';
import { judge } from './judge.ts';
import { describeForeign, describeMiss, isMiss } from './misses.ts';
import { figuresOfQuestions } from './question-figures.ts';
import type { QuestionSet } from './question-set.ts';
import type { Figures } from './report.ts';
import { type ModeRun, runArticleMode, runCorpusMode } from './run-modes.ts';
import { timeAnswers } from './speed.ts';

/** How a set of paragraphs is asked: each article alone, all together, or both. */
export type Mode = 'article' | 'corpus' | 'all';

/** What was measured, and each failure in words. */
export interface Evaluation {
  readonly figures: Figures;
  readonly misses: readonly string[];
}

/** Measures a set. `now` gives milliseconds, of which only differences count. */
export function evaluate(
  set: QuestionSet,
  { file, mode, now }: { readonly file: string; readonly mode: Mode; readonly now: () => number },
): Evaluation {
  const size = {
    file: basename(file),
    articles: set.articles.length,
    paragraphs: set.articles.reduce((total, { paragraphs }) => total + paragraphs.length, 0),
    questions: set.questions.length,
  };
  if (set.form === 'questions') {
    const library = buildLibrary(set.articles);
    const judgements = set.questions.map((question) => judge(library, question));
    return {
      figures: { set: size, questions: figuresOfQuestions(judgements) },
      misses: judgements.filter(isMiss).map(describeMiss),
    };
  }
  const library = mode === 'article' ? undefined : buildLibrary(set.articles);
  // Before anything is judged: what judging keeps would make much work for the garbage collector.
  const speed = library && timeAnswers(library, set.questions, now);
  const article = mode === 'corpus' ? undefined : runArticleMode(set);
  const corpus = library && runCorpusMode(set, library);
  return {
    figures: {
      set: size,
      ...(learned.origin.set === size.file && { crossValidated: learned.figures }),
      ...(learned.origin.beside?.set === size.file && { crossValidated: learned.figuresBeside }),
      ...(article && { article: figuresOfMode(article) }),
      ...(corpus && { corpus: figuresOfMode(corpus) }),
      ...(speed && { speed }),
    },
    misses: [article, corpus].flatMap((run) => (run === undefined ? [] : missesOf(run))),
  };
}

function missesOf({ judgements, foreign }: ModeRun): string[] {
  return [
    ...judgements.filter(isMiss).map(describeMiss),
    ...foreign.filter(({ answered }) => answered).map(describeForeign),
  ];
}
