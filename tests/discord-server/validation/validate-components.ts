import { isObject, type JsonObject, objectsIn } from '../json.ts';
import * as limits from './discord-limits.ts';
import type { Problem } from './problem.ts';

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
const ComponentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  selects: [3, 5, 6, 7, 8] as readonly unknown[],
  section: 9,
  textDisplay: 10,
} as const;
const ButtonStyle = { link: 5, premium: 6 } as const;

type Path = readonly (string | number)[];
interface Placed {
  readonly component: JsonObject;
  readonly path: Path;
}

/** Every component of a message, depth first, each before its children. */
function* walkComponents(components: unknown, path: Path): Generator<Placed> {
  if (!Array.isArray(components)) return;
  for (const [index, component] of components.entries()) {
    if (isObject(component)) yield* walkComponent(component, [...path, index]);
  }
}

function* walkComponent(component: JsonObject, path: Path): Generator<Placed> {
  yield { component, path };
  yield* walkComponents(component['components'], [...path, 'components']);
  if (isObject(component['accessory'])) {
    yield* walkComponent(component['accessory'], [...path, 'accessory']);
  }
}

/**
 * What documented rules, beyond the published schema, find wrong with a message's components.
 * Lengths are counted in UTF-16 units, which is never more lenient than Discord.
 */
export function componentProblems(components: unknown, isComponentsV2: boolean): Problem[] {
  const placed = [...walkComponents(components, ['components'])];
  return [
    ...placed.flatMap(({ component, path }) => ownProblems(component, path)),
    ...duplicateProblems(placed),
    ...(isComponentsV2 ? v2Problems(placed) : legacyProblems(components)),
  ];
}

function v2Problems(placed: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  if (placed.length > limits.V2_COMPONENTS_MAX) {
    problems.push({
      path: ['components'],
      message: `${placed.length} components in total, at most ${limits.V2_COMPONENTS_MAX} are allowed`,
    });
  }
  const text = placed
    .filter(({ component }) => component['type'] === ComponentType.textDisplay)
    .reduce((sum, { component }) => sum + String(component['content']).length, 0);
  if (text > limits.V2_TEXT_MAX) {
    problems.push({
      path: ['components'],
      message: `${text} characters in text displays, at most ${limits.V2_TEXT_MAX} are allowed`,
    });
  }
  return problems;
}

function legacyProblems(components: unknown): Problem[] {
  const rows = objectsIn(components);
  const problems: Problem[] = [];
  if (rows.length > limits.LEGACY_ACTION_ROWS_MAX) {
    problems.push({ path: ['components'], message: `at most ${limits.LEGACY_ACTION_ROWS_MAX} action rows` });
  }
  for (const [index, { type }] of rows.entries()) {
    if (type === ComponentType.actionRow) continue;
    problems.push({
      path: ['components', index, 'type'],
      message: `type ${type} needs the IS_COMPONENTS_V2 flag`,
    });
  }
  return problems;
}

function duplicateProblems(placed: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  for (const key of ['custom_id', 'id'] as const) {
    const seen = new Set<unknown>();
    for (const { component, path } of placed) {
      const value = component[key];
      if (value === undefined || value === null || value === 0) continue;
      if (seen.has(value))
        problems.push({ path: [...path, key], message: `used twice in the message: ${value}` });
      seen.add(value);
    }
  }
  return problems;
}

function ownProblems(component: JsonObject, path: Path): Problem[] {
  const at = (key: string, message: string): Problem => ({ path: [...path, key], message });
  switch (component['type']) {
    case ComponentType.actionRow:
      return actionRowProblems(component, path);
    case ComponentType.button:
      return buttonProblems(component, at);
    case ComponentType.stringSelect:
      return selectProblems(component, at);
    case ComponentType.textDisplay:
      return String(component['content']).trim() === '' ? [at('content', 'must not be blank')] : [];
    default:
      return [];
  }
}

function actionRowProblems(row: JsonObject, path: Path): Problem[] {
  const children = objectsIn(row['components']);
  const selects = children.filter(({ type }) => ComponentType.selects.includes(type));
  return selects.length > 0 && children.length > 1
    ? [{ path: [...path, 'components'], message: 'a select menu must be alone in its action row' }]
    : [];
}

type At = (key: string, message: string) => Problem;
const isSet = (value: unknown) => value !== undefined && value !== null && value !== '';

/** https://docs.discord.com/developers/components/reference#button */
function buttonProblems(button: JsonObject, at: At): Problem[] {
  const { style, custom_id: customId, url, label, emoji, sku_id: sku } = button;
  if (style === ButtonStyle.premium) {
    return isSet(sku) && !isSet(customId) && !isSet(label) && !isSet(url) && !isSet(emoji)
      ? []
      : [at('sku_id', 'a premium button has an sku_id and nothing else')];
  }
  const problems: Problem[] = [];
  if (style === ButtonStyle.link) {
    if (!isSet(url)) problems.push(at('url', 'a link button needs a url'));
    else if (!/^(https?|discord):\/\//.test(String(url))) {
      problems.push(at('url', 'scheme must be one of http, https, discord'));
    }
    if (isSet(customId)) problems.push(at('custom_id', 'a link button must not have a custom_id'));
  } else {
    if (!isSet(customId)) problems.push(at('custom_id', 'this button needs a custom_id'));
    if (isSet(url)) problems.push(at('url', 'only a link button may have a url'));
  }
  if (!isSet(label) && !isSet(emoji)) problems.push(at('label', 'a button needs a label or an emoji'));
  return [...problems, ...emojiProblems(emoji, at)];
}

const UNICODE_EMOJI =
  /^(?:\p{RI}{2}|[0-9#*]\uFE0F?\u20E3|\p{ExtPict}(?:\uFE0F|\p{EMod})?(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})?)*)$/u;

/** A custom emoji goes by its id, a standard one by its own character as name, never `:name:`. */
function emojiProblems(emoji: unknown, at: At): Problem[] {
  if (!isObject(emoji) || isSet(emoji['id']) || UNICODE_EMOJI.test(String(emoji['name']))) return [];
  return [at('emoji', `not a standard emoji: ${String(emoji['name'])}`)];
}

/** https://docs.discord.com/developers/components/reference#string-select */
function selectProblems(select: JsonObject, at: At): Problem[] {
  const options = objectsIn(select['options']);
  const [min, max] = [Number(select['min_values'] ?? 1), Number(select['max_values'] ?? 1)];
  const values = new Set(options.map(({ value }) => value));
  const problems = options.flatMap(({ emoji }) => emojiProblems(emoji, at));
  if (values.size < options.length) problems.push(at('options', 'two options have the same value'));
  if (min > max) problems.push(at('min_values', 'greater than max_values'));
  if (max > options.length) problems.push(at('max_values', 'greater than the number of options'));
  if (options.filter((option) => option['default'] === true).length > max) {
    problems.push(at('options', 'more default options than max_values'));
  }
  return problems;
}
