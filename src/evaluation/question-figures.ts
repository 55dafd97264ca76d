import type { QuestionKind } from '../question/question-kind.ts';
import { figuresOfGroup, figuresOfKinds, type GroupFigures } from './figures.ts';
import type { Judgement } from './judge.ts';
import { share } from './measures.ts';

/** Figures of questions on articles of the knowledge folder: those they answer, and those they do not. */
export interface QuestionFigures extends GroupFigures {
  readonly kinds: Readonly<Partial<Record<QuestionKind, GroupFigures>>>;
  readonly tags: Readonly<Record<string, GroupFigures>>;
  /** By tag, how often a question without an answer is refused. */
  readonly refused: Readonly<Record<string, { readonly questions: number; readonly refused: number }>>;
}

/** The figures of a set of the `questions` form. */
export function figuresOfQuestions(judgements: readonly Judgement[]): QuestionFigures {
  const answerable = judgements.filter(({ question }) => question.right.length > 0);
  const unanswerable = judgements.filter(({ question }) => question.right.length === 0);
  return {
    ...figuresOfGroup(answerable),
    kinds: figuresOfKinds(answerable),
    tags: byTag(answerable, figuresOfGroup),
    refused: byTag(unanswerable, (group) => ({
      questions: group.length,
      refused: share(group, ({ answered }) => !answered),
    })),
  };
}

function byTag<Figures>(
  judgements: readonly Judgement[],
  figures: (group: readonly Judgement[]) => Figures,
): Record<string, Figures> {
  const tags = [...new Set(judgements.flatMap(({ question }) => question.tags))];
  return Object.fromEntries(
    tags.map((tag) => [tag, figures(judgements.filter(({ question }) => question.tags.includes(tag)))]),
  );
}
