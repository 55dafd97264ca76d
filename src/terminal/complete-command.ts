import type { Locale } from '../messages/locale.ts';
import { foldWord } from './command-line.ts';
import { COMMANDS, wordsOf } from './commands.ts';

/** What the tab key offers, as `node:readline` wants it: the commands that begin with what is typed, then the typed. */
export function completeCommand(line: string, locale: Locale): [string[], string] {
  if (!/^\/\S*$/.test(line)) return [[], line];
  const names = COMMANDS.map((command) => `/${wordsOf(command, locale).name}`);
  const begun = names.filter((name) => foldWord(name).startsWith(foldWord(line)));
  return [begun.map((name) => `${name} `), line];
}
