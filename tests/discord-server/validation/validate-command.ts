import { isObject, type JsonObject, objectsIn } from '../json.ts';
import * as limits from './discord-limits.ts';
import { type Problem, under } from './problem.ts';
import { loneSurrogateProblems } from './validate-message.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-types */
export const CommandType = { chatInput: 1, user: 2, message: 3 } as const;
/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
const OptionType = { subcommand: 1, subcommandGroup: 2 } as const;

/** What documented rules, beyond the published schema, find wrong with one command. */
export function commandProblems(command: JsonObject): Problem[] {
  const isChatInput = (command['type'] ?? CommandType.chatInput) === CommandType.chatInput;
  const text = textLength(command);
  return [
    ...(isChatInput
      ? [...nameProblems(command), ...descriptionProblems(command)]
      : contextMenuProblems(command)),
    ...optionProblems(command),
    ...(text > limits.COMMAND_TEXT_MAX
      ? [
          {
            path: [],
            message: `${text} characters in names, descriptions and values, at most ${limits.COMMAND_TEXT_MAX}`,
          },
        ]
      : []),
    ...loneSurrogateProblems(command),
  ];
}

/** What is wrong with a whole list of commands, as a bulk overwrite sends it. */
export function commandListProblems(commands: readonly JsonObject[]): Problem[] {
  const problems = commands.flatMap((command, index) => under([index], commandProblems(command)));
  const ofType = (type: number) => commands.filter((command) => (command['type'] ?? 1) === type);
  for (const [kind, max] of Object.entries(limits.COMMANDS_MAX)) {
    const type = CommandType[kind as keyof typeof CommandType];
    if (ofType(type).length > max)
      problems.push({ path: [], message: `at most ${max} commands of type ${type}` });
  }
  for (const type of Object.values(CommandType)) problems.push(...sameNameProblems(ofType(type)));
  return problems;
}

/** Two commands of one type may not bear the same name, in any language. */
function sameNameProblems(commands: readonly JsonObject[]): Problem[] {
  const problems: Problem[] = [];
  const namesIn = (locale: string) =>
    commands.map((command) => localizations(command, 'name')[locale] ?? command['name']);
  const locales = new Set([
    '',
    ...commands.flatMap((command) => Object.keys(localizations(command, 'name'))),
  ]);
  for (const locale of locales) {
    const names = namesIn(locale);
    for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
      problems.push({ path: [], message: `two commands are named ${name}${locale && ` in ${locale}`}` });
    }
  }
  return problems;
}

function localizations(item: JsonObject, key: 'name' | 'description'): JsonObject {
  const value = item[`${key}_localizations`];
  return isObject(value) ? value : {};
}

/** The text under `name` or `description` and its localisations, each with its path. */
function* wordings(item: JsonObject, key: 'name' | 'description') {
  yield { path: [key], text: item[key] };
  for (const [locale, text] of Object.entries(localizations(item, key))) {
    if (text !== null) yield { path: [`${key}_localizations`, locale], text, locale };
  }
}

function nameProblems(item: JsonObject): Problem[] {
  return [...wordings(item, 'name')].flatMap(({ path, text, locale }) => {
    if (locale !== undefined && !limits.LOCALES.has(locale))
      return [{ path, message: 'not a locale of Discord' }];
    if (typeof text !== 'string' || !limits.COMMAND_NAME_PATTERN.test(text)) {
      return [{ path, message: `does not match ${limits.COMMAND_NAME_PATTERN}` }];
    }
    return text === text.toLowerCase() ? [] : [{ path, message: 'must be lower case' }];
  });
}

function descriptionProblems(item: JsonObject): Problem[] {
  return [...wordings(item, 'description')].flatMap(({ path, text, locale }) => {
    if (locale !== undefined && !limits.LOCALES.has(locale))
      return [{ path, message: 'not a locale of Discord' }];
    const length = typeof text === 'string' ? text.length : 0;
    return length >= 1 && length <= limits.COMMAND_DESCRIPTION_MAX
      ? []
      : [{ path, message: `must be between 1 and ${limits.COMMAND_DESCRIPTION_MAX} in length` }];
  });
}

function contextMenuProblems(command: JsonObject): Problem[] {
  const problems: Problem[] = [];
  for (const { path, text } of wordings(command, 'name')) {
    const length = typeof text === 'string' ? text.trim().length : 0;
    if (length < 1 || length > limits.CONTEXT_MENU_NAME_MAX) {
      problems.push({ path, message: `must be between 1 and ${limits.CONTEXT_MENU_NAME_MAX} in length` });
    }
  }
  if (command['description'])
    problems.push({ path: ['description'], message: 'a context menu command has none' });
  if (objectsIn(command['options']).length > 0) {
    problems.push({ path: ['options'], message: 'a context menu command has none' });
  }
  return problems;
}

function optionProblems(owner: JsonObject): Problem[] {
  const options = objectsIn(owner['options']);
  const problems: Problem[] = [];
  if (options.length > limits.COMMAND_OPTIONS_MAX) {
    problems.push({ path: ['options'], message: `must be ${limits.COMMAND_OPTIONS_MAX} or fewer in length` });
  }
  if (new Set(options.map(({ name }) => name)).size < options.length) {
    problems.push({ path: ['options'], message: 'two options have the same name' });
  }
  const firstOptional = options.findIndex((option) => isPlainValue(option) && option['required'] !== true);
  for (const [index, option] of options.entries()) {
    problems.push(
      ...under(
        ['options', index],
        [
          ...nameProblems(option),
          ...descriptionProblems(option),
          ...choiceProblems(option),
          ...optionProblems(option),
        ],
      ),
    );
    if (option['required'] === true && firstOptional !== -1 && firstOptional < index) {
      problems.push({
        path: ['options', index],
        message: 'required options must be placed before optional ones',
      });
    }
  }
  return problems;
}

function isPlainValue({ type }: JsonObject): boolean {
  return type !== OptionType.subcommand && type !== OptionType.subcommandGroup;
}

function choiceProblems(option: JsonObject): Problem[] {
  const choices = objectsIn(option['choices']);
  if (choices.length === 0) return [];
  const problems: Problem[] = [];
  if (option['autocomplete'] === true) {
    problems.push({ path: ['autocomplete'], message: 'cannot be set together with choices' });
  }
  if (choices.length > limits.COMMAND_CHOICES_MAX) {
    problems.push({ path: ['choices'], message: `must be ${limits.COMMAND_CHOICES_MAX} or fewer in length` });
  }
  for (const [index, choice] of choices.entries()) {
    problems.push(...under(['choices', index], singleChoiceProblems(choice)));
  }
  return problems;
}

/** What is wrong with one choice, of a command's option or of an autocompletion. */
export function singleChoiceProblems(choice: JsonObject): Problem[] {
  const { name, value } = choice;
  const problems: Problem[] = [];
  if (typeof name !== 'string' || name.trim() === '' || name.length > limits.CHOICE_NAME_MAX) {
    problems.push({ path: ['name'], message: `must be between 1 and ${limits.CHOICE_NAME_MAX} in length` });
  }
  if (typeof value === 'string' && (value === '' || value.length > limits.CHOICE_VALUE_MAX)) {
    problems.push({ path: ['value'], message: `must be between 1 and ${limits.CHOICE_VALUE_MAX} in length` });
  }
  return problems;
}

/** Characters a command counts against its limit: for each field only its longest localisation. */
function textLength(item: JsonObject): number {
  const longest = (key: 'name' | 'description') =>
    Math.max(...[...wordings(item, key)].map(({ text }) => (typeof text === 'string' ? text.length : 0)));
  const value = typeof item['value'] === 'string' ? item['value'].length : 0;
  const inner = [...objectsIn(item['options']), ...objectsIn(item['choices'])];
  return (
    longest('name') + longest('description') + value + inner.reduce((sum, each) => sum + textLength(each), 0)
  );
}
