import type { QuestionKind } from '../question/question-kind.ts';

/** The kinds of question whose exact answers have habits of their own; « which » names a class: « quel roi ». */
export const HABITS = ['who', 'when', 'where', 'howMany', 'why', 'which'] as const;

export type Habit = (typeof HABITS)[number];

/** The habits of a kind of question. */
export function habitOf(kind: QuestionKind): Habit {
  return HABITS.find((habit) => habit === kind) ?? 'which';
}
