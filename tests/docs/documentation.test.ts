import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandMessages } from '../../src/messages/command-messages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const PAGES = ['README.md', 'README.fr.md', 'DESIGN.md', 'docs/messages.md', 'docs/faults.md'];

describe.each(PAGES)('%s', (page) => {
  it('links to nothing that is not there', () => {
    const linked = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g)]
      .map(([, link, image]) => link ?? image ?? '')
      .filter((target) => !target.startsWith('http'));
    expect(linked.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it('names no folder of the source that is not there', () => {
    const named = [...read(page).matchAll(/`((?:src|tests|deploy|docs)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('README.md', () => {
  it('has every variable of .env.example in its table', () => {
    const variables = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => `\`${name}\``);
    expect(variables.length).toBeGreaterThan(5);
    expect(variables.filter((name) => !read('README.md').includes(name))).toEqual([]);
  });

  it('has every command, in both languages', () => {
    const names = [commandMessages.fr, commandMessages.en].flatMap(({ commands }) =>
      Object.values(commands).map(({ name }) => `\`/${name}\``),
    );
    expect(names.filter((name) => !read('README.md').includes(name))).toEqual([]);
  });

  it('prints the figures that stand beside the weights', () => {
    const { figures } = JSON.parse(read('src/retrieval/learned-weights.json')) as {
      readonly figures: Readonly<Record<string, number>>;
    };
    const printed = ['articleHit1', 'articleHit3', 'corpusHit1', 'sentence', 'endToEnd'].map((name) =>
      (100 * (figures[name] ?? Number.NaN)).toFixed(1),
    );
    const table = read('README.md').split('share of 3,738 questions')[1] ?? '';
    expect([...table.matchAll(/\| (\d\d\.\d) \|/g)].map(([, figure]) => figure)).toEqual(printed);
  });
});

describe('DESIGN.md', () => {
  it('says what each dependency is for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Readonly<
      Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
    >;
    const names = Object.keys({ ...dependencies, ...devDependencies }).map((name) => `\`${name}\``);
    expect(names.filter((name) => !read('DESIGN.md').includes(name))).toEqual([]);
  });
});
