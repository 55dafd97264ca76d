import {
  type AutocompleteInteraction,
  DiscordAPIError,
  type Message,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { MessageBody } from '../rendering/components.ts';
import type { Choice, Response } from './responses.ts';

/** Does what a response says, in one call to Discord where it allows. Throws what Discord answers. */
export async function carryOut(response: Response, interaction: RepliableInteraction): Promise<void> {
  switch (response.respond) {
    case 'reply': {
      const flags = response.audience === 'reader' ? ([MessageFlags.Ephemeral] as const) : [];
      return surviveCut(() => interaction.reply({ ...messageOptions(response.body, flags) }));
    }
    case 'update':
      if (!interaction.isMessageComponent()) throw new Error('Only a message with buttons can be redrawn');
      return surviveCut(() => interaction.update(messageOptions(response.body, [])));
    case 'delete':
      if (!interaction.isMessageComponent()) throw new Error('Only a message with buttons can be deleted');
      await surviveCut(() => interaction.deferUpdate());
      await interaction.deleteReply();
  }
}

/** Answers a message with a message, without pinging its author, even if it is gone by now. */
export async function replyTo(message: Message, body: MessageBody): Promise<void> {
  // The nonce lets Discord tell a message sent again from a second one.
  const options = { failIfNotExists: false, nonce: message.id, enforceNonce: true };
  await surviveCut(() => message.reply({ ...messageOptions(body, []), ...options }));
}

/** Offers choices for an option being typed. */
export async function offer(choices: readonly Choice[], interaction: AutocompleteInteraction): Promise<void> {
  await surviveCut(() => interaction.respond(choices));
}

/** Nothing we send pings anyone, whoever it names. */
function messageOptions<Flag extends MessageFlags.Ephemeral>(body: MessageBody, flags: readonly Flag[]) {
  return {
    components: body.components.map(asItIs),
    flags: [MessageFlags.IsComponentsV2 as const, ...flags],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** A component as Discord takes it: the library would go through any other in search of names to translate. */
function asItIs<Component>(component: Component): { readonly toJSON: () => Component } {
  return { toJSON: () => component };
}

/**
 * Sends once more when the connection was cut before Discord's answer came, which the library leaves to us.
 * If the first did arrive, Discord says so of an interaction, and all is well.
 */
async function surviveCut(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isCut(error)) throw error;
    try {
      await send();
    } catch (second) {
      if (!isDiscordError(second, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw second;
    }
  }
}

/** Whether Discord refused with that code. */
export function isDiscordError(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** Errors of the connection itself carry the codes of Node or of its HTTP client. */
export function isCut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:UND_ERR_|E[A-Z_]+$)/.test(String(error.code));
}
