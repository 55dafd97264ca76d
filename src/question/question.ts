import { kindFromEnglishWords } from './english-questions.ts';
import { type ExpectedAnswer, expectedAnswer } from './expected-answer.ts';
import type { QuestionKind } from './question-kind.ts';
import { isPleasantry, type QuestionToken, readQuestionWords } from './question-tokens.ts';
import { kindFromWords } from './question-words.ts';
import { isSmallTalk } from './small-talk.ts';

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
  readonly tokens: readonly QuestionToken[];
  /** Nothing but politeness: « bonjour », « merci ». */
  readonly isPleasantry: boolean;
  /** Speaks to the bot of itself or of here and now: « quel est ton nom », « quel jour sommes-nous ». */
  readonly isSmallTalk: boolean;
  readonly expected: ExpectedAnswer;
}

/** Understands a question: its kind from the command, or from its words when the command is `question`. */
export function parseQuestion(request: AskRequest): Question {
  const command = request.command ?? 'question';
  const text = request.text.trim();
  const words = readQuestionWords(text);
  const { tokens, core } = words;
  const fromWords = words.isEnglish ? kindFromEnglishWords(core) : kindFromWords(core);
  const kind = command === 'question' ? fromWords : KIND_OF_COMMAND[command];
  return {
    kind,
    command,
    text,
    tokens,
    isPleasantry: isPleasantry(words),
    isSmallTalk: isSmallTalk(core),
    expected: expectedAnswer(kind, core),
  };
}
