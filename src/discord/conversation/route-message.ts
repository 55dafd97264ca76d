import { type Message, RESTJSONErrorCodes, time } from 'discord.js';
import { describeError } from '../../describe-error.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import type { Handled } from '../observer.ts';
import { notice } from '../rendering/components.ts';
import { isDiscordError, replyTo } from './carry-out.ts';
import type { BotContext } from './context.ts';
import { handleMessage } from './handle-message.ts';
import { localeFor } from './reader-locale.ts';
import type { Visit } from './visit.ts';

/** Answers a mention, a reply to the bot, or a direct message; leaves all others alone. Never rejects. */
export async function routeMessage(message: Message, context: BotContext): Promise<void> {
  const arrivedAt = performance.now();
  const result = await handle(message, context);
  if (result === 'ignored') return;
  const seconds = (performance.now() - arrivedAt) / 1000;
  context.observer.onHandled({ type: 'message', result, seconds });
  context.log.info({ message: message.id, result, ms: Math.round(seconds * 1000) }, 'Message');
}

async function handle(message: Message, context: BotContext): Promise<Handled['result'] | 'ignored'> {
  try {
    if (!isForUs(message)) return 'ignored';
    const visit = visitOf(message, context);
    const channelId = visit.shared ? message.channelId : undefined;
    const turn = context.manners.mayAsk(visit.userId, channelId, context.now());
    if (turn.granted) {
      await replyTo(message, handleMessage(message.content, visit));
    } else if (turn.first) {
      // Said once: a line under every message of a flood would be part of it.
      const when = time(Math.ceil(turn.retryAt / 1000), 'R');
      const { refusals } = discordMessages[localeFor('everyone', visit.locales)];
      await replyTo(message, notice(refusals.tooFast(when)));
    }
    return 'done';
  } catch (error) {
    const forbidden = [RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess];
    if (forbidden.some((code) => isDiscordError(error, code))) {
      context.log.info({ channel: message.channelId }, 'Not allowed to answer in this channel');
    } else {
      context.log.error(
        { error: describeError(error), message: message.id },
        'A message could not be answered',
      );
    }
    return 'failed';
  }
}

/** Messages people write to the bot: Discord mentions it in a reply too, unless its author chose otherwise. */
function isForUs(message: Message): boolean {
  const { author, client, guildId, mentions, system, webhookId } = message;
  if (author.bot || system || webhookId !== null) return false;
  return (
    guildId === null || mentions.users.has(client.user.id) || mentions.repliedUser?.id === client.user.id
  );
}

function visitOf({ author, guild, guildId }: Message, { library, commandIds, observer }: BotContext): Visit {
  return {
    library: library(),
    userId: author.id,
    mayManageMessages: false,
    // A message does not tell its author's language: French, the articles' own, outside servers.
    locales: { user: 'fr', ...(guild === null ? {} : { guild: guild.preferredLocale }) },
    shared: guildId !== null,
    commandIds: commandIds(),
    onQuestion: observer.onQuestion,
  };
}
