import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildLibrary } from '../../src/answering/library.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { followFolder, type LibraryNews } from '../../src/operations/live-library.ts';
import { knowledgeFolder } from '../knowledge/knowledge-folder.ts';

/** A library that follows a real folder, and all the news of it. */
async function follow(directory: string) {
  const { articles, problems } = await loadKnowledge(directory);
  const news: LibraryNews[] = [];
  const live = followFolder({
    directory,
    library: buildLibrary(articles),
    problems,
    tell: (each) => news.push(each),
  });
  onTestFinished(live.close);
  // Once this is noticed the watch is on, and what follows is not seen by the first look.
  writeFileSync(join(directory, 'sentinelle.txt'), 'Une sentinelle veille.');
  await expect.poll(() => news.length, { timeout: 10_000 }).toBe(1);
  news.length = 0;
  return {
    live,
    news,
    texts: () => live.current().passages.map(({ text }) => text),
    waitFor: (kind: LibraryNews['news']) =>
      expect
        .poll(() => news.find((each) => each.news === kind), { timeout: 10_000 })
        .toBeDefined()
        .then(() => news.find((each) => each.news === kind)),
  };
}

const SENTINEL = 'Une sentinelle veille.';

describe('a library that follows its folder', () => {
  it('has new articles, new versions, and no more of those that are gone', async () => {
    const directory = knowledgeFolder({ 'a.txt': 'Ancien.\nStable.', 'b.txt': 'Adieu.' });
    const { live, news, texts, waitFor } = await follow(directory);
    const before = live.current();
    writeFileSync(join(directory, 'a.txt'), 'Nouveau.\nStable.');
    rmSync(join(directory, 'b.txt'));
    mkdirSync(join(directory, 'c/d'), { recursive: true });
    writeFileSync(join(directory, 'c/d/e.md'), '# Titre\n\nProfond.');
    expect(await waitFor('reloaded')).toMatchObject({
      changes: {
        articles: { added: 1, changed: 1, removed: 1 },
        passages: { added: 1, changed: 1, removed: 1 },
      },
    });
    expect(texts()).toEqual(['Nouveau.', 'Stable.', 'Profond.', SENTINEL]);
    expect(news).toHaveLength(1);
    // Whoever still answers from the old library has it whole.
    expect(before.passages[0]?.text).toBe('Ancien.');
  });

  it('sees an editor that writes aside and renames', async () => {
    const directory = knowledgeFolder({ 'a.txt': 'Ancien.' });
    const { texts, waitFor } = await follow(directory);
    writeFileSync(join(directory, '.a.txt.swp'), 'Nouveau.');
    renameSync(join(directory, '.a.txt.swp'), join(directory, 'a.txt'));
    await waitFor('reloaded');
    expect(texts()).toEqual(['Nouveau.', SENTINEL]);
  });

  it('keeps the last good version of a broken file, says so once, and takes the mended one', async () => {
    const directory = knowledgeFolder({ 'a.txt': 'Bon.' });
    const { news, texts, waitFor } = await follow(directory);
    writeFileSync(join(directory, 'a.txt'), Buffer.from([0xc3, 0x28]));
    writeFileSync(join(directory, 'b.txt'), 'Autre.');
    await waitFor('reloaded');
    expect(texts()).toEqual(['Bon.', 'Autre.', SENTINEL]);
    writeFileSync(join(directory, 'c.txt'), 'Encore.');
    await expect.poll(texts).toContain('Encore.');
    expect(news.filter((each) => each.news === 'problem')).toEqual([
      { news: 'problem', problem: { file: 'a.txt', kind: 'notUtf8', line: 1 }, kept: true },
    ]);
    writeFileSync(join(directory, 'a.txt'), 'Réparé.');
    await expect.poll(texts).toContain('Réparé.');
  });

  it('leaves out a broken file there is no good version of', async () => {
    const directory = knowledgeFolder({ 'a.txt': 'Bon.' });
    const { texts, waitFor } = await follow(directory);
    writeFileSync(join(directory, 'b.md'), '---\nlang: klingon\n---\nTexte.');
    expect(await waitFor('problem')).toMatchObject({ problem: { file: 'b.md', line: 2 }, kept: false });
    expect(texts()).toEqual(['Bon.', SENTINEL]);
  });

  it('builds once for thousands of files', async () => {
    const directory = knowledgeFolder({ 'a.txt': 'Bon.' });
    const { news, live, waitFor } = await follow(directory);
    for (let file = 0; file < 3_000; file += 1) {
      writeFileSync(join(directory, `n${file}.txt`), `Le texte numéro ${file}.`);
    }
    expect(await waitFor('reloaded')).toMatchObject({ changes: { articles: { added: 3_000 } } });
    await live.reload();
    expect(news).toHaveLength(1);
  });

  it('stays whole while its folder is away, and follows the one that takes its place', async () => {
    const directory = knowledgeFolder({ 'a.txt': 'Premier.' });
    const { news, texts, waitFor } = await follow(directory);
    rmSync(directory, { recursive: true });
    await waitFor('nothingLeft');
    expect(texts()).toEqual(['Premier.', SENTINEL]);
    mkdirSync(directory);
    writeFileSync(join(directory, 'a.txt'), 'Deuxième.');
    await expect.poll(texts, { timeout: 10_000 }).toEqual(['Deuxième.']);
    writeFileSync(join(directory, 'b.txt'), 'Troisième.');
    await expect.poll(texts, { timeout: 10_000 }).toEqual(['Deuxième.', 'Troisième.']);
    expect(news.some((each) => each.news === 'failed')).toBe(false);
  });

  it('follows a symbolic link from one release to the next', async () => {
    const releases = knowledgeFolder({ 'v1/a.txt': 'Un.', 'v2/a.txt': 'Deux.' });
    const current = join(releases, 'current');
    symlinkSync('v1', current);
    const { texts } = await follow(current);
    symlinkSync('v2', join(releases, 'next'));
    renameSync(join(releases, 'next'), current);
    await expect.poll(texts, { timeout: 10_000 }).toEqual(['Deux.']);
    writeFileSync(join(current, 'b.txt'), 'Trois.');
    await expect.poll(texts, { timeout: 10_000 }).toEqual(['Deux.', 'Trois.']);
  });
});
