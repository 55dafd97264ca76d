import { describe, expect, test } from 'vitest';
import * as limits from './discord-limits.ts';
import { MessageFlag } from './discord-limits.ts';
import { formatProblem } from './problem.ts';
import { isEmptyMessage, pingProblems } from './validate-message.ts';
import { validateCallback, validateMessage } from './validate-payload.ts';

const a = (length: number) => 'a'.repeat(length);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const button = (extra: object = {}) => ({ type: 2, style: 2, custom_id: 'b', label: 'B', ...extra });
const row = (...components: object[]) => ({ type: 1, components });
const text = (content = 'text') => ({ type: 10, content });
const legacy = (...components: object[]) => ({ content: 'x', components });
const v2 = (...components: object[]) => ({ flags: MessageFlag.isComponentsV2, components });
const option = (index: number, extra: object = {}) => ({ label: `${index}`, value: `${index}`, ...extra });
const select = (options: object[], extra: object = {}) => row({ type: 3, custom_id: 's', options, ...extra });
const section = (texts: number, extra: object = { accessory: button() }) => ({
  type: 9,
  components: times(texts, () => text()),
  ...extra,
});

function problemsOf(payload: unknown): string[] {
  return validateMessage(payload, 'create').map(formatProblem);
}

describe('a message at the limit is accepted, one beyond it refused', () => {
  test.each<[string, { accepted: object; refused: object; because: string }]>([
    [
      'content',
      {
        accepted: { content: a(limits.MESSAGE_CONTENT_MAX) },
        refused: { content: a(limits.MESSAGE_CONTENT_MAX + 1) },
        because: 'content: must be 2000 or fewer',
      },
    ],
    [
      'number of embeds',
      {
        accepted: { embeds: times(limits.MESSAGE_EMBEDS_MAX, () => ({ title: 'x' })) },
        refused: { embeds: times(limits.MESSAGE_EMBEDS_MAX + 1, () => ({ title: 'x' })) },
        because: 'embeds',
      },
    ],
    [
      'text of all embeds',
      {
        accepted: { embeds: [{ description: a(4_000) }, { description: a(2_000) }] },
        refused: { embeds: [{ description: a(4_000) }, { description: a(1_999), footer: { text: 'xx' } }] },
        because: 'embeds exceed 6000',
      },
    ],
    [
      'text displays together',
      {
        accepted: v2(text(a(limits.V2_TEXT_MAX - 1)), text('b')),
        refused: v2(text(a(limits.V2_TEXT_MAX - 1)), text('bb')),
        because: '4001 characters in text displays',
      },
    ],
    [
      'components, nested ones counted',
      {
        accepted: v2(...times(36, () => text()), { type: 17, components: [section(1)] }),
        refused: v2(...times(37, () => text()), { type: 17, components: [section(1)] }),
        because: '41 components in total',
      },
    ],
    [
      'action rows of a message without Components V2',
      {
        accepted: legacy(...times(5, (i) => row(button({ custom_id: `${i}` })))),
        refused: legacy(...times(6, (i) => row(button({ custom_id: `${i}` })))),
        because: 'at most 5 action rows',
      },
    ],
    [
      'buttons in a row',
      {
        accepted: legacy(row(...times(limits.ACTION_ROW_BUTTONS_MAX, (i) => button({ custom_id: `${i}` })))),
        refused: legacy(
          row(...times(limits.ACTION_ROW_BUTTONS_MAX + 1, (i) => button({ custom_id: `${i}` }))),
        ),
        because: 'components[0].components: Too big',
      },
    ],
    [
      'custom id',
      {
        accepted: legacy(row(button({ custom_id: a(limits.CUSTOM_ID_MAX) }))),
        refused: legacy(row(button({ custom_id: a(limits.CUSTOM_ID_MAX + 1) }))),
        because: 'components[0].components[0].custom_id: Too big',
      },
    ],
    [
      'button label',
      {
        accepted: legacy(row(button({ label: a(limits.BUTTON_LABEL_MAX) }))),
        refused: legacy(row(button({ label: a(limits.BUTTON_LABEL_MAX + 1) }))),
        because: 'components[0].components[0].label: Too big',
      },
    ],
    [
      'select options',
      {
        accepted: legacy(select(times(limits.SELECT_OPTIONS_MAX, (i) => option(i)))),
        refused: legacy(select(times(limits.SELECT_OPTIONS_MAX + 1, (i) => option(i)))),
        because: 'options: Too big',
      },
    ],
    ...['label', 'value', 'description'].map(
      (key): [string, { accepted: object; refused: object; because: string }] => [
        `${key} of a select option`,
        {
          accepted: legacy(select([option(0, { [key]: a(limits.SELECT_OPTION_TEXT_MAX) })])),
          refused: legacy(select([option(0, { [key]: a(limits.SELECT_OPTION_TEXT_MAX + 1) })])),
          because: `options[0].${key}: Too big`,
        },
      ],
    ),
    [
      'texts of a section',
      {
        accepted: v2(section(limits.SECTION_TEXTS_MAX)),
        refused: v2(section(limits.SECTION_TEXTS_MAX + 1)),
        because: 'components[0].components: Too big',
      },
    ],
  ])('%s', (_, { accepted, refused, because }) => {
    expect(problemsOf(accepted)).toEqual([]);
    expect(problemsOf(refused)).toContainEqual(expect.stringContaining(because));
  });
});

describe('a message is refused', () => {
  test.each<[string, object, string]>([
    ['with content beside Components V2', { ...v2(text()), content: 'x' }, 'content: cannot be used'],
    [
      'with embeds beside Components V2',
      { ...v2(text()), embeds: [{ title: 'x' }] },
      'embeds: cannot be used',
    ],
    [
      'with stickers beside Components V2',
      { ...v2(text()), sticker_ids: ['1'] },
      'sticker_ids: cannot be used',
    ],
    ['with text displays but no flag', legacy(text()), 'needs the IS_COMPONENTS_V2 flag'],
    ['with a blank text display', v2(text(' \n')), 'must not be blank'],
    ['with an empty row', legacy(row()), 'components[0].components: Too small'],
    ['with an empty custom id', legacy(row(button({ custom_id: '' }))), 'custom_id'],
    ['with the same custom id twice', v2(row(button()), section(1)), 'used twice in the message: b'],
    ['with the same component id twice', v2({ ...text(), id: 7 }, { ...text(), id: 7 }), 'used twice'],
    [
      'with a link button that has a custom id',
      legacy(row(button({ style: 5, url: 'https://x.fr' }))),
      'custom_id',
    ],
    ['with a link button without address', legacy(row({ type: 2, style: 5, label: 'x' })), 'needs a url'],
    ['with a link to nowhere', legacy(row({ type: 2, style: 5, label: 'x', url: 'ftp://x.fr' })), 'scheme'],
    [
      'with an address on an ordinary button',
      legacy(row(button({ url: 'https://x.fr' }))),
      'only a link button',
    ],
    ['with a bare button', legacy(row({ type: 2, style: 2, custom_id: 'b' })), 'needs a label or an emoji'],
    [
      'with an emoji by its short name',
      legacy(row(button({ emoji: { name: ':book:' } }))),
      'not a standard emoji',
    ],
    ['with two emojis in one', legacy(row(button({ emoji: { name: '📖📖' } }))), 'not a standard emoji'],
    [
      'with a select beside a button',
      legacy(row(button(), { type: 3, custom_id: 's', options: [option(0)] })),
      'alone',
    ],
    ['with two options of the same value', legacy(select([option(0), option(0)])), 'the same value'],
    [
      'with more values than options',
      legacy(select([option(0)], { max_values: 2 })),
      'greater than the number',
    ],
    ['with a section that has no accessory', v2(section(1, {})), 'components[0].accessory'],
    ['with a section of no text', v2(section(0)), 'components[0].components: Too small'],
    ['with a type that does not exist', v2({ type: 99 }), 'components[0]'],
    ['with half of a surrogate pair', { content: 'a\ud83d' }, 'content: holds a lone surrogate'],
    [
      'marked ephemeral in a channel',
      { content: 'x', flags: MessageFlag.ephemeral },
      'flags 64 cannot be set',
    ],
  ])('%s', (_, payload, because) => {
    expect(problemsOf(payload)).toContainEqual(expect.stringContaining(because));
  });
});

test.each(['◀', '◀️', '▶️', '📖', '💡', '🗑️', '📣', '👩‍🏫', '👍🏽', '🇫🇷', '1️⃣'])(
  '%s is a standard emoji',
  (name) => {
    expect(problemsOf(legacy(row(button({ emoji: { name } }))))).toEqual([]);
  },
);

test('a custom emoji goes by its id', () => {
  expect(problemsOf(legacy(row(button({ emoji: { id: '123', name: 'verbatim' } }))))).toEqual([]);
});

test('an edit of a Components V2 message stays one without repeating the flag', () => {
  const edit = { components: [text()] };
  expect(validateMessage(edit, 'edit', MessageFlag.isComponentsV2)).toEqual([]);
  expect(validateMessage({ content: 'x' }, 'edit', MessageFlag.isComponentsV2)).not.toEqual([]);
  expect(validateMessage(edit, 'edit')).not.toEqual([]);
});

test.each<[string, object, boolean]>([
  ['nothing', {}, true],
  ['blank content', { content: '  ' }, true],
  ['no components', { flags: MessageFlag.isComponentsV2, components: [] }, true],
  ['content', { content: 'x' }, false],
  ['components', v2(text()), false],
])('whether a message is empty: %s', (_, payload, expected) => {
  expect(isEmptyMessage({ ...payload })).toBe(expected);
});

test.each<[string, object, string[]]>([
  ['absent', {}, ['allowed_mentions: must be present, with parse: []']],
  ['without parse', { allowed_mentions: {} }, ['allowed_mentions: must be present, with parse: []']],
  ['silent', { allowed_mentions: { parse: [], replied_user: false } }, []],
  [
    'everyone',
    { allowed_mentions: { parse: ['everyone'] } },
    ['allowed_mentions.parse: lets the message ping'],
  ],
  [
    'one user and the author replied to',
    { allowed_mentions: { parse: [], users: ['1'], replied_user: true } },
    ['allowed_mentions.users: lets the message ping', 'allowed_mentions.replied_user: lets the message ping'],
  ],
])('allowed mentions: %s', (_, payload, expected) => {
  expect(pingProblems({ ...payload }).map(formatProblem)).toEqual(expected);
});

describe('an interaction callback', () => {
  const callback = (type: number, data?: object) => validateCallback({ type, data }).map(formatProblem);
  const choice = (extra: object = {}) => ({ name: 'n', value: 'v', ...extra });

  test('may be ephemeral and of Components V2', () => {
    const flags = MessageFlag.ephemeral | MessageFlag.isComponentsV2;
    expect(callback(4, { flags, components: [text()] })).toEqual([]);
  });

  test('that defers may only say it will be ephemeral', () => {
    expect(callback(5)).toEqual([]);
    expect(callback(5, { flags: MessageFlag.ephemeral })).toEqual([]);
    expect(callback(5, { flags: MessageFlag.isComponentsV2 })).toEqual([
      'data.flags: flags 32768 cannot be set on a deferral',
    ]);
  });

  test('that updates a message cannot make it ephemeral', () => {
    expect(callback(7, { content: 'x' })).toEqual([]);
    expect(callback(7, { content: 'x', flags: MessageFlag.ephemeral })).toEqual([
      'data.flags: flags 64 cannot be set here',
    ]);
  });

  test('names the field of an invalid component', () => {
    expect(callback(4, v2({ type: 17, components: [row(button({ label: a(81) }))] }))).toEqual([
      'data.components[0].components[0].components[0].label: Too big: expected string to have <=80 characters',
    ]);
  });

  test.each<[string, object[], object[]]>([
    [
      'choices',
      times(limits.AUTOCOMPLETE_CHOICES_MAX, () => choice()),
      times(limits.AUTOCOMPLETE_CHOICES_MAX + 1, () => choice()),
    ],
    [
      'names of choices',
      [choice({ name: a(limits.CHOICE_NAME_MAX) })],
      [choice({ name: a(limits.CHOICE_NAME_MAX + 1) })],
    ],
    ['names of choices that say nothing', [choice({ name: '1' })], [choice({ name: '' })]],
    [
      'values of choices',
      [choice({ value: a(limits.CHOICE_VALUE_MAX) })],
      [choice({ value: a(limits.CHOICE_VALUE_MAX + 1) })],
    ],
    ['surrogates in names of choices', [choice({ name: '📖' })], [choice({ name: '\udcd6' })]],
  ])('limits %s of an autocompletion', (_, accepted, refused) => {
    expect(callback(8, { choices: accepted })).toEqual([]);
    expect(callback(8, { choices: refused })).not.toEqual([]);
  });

  test('of an unknown type is refused', () => {
    expect(callback(3)).toEqual(['type: not an interaction callback type: 3']);
    expect(validateCallback('x').map(formatProblem)).toEqual(['not an object']);
  });
});
