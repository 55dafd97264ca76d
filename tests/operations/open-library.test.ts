import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { type Article, passagesOf } from '../../src/knowledge/article.ts';
import { libraryOpener } from '../../src/operations/open-library.ts';
import { writeSnapshot } from '../../src/operations/snapshot-file.ts';
import { analysisVersion, snapshotKey } from '../../src/operations/snapshot-key.ts';
import { runAtOnce } from '../../src/retrieval/steps.ts';
import { libraryOf } from '../answering/library-of.ts';

const { articles } = libraryOf({
  port: ['Le capitaine Yann Morvan dirige le port de Brest.', 'Le port dort.'],
});
const { articles: otherArticles } = libraryOf({ port: ['Le capitaine Anne Le Goff dirige le port.'] });

/** Opens libraries over one file, and tells what the log said of it. */
function opening(folder?: string) {
  const directory = folder ?? mkdtempSync(join(tmpdir(), 'verbatim-library-'));
  if (folder === undefined) onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, 'index');
  const said: string[] = [];
  const log = pino({}, { write: (line: string) => said.push(String(JSON.parse(line).msg)) });
  return {
    file,
    async open(of: readonly Article[], keeps = true) {
      said.length = 0;
      const library = await libraryOpener(file, keeps, log)(of);
      return { said: said.join('\n'), answer: answerQuestion(library, { text: 'Qui dirige le port ?' }) };
    },
  };
}

describe('libraries kept in a snapshot', () => {
  it('builds once, then restores, to the same answers', async () => {
    const { open } = opening();
    const built = await open(articles);
    expect(built.said).toMatch(/no snapshot/);
    expect(built.said).toMatch(/was kept/);
    const restored = await open(articles);
    expect(restored.said).toMatch(/was restored/);
    expect(restored.answer.quotes.length).toBeGreaterThan(0);
    expect(restored.answer.quotes.map(({ passage, score }) => [passage.id, score])).toEqual(
      built.answer.quotes.map(({ passage, score }) => [passage.id, score]),
    );
  });

  it('builds anew when the articles have changed', async () => {
    const { open } = opening();
    await open(articles);
    const changed = await open(otherArticles);
    expect(changed.said).toMatch(/passed over/);
    expect(changed.answer.quotes[0].passage.text).toContain('Le Goff');
    expect((await open(otherArticles)).said).toMatch(/was restored/);
  });

  it('passes over a file that is cut short, damaged, or something else', async () => {
    const { open, file } = opening();
    await open(articles);
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole);
    damaged[whole.length >> 1] = (damaged[whole.length >> 1] ?? 0) ^ 1;
    for (const content of [
      whole.subarray(0, whole.length / 2),
      damaged,
      Buffer.from('Bonjour'),
      Buffer.alloc(0),
    ]) {
      writeFileSync(file, content);
      const { said, answer } = await open(articles, false);
      expect(said).toMatch(/passed over/);
      expect(answer.status).toBe('answered');
      expect(readFileSync(file).equals(content)).toBe(true);
    }
  });

  it('passes over bytes that are under the right key and no index', async () => {
    const { open, file } = opening();
    const key = runAtOnce(snapshotKey(await analysisVersion(), articles.flatMap(passagesOf)));
    await writeSnapshot(file, key, [Buffer.alloc(64)]);
    const { said, answer } = await open(articles);
    expect(said).toMatch(/passed over/);
    expect(answer.status).toBe('answered');
    expect((await open(articles)).said).toMatch(/was restored/);
  });

  it('does without a file that cannot be written', async () => {
    const { open, file } = opening('/dev/null/nowhere');
    const { said, answer } = await open(articles);
    expect(said).toMatch(/cannot be written/);
    expect(answer.status).toBe('answered');
    expect(existsSync(file)).toBe(false);
  });

  it('leaves the writing to another process when told so', async () => {
    const { open, file } = opening();
    await open(articles, false);
    expect(existsSync(file)).toBe(false);
  });

  it('tells texts, their order and the program that analysed them apart', () => {
    const passages = articles.flatMap(passagesOf);
    const key = (version: string, of = passages) => runAtOnce(snapshotKey(version, of));
    const keys = [key('1'), key('2'), key('1', passages.toReversed()), key('1', passages.slice(1))];
    expect(new Set(keys).size).toBe(keys.length);
    expect(key('1', articles.flatMap(passagesOf))).toBe(keys[0]);
  });
});
