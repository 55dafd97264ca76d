import { ComponentType } from 'discord.js';
import { z } from 'zod';

const textDisplay = z.object({ type: z.literal(ComponentType.TextDisplay), content: z.string() });
const container = z.object({ type: z.literal(ComponentType.Container), components: z.array(z.unknown()) });

/** The title of one of our messages: the first text of its card, as Discord gives the message back. */
export function messageTitle(components: readonly unknown[]): string | undefined {
  const card = container.safeParse(components[0]);
  const title = textDisplay.safeParse(card.data?.components[0]);
  return title.data?.content;
}
