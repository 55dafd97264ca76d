import { fold } from '../language/fold.ts';
import { type TerminalCommand, terminalMessages } from '../messages/terminal-messages.ts';
import { KIND_OF_COMMAND, type QuestionCommand } from '../question/question.ts';
import { nearestWord } from './nearest-word.ts';

/** Whatever can be typed after `/`. */
type Command = QuestionCommand | TerminalCommand;

/** A line typed in the terminal, or given to `ask`. */
export type TypedLine =
  | { readonly type: 'blank' }
  /** A line that does not begin with `/` is a question without a command of its own. */
  | { readonly type: 'question'; readonly command: QuestionCommand; readonly text: string }
  | { readonly type: 'command'; readonly command: TerminalCommand; readonly argument: string }
  | { readonly type: 'unknown'; readonly word: string; readonly nearest: Command | undefined };

/** Words people also try. */
const ALIASES: Readonly<Record<string, Command>> = {
  howmany: 'combien',
  articles: 'article',
  exit: 'quitter',
};

/** Every command by the words it answers to, in both languages. */
const COMMAND_OF_WORD: ReadonlyMap<string, Command> = new Map([
  ...Object.values(terminalMessages).flatMap(({ commands }) =>
    Object.entries(commands).flatMap(([command, { name }]): [string, Command][] => [
      [command, command as Command],
      [foldWord(name), command as Command],
    ]),
  ),
  ...Object.entries(ALIASES),
]);

const COMMAND_LINE = /^\/\s?([\p{L}\p{M}-]*)(.*)$/su;

/** Understands « /qui dirige… ? », « /OÙ … », « /when … », « /aide », or a question without a command. */
export function parseCommandLine(line: string): TypedLine {
  const text = line.trim();
  if (text === '') return { type: 'blank' };
  const [, word, rest = ''] = COMMAND_LINE.exec(text) ?? [];
  if (word === undefined) return { type: 'question', command: 'question', text };
  const argument = rest.trim();
  const command = COMMAND_OF_WORD.get(foldWord(word));
  if (command === undefined) return { type: 'unknown', word, nearest: nearestCommand(word) };
  return isQuestion(command)
    ? { type: 'question', command, text: argument }
    : { type: 'command', command, argument };
}

/** The question command a word names, accents and capitals aside. */
export function questionCommand(word: string): QuestionCommand | undefined {
  const command = COMMAND_OF_WORD.get(foldWord(word));
  return command !== undefined && isQuestion(command) ? command : undefined;
}

function nearestCommand(word: string): Command | undefined {
  const nearest = nearestWord(foldWord(word), COMMAND_OF_WORD.keys());
  return nearest === undefined ? undefined : COMMAND_OF_WORD.get(nearest);
}

function isQuestion(command: Command): command is QuestionCommand {
  return command in KIND_OF_COMMAND;
}

/** A word as it is compared: without accents or capitals. */
export function foldWord(word: string): string {
  return fold(word.toLowerCase());
}
