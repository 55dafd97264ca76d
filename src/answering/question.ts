/** What a question expects: a person, a date, a place, a quantity, a thing, a cause, a manner, or anything. */
export type QuestionKind = 'who' | 'when' | 'where' | 'howMany' | 'what' | 'why' | 'how' | 'open';

/** The question commands, by their ASCII names, and the kind each expects. */
export const KIND_OF_COMMAND = {
  qui: 'who',
  quand: 'when',
  ou: 'where',
  combien: 'howMany',
  quoi: 'what',
  pourquoi: 'why',
  comment: 'how',
  question: 'open',
} as const satisfies Record<string, QuestionKind>;

/** A question command's ASCII name. */
export type QuestionCommand = keyof typeof KIND_OF_COMMAND;

/** What is asked of `answerQuestion`. */
export interface AskRequest {
  readonly text: string;
  /** The command it was typed with; absent is `question`. */
  readonly command?: QuestionCommand;
  /** Restrict to one article, by slug. */
  readonly article?: string;
}

/** A question understood. */
export interface Question {
  readonly kind: QuestionKind;
  readonly command: QuestionCommand;
  /** As typed, trimmed. */
  readonly text: string;
}
