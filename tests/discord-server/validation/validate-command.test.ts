import { describe, expect, test } from 'vitest';
import * as limits from './discord-limits.ts';
import { formatProblem } from './problem.ts';
import { validateCommandList } from './validate-payload.ts';

const a = (length: number) => 'a'.repeat(length);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const command = (extra: object = {}) => ({ name: 'qui', description: 'Who', ...extra });
const option = (extra: object = {}) => ({ type: 3, name: 'question', description: 'What', ...extra });
const choice = (index: number, extra: object = {}) => ({ name: `${index}`, value: `${index}`, ...extra });
const menu = (name: string, extra: object = {}) => ({ type: 3, name, ...extra });
const problemsOf = (...commands: object[]) => validateCommandList(commands).map(formatProblem);

describe('a command at the limit is accepted, one beyond it refused', () => {
  test.each<[string, { accepted: object; refused: object; because: string }]>([
    ['name', { accepted: command({ name: a(32) }), refused: command({ name: a(33) }), because: 'name' }],
    [
      'letters of its name',
      {
        accepted: command({ name: 'où' }),
        refused: command({ name: 'où ?' }),
        because: 'name: does not match',
      },
    ],
    [
      'case of its name',
      { accepted: command({ name: 'où' }), refused: command({ name: 'Où' }), because: 'must be lower case' },
    ],
    [
      'localised name',
      {
        accepted: command({ name_localizations: { fr: 'où' } }),
        refused: command({ name_localizations: { fr: 'Où' } }),
        because: 'name_localizations.fr: must be lower case',
      },
    ],
    [
      'locale',
      {
        accepted: command({ description_localizations: { 'en-GB': 'Who' } }),
        refused: command({ description_localizations: { en: 'Who' } }),
        because: 'description_localizations.en: not a locale',
      },
    ],
    [
      'description',
      {
        accepted: command({ description: a(limits.COMMAND_DESCRIPTION_MAX) }),
        refused: command({ description: a(limits.COMMAND_DESCRIPTION_MAX + 1) }),
        because: 'description',
      },
    ],
    [
      'presence of its description',
      { accepted: command(), refused: { name: 'qui' }, because: 'description: must be between' },
    ],
    [
      'localised description',
      {
        accepted: command({ description_localizations: { fr: a(limits.COMMAND_DESCRIPTION_MAX) } }),
        refused: command({ description_localizations: { fr: a(limits.COMMAND_DESCRIPTION_MAX + 1) } }),
        because: 'description_localizations.fr',
      },
    ],
    [
      'number of options',
      {
        accepted: command({ options: times(limits.COMMAND_OPTIONS_MAX, (i) => option({ name: `o${i}` })) }),
        refused: command({
          options: times(limits.COMMAND_OPTIONS_MAX + 1, (i) => option({ name: `o${i}` })),
        }),
        because: 'options',
      },
    ],
    [
      'number of choices',
      {
        accepted: command({
          options: [option({ choices: times(limits.COMMAND_CHOICES_MAX, (i) => choice(i)) })],
        }),
        refused: command({
          options: [option({ choices: times(limits.COMMAND_CHOICES_MAX + 1, (i) => choice(i)) })],
        }),
        because: 'choices',
      },
    ],
    [
      'value of a choice',
      {
        accepted: command({
          options: [option({ choices: [choice(0, { value: a(limits.CHOICE_VALUE_MAX) })] })],
        }),
        refused: command({
          options: [option({ choices: [choice(0, { value: a(limits.CHOICE_VALUE_MAX + 1) })] })],
        }),
        because: 'choices[0].value',
      },
    ],
    [
      'text altogether, the longest localisation counted',
      { accepted: longCommand(0), refused: longCommand(1), because: '8001 characters' },
    ],
    [
      'name of a context menu',
      { accepted: menu(`Chercher dans ${a(18)}`), refused: menu(`Chercher dans ${a(19)}`), because: 'name' },
    ],
  ])('%s', (_, { accepted, refused, because }) => {
    expect(problemsOf(accepted)).toEqual([]);
    expect(problemsOf(refused)).toContainEqual(expect.stringContaining(because));
  });
});

/** Names, descriptions and values of 8,000 characters and `more`. */
function longCommand(more: number) {
  const options = times(25, (i) =>
    option({
      name: String.fromCharCode(97 + i),
      description: a(10),
      choices: times(3, (c) => ({ name: `n${c}`, value: `${c}`.repeat(100) })),
    }),
  );
  const ofOptions = 25 * (1 + 10 + 3 * (2 + 100));
  const remaining = limits.COMMAND_TEXT_MAX - ofOptions - 'q'.length;
  return { name: 'q', description: 'd', description_localizations: { fr: a(remaining + more) }, options };
}

describe('a list of commands is refused', () => {
  test.each<[string, object[], string]>([
    ['with a name twice', [command(), command()], 'two commands are named qui'],
    [
      'with a localised name twice',
      [command(), command({ name: 'who', name_localizations: { fr: 'qui' } })],
      'two commands are named qui in fr',
    ],
    ['with an option twice', [command({ options: [option(), option()] })], 'two options have the same name'],
    [
      'with a required option after an optional one',
      [command({ options: [option(), option({ name: 'b', required: true })] })],
      'required options must be placed before',
    ],
    [
      'with choices and autocompletion',
      [command({ options: [option({ autocomplete: true, choices: [choice(0)] })] })],
      'cannot be set together',
    ],
    [
      'with a described context menu',
      [menu('Chercher', { description: 'x' })],
      'a context menu command has none',
    ],
    ['with too many context menus', times(16, (i) => menu(`Menu ${i}`)), 'at most 15 commands of type 3'],
    [
      'with too many commands',
      times(101, (i) => command({ name: `c${i}` })),
      'at most 100 commands of type 1',
    ],
    ['with half of a surrogate pair', [command({ description: '\ud83d' })], 'lone surrogate'],
    ['with a wrong type', [command({ options: [option({ type: 99 })] })], 'options[0]'],
  ])('%s', (_, commands, because) => {
    expect(problemsOf(...commands)).toContainEqual(expect.stringContaining(because));
  });
});

test('a command and a menu may bear the same name, and permissions come as a string of digits', () => {
  expect(problemsOf(command({ default_member_permissions: '8192' }), menu('qui'))).toEqual([]);
});

test('what is not a list is refused', () => {
  expect(validateCommandList({}).map(formatProblem)).toEqual(['not a list']);
});
