import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/language/analyzer.ts';
import { stemsOfForms, verbsOf } from '../../src/language/verb-forms.ts';

describe('verbsOf', () => {
  it.each([
    ['naquit', ['naître']],
    ['meurt', ['mourir']],
    ['naitre', ['naître']],
    ['ira', ['aller']],
    ['chante', []],
  ])('leads %s back to %j', (form, verbs) => {
    expect(verbsOf(form)).toEqual(verbs);
  });

  it('keeps both verbs of an ambiguous form', () => {
    expect([...verbsOf('vit')].sort()).toEqual(['vivre', 'voir']);
  });

  it('takes stop words for no form', () => {
    expect(verbsOf('suis')).toEqual([]);
  });
});

describe('stemsOfForms', () => {
  it('holds the stems of the infinitive and of its forms', () => {
    const stems = ['vaincre', 'vainquit', 'vaincu'].map((form) => analyze(form)[0]?.stem);
    expect([...stemsOfForms('vaincre')]).toEqual(expect.arrayContaining(stems));
  });

  it('leaves out « vis », which is the stem of viser as well', () => {
    expect(stemsOfForms('vivre')).not.toContain(analyze('viser')[0]?.stem);
  });

  it('is empty for a regular verb', () => {
    expect(stemsOfForms('chanter').size).toBe(0);
  });
});
