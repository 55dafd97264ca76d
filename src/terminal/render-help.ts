import type { Locale } from '../messages/locale.ts';
import { terminalMessages } from '../messages/terminal-messages.ts';
import type { Style } from './style.ts';

/** What can be typed, a command a line. */
export function renderHelp(locale: Locale, style: Style): string {
  const { commands, help } = terminalMessages[locale];
  const entries = Object.values(commands);
  const width = Math.max(...entries.map(({ name }) => name.length));
  const lines = entries.map(({ name, description }) => `  /${name.padEnd(width)}  ${style.dim(description)}`);
  return style.wrap([help.introduction, ...lines, help.conclusion].join('\n'));
}
