import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Library } from '../answering/library.ts';
import type { Logger } from '../log.ts';
import { type AnswerableInteraction, carryOut, isDiscordError } from './carry-out.ts';
import { isCommand, type OptionName } from './commands.ts';
import { type CommandOptions, handleCommand } from './handle-command.ts';
import { handlePress } from './handle-press.ts';
import { messageTitle } from './message-title.ts';
import type { CommandIds } from './render-help.ts';
import type { Response } from './responses.ts';
import { refuse, type Visit } from './visit.ts';

/** What every interaction is answered from. */
export interface RouterContext {
  readonly library: () => Library;
  readonly commandIds: () => CommandIds;
  readonly log: Logger;
}

/** Answers an interaction. Never rejects: what goes wrong is logged, and its user told that it did. */
export async function route(interaction: Interaction, context: RouterContext): Promise<void> {
  if (interaction.isAutocomplete()) return;
  if (!interaction.isChatInputCommand() && !interaction.isButton()) return;
  const visit = visitOf(interaction, context);
  try {
    await carryOut(respond(interaction, visit), interaction);
  } catch (error) {
    if (isDiscordError(error, RESTJSONErrorCodes.UnknownInteraction)) {
      context.log.warn({ interaction: interaction.id }, 'Discord had given up waiting for this answer');
      return;
    }
    context.log.error({ err: error, interaction: interaction.id }, 'An interaction could not be answered');
    await apologise(interaction, visit, context.log);
  }
}

function respond(interaction: AnswerableInteraction, visit: Visit): Response {
  if (interaction.isButton()) return handlePress(interaction.customId, pressedMessage(interaction), visit);
  const { commandName } = interaction;
  if (!isCommand(commandName)) return refuse(visit, (refusals) => refusals.unknownCommand);
  return handleCommand(commandName, optionsOf(interaction), visit);
}

/** Tells the user, if they can still be told. */
async function apologise(interaction: AnswerableInteraction, visit: Visit, log: Logger): Promise<void> {
  if (interaction.replied || interaction.deferred) return;
  try {
    await carryOut(
      refuse(visit, (refusals) => refusals.failure),
      interaction,
    );
  } catch (error) {
    log.warn({ err: error, interaction: interaction.id }, 'Nor could its user be told');
  }
}

function visitOf(interaction: AnswerableInteraction, { library, commandIds }: RouterContext): Visit {
  const { user, locale, guildLocale, memberPermissions, context } = interaction;
  return {
    library: library(),
    userId: user.id,
    mayManageMessages: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    locales: { user: locale, ...(guildLocale === null ? {} : { guild: guildLocale }) },
    shared: interaction.inGuild() || context === InteractionContextType.PrivateChannel,
    commandIds: commandIds(),
  };
}

/** The options as typed; one of another type than ours counts as not given. */
function optionsOf({ options }: ChatInputCommandInteraction): CommandOptions {
  const value = (name: OptionName) => options.get(name)?.value;
  const [question, article, isPrivate] = [value('question'), value('article'), value('prive')];
  return {
    ...(typeof question === 'string' ? { question } : {}),
    ...(typeof article === 'string' ? { article } : {}),
    ...(typeof isPrivate === 'boolean' ? { private: isPrivate } : {}),
  };
}

function pressedMessage({ message }: ButtonInteraction) {
  const components = message.components.map((component) => component.toJSON());
  return { title: messageTitle(components), ephemeral: message.flags.has('Ephemeral') };
}
