import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type RepliableInteraction,
  time,
} from 'discord.js';
import { describeError } from '../../describe-error.ts';
import { articleChoices, questionChoices } from '../commands/autocomplete.ts';
import { isCommand, isQuestionCommand, type OptionName, SEARCH_MENU } from '../commands/commands.ts';
import type { Handled } from '../observer.ts';
import { parsePress } from '../rendering/custom-ids.ts';
import { carryOut, isDiscordError, offer } from './carry-out.ts';
import type { BotContext } from './context.ts';
import { findQuestion } from './find-question.ts';
import { answerAsking, type CommandOptions, handleCommand } from './handle-command.ts';
import { handlePress } from './handle-press.ts';
import { messageTitle } from './message-title.ts';
import { namedArticle } from './prepare-question.ts';
import type { Choice, Response } from './responses.ts';
import { refuse, type Visit } from './visit.ts';

/** Answers an interaction. Never rejects: what goes wrong is logged, and its user told that it did. */
export async function routeInteraction(interaction: Interaction, context: BotContext): Promise<void> {
  const { log, observer } = context;
  const arrivedAt = performance.now();
  const result = await handle(interaction, context);
  const seconds = (performance.now() - arrivedAt) / 1000;
  const type = typeOf(interaction);
  observer.onHandled({ type, result, seconds });
  const level = type === 'autocomplete' ? 'debug' : 'info';
  log[level]({ interaction: interaction.id, type, result, ms: Math.round(seconds * 1000) }, 'Interaction');
}

function typeOf(interaction: Interaction): Handled['type'] {
  if (interaction.isChatInputCommand()) return 'command';
  if (interaction.isContextMenuCommand()) return 'menu';
  if (interaction.isButton()) return 'button';
  return interaction.isAutocomplete() ? 'autocomplete' : 'other';
}

async function handle(interaction: Interaction, context: BotContext): Promise<Handled['result']> {
  const { log } = context;
  try {
    if (interaction.isAutocomplete()) await offer(choicesFor(interaction, context), interaction);
    else if (interaction.isRepliable()) await carryOut(respond(interaction, context), interaction);
    return 'done';
  } catch (error) {
    if (isDiscordError(error, RESTJSONErrorCodes.UnknownInteraction)) {
      log.warn({ interaction: interaction.id }, 'Discord had given up waiting for this answer');
      return 'late';
    }
    // By an earlier attempt whose success the library was not told, or by another process of the same bot.
    if (isDiscordError(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) {
      log.warn({ interaction: interaction.id }, 'This interaction has been answered already');
      return 'repeated';
    }
    log.error(
      { error: describeError(error), interaction: interaction.id },
      'An interaction could not be answered',
    );
    await apologise(interaction, context);
    return 'failed';
  }
}

function respond(interaction: RepliableInteraction, context: BotContext): Response {
  const visit = visitOf(interaction, context);
  const audience = audienceOfQuestion(interaction);
  if (audience !== undefined) {
    const channel = audience === 'everyone' ? interaction.channelId : null;
    const turn = context.manners.mayAsk(visit.userId, channel ?? undefined, context.now());
    if (!turn.granted) {
      const when = time(Math.ceil(turn.retryAt / 1000), 'R');
      return refuse(visit, (refusals) => refusals.tooFast(when));
    }
  }
  if (interaction.isButton()) return handlePress(interaction.customId, pressedMessage(interaction), visit);
  if (interaction.isChatInputCommand() && isCommand(interaction.commandName)) {
    return handleCommand(interaction.commandName, optionsOf(interaction), visit);
  }
  if (interaction.isMessageContextMenuCommand() && interaction.commandName === SEARCH_MENU) {
    const text = findQuestion(interaction.targetMessage.content);
    return answerAsking({ command: 'question', text }, 'reader', visit);
  }
  return refuse(visit, (refusals) =>
    interaction.isCommand() ? refusals.unknownCommand : refusals.unknownButton,
  );
}

/** Who will see the answer, when the interaction asks a question or posts one: these are what is paced. */
function audienceOfQuestion(interaction: RepliableInteraction): 'reader' | 'everyone' | undefined {
  if (interaction.isMessageContextMenuCommand()) return 'reader';
  if (interaction.isButton()) {
    return parsePress(interaction.customId)?.press === 'publish' ? 'everyone' : undefined;
  }
  if (!interaction.isChatInputCommand() || !isCommand(interaction.commandName)) return undefined;
  if (!isQuestionCommand(interaction.commandName)) return undefined;
  return optionsOf(interaction).private === true ? 'reader' : 'everyone';
}

function choicesFor({ commandName, options }: AutocompleteInteraction, { library }: BotContext): Choice[] {
  const focused = options.getFocused(true);
  if (focused.name === ('article' satisfies OptionName)) return articleChoices(focused.value, library());
  if (!isCommand(commandName) || !isQuestionCommand(commandName)) return [];
  const chosen = options.get('article' satisfies OptionName)?.value;
  const article = typeof chosen === 'string' ? namedArticle(library(), chosen)?.slug : undefined;
  return questionChoices(commandName, focused.value, library(), article);
}

/** Tells the user, if they can still be told; someone typing is offered nothing. */
async function apologise(interaction: Interaction, context: BotContext): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      if (!interaction.responded) await offer([], interaction);
    } else if (interaction.isRepliable() && !interaction.replied && !interaction.deferred) {
      const visit = visitOf(interaction, context);
      await carryOut(
        refuse(visit, (refusals) => refusals.failure),
        interaction,
      );
    }
  } catch (error) {
    context.log.warn(
      { error: describeError(error), interaction: interaction.id },
      'Nor could its user be told',
    );
  }
}

function visitOf(interaction: RepliableInteraction, { library, commandIds, observer }: BotContext): Visit {
  const { user, locale, guildLocale, memberPermissions, context } = interaction;
  return {
    library: library(),
    userId: user.id,
    mayManageMessages: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    locales: { user: locale, ...(guildLocale === null ? {} : { guild: guildLocale }) },
    shared: interaction.inGuild() || context === InteractionContextType.PrivateChannel,
    commandIds: commandIds(),
    onQuestion: observer.onQuestion,
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
