import type { APIButtonComponentWithCustomId } from 'discord.js';
import { discordMessages } from '../../messages/discord-messages.ts';
import { button } from './components.ts';
import type { Scene } from './scene.ts';
import type { View } from './view.ts';

/** What can be done with a message itself: a reader alone may post it, what everyone sees may be deleted. */
export function ownerButtons(
  view: View,
  fingerprint: string,
  scene: Scene,
): APIButtonComponentWithCustomId[] {
  const { owner } = scene;
  const words = discordMessages[scene.locale].buttons;
  if (scene.audience === 'everyone') {
    return [button({ press: 'delete', ...owner }, { emoji: '🗑️', label: words.delete })];
  }
  if (!scene.shared) return [];
  return [button({ press: 'publish', ...owner, fingerprint, view }, { emoji: '📣', label: words.publish })];
}
