import { type As, botReachable, callerOf, whatCame } from './acting.ts';
import { isObject, objectsIn } from './json.ts';
import type { StoredMessage } from './message-store.ts';
import type { Api } from './routes/api.ts';

interface Said extends As {
  readonly content: string;
  /** The author of this message is pinged, as clients do by default. */
  readonly replyTo?: StoredMessage;
}

/** What people write in channels. */
export interface Chat {
  /** Posts a message and does not wait for the bot. */
  say(said: Said): StoredMessage;
  /** Posts a message that begins with a mention of the bot and waits for the bot's answer. */
  mention(said: Said): Promise<StoredMessage>;
  /** The bot's first message after this one in its channel that replies to it or to nothing. */
  answerTo(message: StoredMessage): Promise<StoredMessage>;
}

/** @param patienceMs how long to wait for the bot before failing */
export function createChat(api: Api, patienceMs: number): Chat {
  const { world, messages, events, watch } = api;

  function say({ content, replyTo, ...as }: Said): StoredMessage {
    const { user, channel } = callerOf(world, as);
    const payload = { content, ...(replyTo && { message_reference: { message_id: replyTo.id } }) };
    const message = messages.create({ channel, author: user, payload });
    const mentioned = objectsIn(message.body['mentions']);
    if (replyTo && !mentioned.some(({ id }) => id === replyTo.author.id)) {
      message.body = { ...message.body, mentions: [...mentioned, replyTo.author] };
    }
    events.created(message);
    return message;
  }

  function answerTo(question: StoredMessage): Promise<StoredMessage> {
    const isAnswer = (message: StoredMessage) =>
      message.author.id === world.bot.id &&
      message.channel === question.channel &&
      message.interactionId === null &&
      BigInt(message.id) > BigInt(question.id) &&
      [undefined, question.id].includes(referencedId(message));
    return watch.until(
      () => [...messages.all.values()].find(isAnswer),
      patienceMs,
      () => `discord server: no answer to ${JSON.stringify(question.body['content'])}\n${whatCame(api)}`,
    );
  }

  return {
    say,
    answerTo,
    async mention(said) {
      await botReachable(api, callerOf(world, said).channel, patienceMs);
      return answerTo(say({ ...said, content: `<@${world.bot.id}> ${said.content}` }));
    },
  };
}

function referencedId({ body }: StoredMessage): string | undefined {
  const reference = body['message_reference'];
  return isObject(reference) ? String(reference['message_id']) : undefined;
}
