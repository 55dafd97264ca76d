import { describe, expect, it } from 'vitest';
import { registration } from '../../../src/discord/commands/commands.ts';
import { sameCommands } from '../../../src/discord/commands/sync-commands.ts';

const asListed = registration().map((command, index) => ({
  ...command,
  id: `${index}`,
  version: '1',
  application_id: '2',
  default_member_permissions: null,
  nsfw: false,
  name_localizations: command.name_localizations ?? null,
  ...('options' in command && {
    options: command.options?.map((option) => ({ name_localizations: null, required: false, ...option })),
  }),
}));

describe('sameCommands', () => {
  it('sees through what Discord adds and reorders', () => {
    expect(sameCommands([...asListed].reverse(), registration())).toBe(true);
  });

  it.each([
    ['a command is missing', asListed.slice(1)],
    ['there is one too many', [...asListed, { ...asListed[0], name: 'autre' }]],
    ['a description differs', asListed.map((each) => ({ ...each, description: 'autre' }))],
    ['a translation differs', asListed.map((each) => ({ ...each, description_localizations: null }))],
    [
      'the options are in another order',
      asListed.map((each) => ({ ...each, options: each.options?.slice().reverse() })),
    ],
    ['it may be used elsewhere', asListed.map((each) => ({ ...each, contexts: [0] }))],
    ['its use was restricted', asListed.map((each) => ({ ...each, default_member_permissions: '8' }))],
  ])('notices when %s', (_what, listed) => {
    expect(sameCommands(listed, registration())).toBe(false);
  });
});
