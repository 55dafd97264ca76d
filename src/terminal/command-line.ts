import { fold } from '../language/fold.ts';
import { opensQuestion } from '../question/opens-question.ts';
import type { QuestionCommand } from '../question/question.ts';
import { COMMANDS, type Command, isQuestion, type TerminalCommand, wordsOf } from './commands.ts';
import { nearestWord } from './nearest-word.ts';

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
  ...COMMANDS.flatMap((command) =>
    [command, wordsOf(command, 'fr').name, wordsOf(command, 'en').name].map((word): [string, Command] => [
      foldWord(word),
      command,
    ]),
  ),
  ...Object.entries(ALIASES),
]);

/** English says in two words what is one command. */
const HOW_MANY = /^\/how\s+(?:many|much)\b/i;

const COMMAND_LINE = /^\/\s?([\p{L}\p{M}-]*)(.*)$/su;

/** Understands « /qui dirige… ? », « /OÙ … », « /when … », « /aide », or a question without a command. */
export function parseCommandLine(line: string): TypedLine {
  const text = line.trim().replace(HOW_MANY, '/how-many');
  if (text === '') return { type: 'blank' };
  const [, word, rest = ''] = COMMAND_LINE.exec(text) ?? [];
  if (word === undefined) return { type: 'question', command: 'question', text };
  const argument = rest.trim();
  const command = COMMAND_OF_WORD.get(foldWord(word));
  if (command === undefined) {
    // « /quels pays… »: some put the slash before any question.
    const question = text.slice(1).trim();
    return opensQuestion(question)
      ? { type: 'question', command: 'question', text: question }
      : { type: 'unknown', word, nearest: nearestCommand(word) };
  }
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

/** A word as it is compared: without accents or capitals. */
export function foldWord(word: string): string {
  return fold(word.toLowerCase());
}
