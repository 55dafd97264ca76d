import { analyze } from '../../language/analyzer.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import { looksEnglish } from '../../question/english-questions.ts';
import { opensQuestion } from '../../question/opens-question.ts';
import type { QuestionCommand } from '../../question/question.ts';
import { escapeLine, unescapeText } from './escape-text.ts';
import type { AskedBy } from './view.ts';

const HEADING = '### ';

/** Whether the command's word must come before the text to make a question of it: « /quand À quelle date… » needs none. */
export function needsCommandWord(command: QuestionCommand, text: string): boolean {
  return command !== 'question' && !opensQuestion(text);
}

/** A question as a message's title, its command's word in the question's own language. `text` is one line. */
export function questionTitle(asked: AskedBy, text: string): string {
  if (!asked.worded) return HEADING + escapeLine(text);
  const { commandWords } = discordMessages[looksEnglish(analyze(text)) ? 'en' : 'fr'];
  return HEADING + escapeLine(`${commandWords[asked.command]} ${text}`);
}

/** Any other title. `text` is not escaped; one of invisible characters only still makes a title. */
export function heading(text: string): string {
  return HEADING + (escapeLine(text) || '…');
}

/**
 * The question a title was made of, exactly as it was typed; `undefined` when it is no such title.
 */
export function questionOfTitle(title: string, asked: AskedBy): string | undefined {
  if (!title.startsWith(HEADING)) return undefined;
  const line = unescapeText(title.slice(HEADING.length));
  if (!asked.worded) return line;
  const words = [discordMessages.fr, discordMessages.en].map(
    (words) => `${words.commandWords[asked.command]} `,
  );
  const word = words.find((word) => line.startsWith(word));
  return word === undefined ? undefined : line.slice(word.length);
}
