import { ComponentType } from 'discord.js';
import { z } from 'zod';
import { escapeHtml, markdownToHtml, type Reader } from './discord-markdown.ts';

/** A message as the server keeps it, and how it came about. */
export interface Scene extends Reader {
  readonly components: unknown;
  /** Only its reader sees it. */
  readonly ephemeral: boolean;
  /** « aminata a utilisé /qui », above the message. */
  readonly above?: { readonly user: string; readonly command: string };
}

const text = z.object({ type: z.literal(ComponentType.TextDisplay), content: z.string() });
const separator = z.object({ type: z.literal(ComponentType.Separator), divider: z.boolean().default(true) });
const button = z.object({
  type: z.literal(ComponentType.Button),
  label: z.string().optional(),
  emoji: z.object({ name: z.string() }).optional(),
  disabled: z.boolean().default(false),
});
const row = z.object({ type: z.literal(ComponentType.ActionRow), components: z.array(button) });
const part = z.discriminatedUnion('type', [text, separator, row]);
const container = z.object({
  type: z.literal(ComponentType.Container),
  accent_color: z.number().optional(),
  components: z.array(part),
});
const message = z.array(z.discriminatedUnion('type', [text, separator, row, container]));

const WORDS = {
  fr: { used: 'a utilisé', app: 'APP', at: 'Aujourd’hui à 14:05', alone: 'Toi seul(e) peux voir celui-ci' },
  en: { used: 'used', app: 'APP', at: 'Today at 14:05', alone: 'Only you can see this' },
} as const;

/**
 * The message's HTML, for the styles of `discord-style.ts`.
 *
 * @throws ZodError when it holds a component that this page cannot draw
 */
export function messageHtml(scene: Scene): string {
  const words = scene.locale.startsWith('en') ? WORDS.en : WORDS.fr;
  const { above } = scene;
  const used =
    above &&
    `<div class="above"><i></i><b>${escapeHtml(above.user)}</b> ${words.used} <span class="mention">${escapeHtml(above.command)}</span></div>`;
  const body = message
    .parse(scene.components)
    .map((component) =>
      component.type === ComponentType.Container
        ? `<section style="--accent:${color(component.accent_color)}">${component.components.map((each) => partHtml(each, scene)).join('')}</section>`
        : partHtml(component, scene),
    )
    .join('');
  const alone = scene.ephemeral ? `<footer>👁 ${words.alone}</footer>` : '';
  return `<article class="${scene.ephemeral ? 'alone' : ''}">${used ?? ''}<div class="avatar">«»</div>
<header><b>Verbatim</b><span class="app">${words.app}</span><small>${words.at}</small></header>${body}${alone}</article>`;
}

function partHtml(component: z.output<typeof part>, scene: Scene): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return `<div class="text">${markdownToHtml(component.content, scene)}</div>`;
    case ComponentType.Separator:
      return component.divider ? '<hr>' : '<div></div>';
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map(buttonHtml).join('')}</div>`;
  }
}

function buttonHtml({ emoji, label, disabled }: z.output<typeof button>): string {
  const shown = [emoji && `<span class="emoji">${escapeHtml(emoji.name)}</span>`, label && escapeHtml(label)];
  return `<button${disabled ? ' disabled' : ''}>${shown.filter(Boolean).join('')}</button>`;
}

function color(accent: number | undefined): string {
  return accent === undefined ? 'transparent' : `#${accent.toString(16).padStart(6, '0')}`;
}
