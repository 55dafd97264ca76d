import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { type CommandWords, commandMessages } from '../../messages/command-messages.ts';
import { KIND_OF_COMMAND, type QuestionCommand } from '../../question/question.ts';
import { QUESTION_LENGTH } from '../limits.ts';

const ASKING = ['question', 'article', 'prive'] as const;
const READING = ['article', 'prive'] as const;

/**
 * Every slash command by its registered name, ASCII and French, with its options in order: the one table that
 * registration, routing and help share. Readers see the names of their own language.
 */
const COMMANDS = {
  qui: ASKING,
  quand: ASKING,
  ou: ASKING,
  combien: ASKING,
  quoi: ASKING,
  pourquoi: ASKING,
  comment: ASKING,
  question: ASKING,
  article: READING,
  articles: ['prive'],
  chronologie: READING,
  personnes: READING,
  aide: [],
} as const satisfies Record<keyof typeof commandMessages.fr.commands, readonly OptionName[]>;

const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
const INSTALLS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

/** A slash command's registered name. */
export type CommandName = keyof typeof COMMANDS;

/** An option's registered name. */
export type OptionName = keyof typeof commandMessages.fr.options;

/** The registered names, in the order of the help. */
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** Whether a name is one of our commands. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** Whether a command asks a question. */
export function isQuestionCommand(name: CommandName): name is QuestionCommand {
  return Object.hasOwn(KIND_OF_COMMAND, name);
}

/** The registered name of the menu entry that searches for what somebody's message asks. */
export const SEARCH_MENU = commandMessages.fr.search;

/** What Discord registers. */
export type Registration =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The commands as Discord registers them, usable in servers, in direct messages and wherever a user brings them. */
export function registration(): Registration[] {
  const slash = COMMAND_NAMES.map((name) => ({
    type: ApplicationCommandType.ChatInput as const,
    ...localised(name, commandMessages.fr.commands[name], commandMessages.en.commands[name]),
    options: COMMANDS[name].map(option),
  }));
  const { search } = commandMessages.en;
  const menu = {
    type: ApplicationCommandType.Message as const,
    name: SEARCH_MENU,
    name_localizations: { 'en-US': search, 'en-GB': search },
  };
  return [...slash, menu].map((command) => ({ ...command, contexts: CONTEXTS, integration_types: INSTALLS }));
}

function option(name: OptionName): APIApplicationCommandBasicOption {
  const words = localised(name, commandMessages.fr.options[name], commandMessages.en.options[name]);
  switch (name) {
    case 'question':
      return {
        ...words,
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: QUESTION_LENGTH,
        autocomplete: true,
      };
    case 'article':
      return { ...words, type: ApplicationCommandOptionType.String, autocomplete: true };
    case 'prive':
      return { ...words, type: ApplicationCommandOptionType.Boolean };
  }
}

/** French unless the reader's Discord is in English; a name is only translated where it differs. */
function localised(name: string, french: CommandWords, english: CommandWords) {
  const names = {
    ...(french.name === name ? {} : { fr: french.name }),
    ...(english.name === name ? {} : { 'en-US': english.name, 'en-GB': english.name }),
  };
  return {
    name,
    ...(Object.keys(names).length === 0 ? {} : { name_localizations: names }),
    description: french.description,
    description_localizations: { 'en-US': english.description, 'en-GB': english.description },
  };
}
