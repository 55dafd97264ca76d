import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/messages/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('-messages.ts'));

/** Arguments no catalogue could write by itself: those that reappear are the placeholders in use. */
const MARKS = ['⟦0⟧', '⟦1⟧', '⟦2⟧', '⟦3⟧'];

interface Leaf {
  readonly path: string;
  readonly value: string | ((...args: unknown[]) => unknown);
}

function leavesOf(words: unknown, path = ''): Leaf[] {
  if (typeof words === 'string' || typeof words === 'function')
    return [{ path, value: words as Leaf['value'] }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

/** What a message says for arguments of any kind: texts, lists of texts, numbers. */
function says({ value }: Leaf): string[] {
  if (typeof value === 'string') return [value];
  const kinds: unknown[][] = [
    MARKS,
    MARKS.map((mark) => [mark]),
    [1, 2, 3],
    [2, 1, 0],
    ['empty', 2],
    ['foreign', 1],
  ];
  return kinds.flatMap((args) => {
    try {
      const said = value(...args);
      return typeof said === 'string' ? [said] : [];
    } catch {
      return [];
    }
  });
}

function placeholders(texts: readonly string[]): string[] {
  return MARKS.filter((mark) => texts.some((text) => text.includes(mark)));
}

describe.each(files)('%s', async (file) => {
  const module: Record<string, unknown> = await import(new URL(file, folder).href);
  const catalogues = Object.values(module).filter(
    (each): each is { fr: object; en: object } =>
      typeof each === 'object' && each !== null && 'fr' in each && 'en' in each,
  );

  it('says everything in both languages, with the same arguments', () => {
    expect(catalogues.length).toBeGreaterThan(0);
    for (const { fr, en } of catalogues) {
      const [french, english] = [leavesOf(fr), leavesOf(en)];
      expect(english.map(({ path }) => path)).toEqual(french.map(({ path }) => path));
      french.forEach((leaf, at) => {
        const other = english[at] as Leaf;
        const [said, saidInEnglish] = [says(leaf), says(other)];
        for (const text of [...said, ...saidInEnglish]) expect(text.trim(), leaf.path).not.toBe('');
        expect(saidInEnglish.length, leaf.path).toBe(said.length);
        expect(placeholders(saidInEnglish), leaf.path).toEqual(placeholders(said));
      });
    }
  });
});
