import type { Locale } from '../messages/locale.ts';
import { terminalMessages } from '../messages/terminal-messages.ts';
import { COMMANDS, wordsOf } from './commands.ts';
import type { Style } from './style.ts';

/** What can be typed, a command a line. */
export function renderHelp(locale: Locale, style: Style): string {
  const { help } = terminalMessages[locale];
  const entries = COMMANDS.map((command) => wordsOf(command, locale));
  const width = Math.max(...entries.map(({ name }) => name.length));
  const lines = entries.map(({ name, description }) => `  /${name.padEnd(width)}  ${style.dim(description)}`);
  return style.wrap([help.introduction, ...lines, help.conclusion].join('\n'));
}
