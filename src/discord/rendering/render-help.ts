import { subtext } from 'discord.js';
import { commandMessages } from '../../messages/command-messages.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import type { Locale } from '../../messages/locale.ts';
import { COMMAND_NAMES, type CommandName } from '../commands/commands.ts';
import { ACCENT, card, type MessageBody, text } from './components.ts';
import { escapeText } from './escape-text.ts';
import { noBreakSpaces } from './no-break-spaces.ts';
import { heading } from './question-title.ts';

/** The ids Discord gave the commands, by their registered names; empty until they are known. */
export type CommandIds = ReadonlyMap<string, string>;

/** What the bot does, each command a link that starts it. */
export function renderHelp(commandIds: CommandIds, locale: Locale): MessageBody {
  const words = discordMessages[locale].help;
  const { commands } = commandMessages[locale];
  const lines = COMMAND_NAMES.map((name) =>
    words.command(
      commandMention(name, commandIds, locale),
      escapeText(noBreakSpaces(commands[name].description)),
    ),
  );
  return card(ACCENT.answer, [
    text(heading(words.title)),
    text(noBreakSpaces(words.introduction)),
    text(lines.join('\n')),
    text(subtext(words.manners)),
  ]);
}

/** A command one can press, under the name its reader knows; in plain text while its id is not known. */
function commandMention(name: CommandName, ids: CommandIds, locale: Locale): string {
  const shown = commandMessages[locale].commands[name].name;
  const id = ids.get(name);
  return id === undefined ? `**/${shown}**` : `</${shown}:${id}>`;
}
