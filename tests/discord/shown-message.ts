import type { StoredMessage } from '../discord-server/message-store.ts';

type Json = Readonly<Record<string, unknown>>;

/** Every component of a message, in reading order. */
function componentsOf(container: unknown): Json[] {
  if (Array.isArray(container)) return container.flatMap(componentsOf);
  if (typeof container !== 'object' || container === null) return [];
  const component = container as Json;
  return [component, ...componentsOf(component['components'])];
}

/** All text of a payload or of a message as it stands, as Discord's markdown. */
export function textOf(body: Json | StoredMessage): string {
  const json = 'body' in body ? (body.body as Json) : body;
  return componentsOf(json['components'])
    .flatMap((component) => (component['type'] === 10 ? [String(component['content'])] : []))
    .join('\n');
}

/** The labels and emoji of the buttons that can be pressed. */
export function buttonsOf(body: Json | StoredMessage): string[] {
  const json = 'body' in body ? (body.body as Json) : body;
  return componentsOf(json['components'])
    .filter((component) => component['type'] === 2 && component['disabled'] !== true)
    .map((component) =>
      [(component['emoji'] as Json | undefined)?.['name'], component['label']].filter(Boolean).join(' '),
    );
}

/** Picks a button by the beginning of what it shows. */
export function showing(beginning: string) {
  return (component: Json) => {
    const emoji = (component['emoji'] as Json | undefined)?.['name'];
    return [emoji, component['label']].filter(Boolean).join(' ').startsWith(beginning);
  };
}

/** What a reader sees of an escaped quotation. */
export function visible(markdown: string): string {
  return markdown
    .replace(/^> /gm, '')
    .replaceAll('**', '')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
