import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { encodePress, type Press } from './custom-ids.ts';

/** Discord's blurple, for what the article says; grey, for what it does not. Both read well in light and dark. */
export const ACCENT = { answer: 0x5865f2, nothing: 0x80848e } as const;

/** A message, as Components V2: everything it shows. */
export interface MessageBody {
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** One card: texts, rules and rows of buttons, in order. */
export function card(accent: number, parts: readonly APIComponentInContainer[]): MessageBody {
  return {
    components: [{ type: ComponentType.Container, accent_color: accent, components: [...parts] }],
  };
}

/** One line in passing, without a card. */
export function notice(content: string): MessageBody {
  return { components: [text(content)] };
}

/** A paragraph of the message. `content` is Discord's markdown, and not empty. */
export function text(content: string) {
  return { type: ComponentType.TextDisplay, content } as const;
}

/** A thin rule. */
export function rule() {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small } as const;
}

/** Up to five buttons; no row when there are none. */
export function row(buttons: readonly APIButtonComponentWithCustomId[]): APIComponentInContainer[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

interface ButtonLook {
  readonly emoji?: string;
  readonly label?: string;
}

/** A button that can be pressed. It shows an emoji, a label, or both. */
export function button(press: Press, look: ButtonLook): APIButtonComponentWithCustomId {
  return { ...looking(look), style: ButtonStyle.Secondary, custom_id: encodePress(press) };
}

interface Pager {
  readonly previous: Press | undefined;
  /** Where one is, such as « 2 / 3 ». */
  readonly label: string;
  readonly next: Press | undefined;
}

/** Back, where one is, and on; the buttons keep their places. No row when there is nowhere to go. */
export function pagerRow({ previous, label, next }: Pager): APIComponentInContainer[] {
  if (previous === undefined && next === undefined) return [];
  const arrow = (press: Press | undefined, emoji: string) =>
    press === undefined ? inertButton(emoji, { emoji }) : button(press, { emoji });
  return row([arrow(previous, '◀️'), inertButton('position', { label }), arrow(next, '▶️')]);
}

/** A button that only fills its place; `name` is unique within the message. */
function inertButton(name: string, look: ButtonLook): APIButtonComponentWithCustomId {
  return { ...looking(look), style: ButtonStyle.Secondary, custom_id: `inert:${name}`, disabled: true };
}

function looking({ emoji, label }: ButtonLook) {
  return {
    type: ComponentType.Button,
    ...(emoji === undefined ? {} : { emoji: { name: emoji } }),
    ...(label === undefined ? {} : { label }),
  } as const;
}
