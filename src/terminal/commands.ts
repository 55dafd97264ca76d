import { type CommandWords, commandMessages } from '../messages/command-messages.ts';
import type { Locale } from '../messages/locale.ts';
import { terminalMessages } from '../messages/terminal-messages.ts';
import { KIND_OF_COMMAND, type QuestionCommand } from '../question/question.ts';

/** A command of the terminal that asks nothing. */
export type TerminalCommand = 'article' | 'aide' | 'quitter';

/** Whatever can be typed after `/`. */
export type Command = QuestionCommand | TerminalCommand;

/** Whether a command asks a question. */
export function isQuestion(command: Command): command is QuestionCommand {
  return Object.hasOwn(KIND_OF_COMMAND, command);
}

/** Every command, in the order help shows them. */
export const COMMANDS: readonly Command[] = [
  ...(Object.keys(KIND_OF_COMMAND) as QuestionCommand[]),
  'article',
  'aide',
  'quitter',
];

/** How a command is typed, and what it is for: the same words as on Discord. */
export function wordsOf(command: Command, locale: Locale): CommandWords {
  return command === 'quitter' ? terminalMessages[locale].quit : commandMessages[locale].commands[command];
}
