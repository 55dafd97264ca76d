import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';

describe('fold', () => {
  it.each([
    ['dégâts', 'degats'],
    ['où', 'ou'],
    ['œuvre', 'oeuvre'],
    ['ex æquo', 'ex aequo'],
    ['straße', 'strasse'],
    ['garçon', 'garcon'],
    ['maïs'.normalize('NFD'), 'mais'],
    ['niamey', 'niamey'],
    ['ниамей', 'ниамеи'],
  ])('reads %s as %s', (form, folded) => {
    expect(fold(form)).toBe(folded);
  });
});
