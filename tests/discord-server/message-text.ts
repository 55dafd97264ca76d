import { isObject, type JsonObject } from './json.ts';

/** The text a message shows: its content and its text displays, in reading order, a line break between them. */
export function textOf(message: JsonObject): string {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    if (typeof value['content'] === 'string' && value['content'] !== '') texts.push(value['content']);
    visit(value['components']);
    visit(value['accessory']);
  };
  visit(message);
  return texts.join('\n');
}
