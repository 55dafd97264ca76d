import { buildLibraryInSlices, type Library, restoreLibrary } from '../answering/library.ts';
import { type Article, passagesOf } from '../knowledge/article.ts';
import type { Logger } from '../log.ts';
import { snapshotOf } from '../retrieval/snapshot.ts';
import { runInSlices } from '../retrieval/steps.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';
import { analysisVersion, snapshotKey } from './snapshot-key.ts';

/** Makes libraries of articles without holding up the event loop. */
export type OpenLibrary = (articles: readonly Article[]) => Promise<Library>;

/**
 * Makes libraries that are kept in a snapshot `file`, so that the next start reads what this one has worked out. A
 * snapshot of other articles or of another program, or a damaged one, is passed over with a line in the log; one that
 * cannot be written too. `keeps` is false where another process writes the same file.
 */
export function libraryOpener(file: string, keeps: boolean, log: Logger): OpenLibrary {
  const version = analysisVersion();
  return async (articles) => {
    const startedAt = performance.now();
    const key = await runInSlices(snapshotKey(await version, articles.flatMap(passagesOf)));
    const restored = await restore(articles, key);
    if (restored !== undefined) {
      log.info({ file, ms: since(startedAt) }, 'The index was restored from its snapshot');
      // It answers meanwhile.
      restored.index.completed.catch((error: unknown) =>
        log.error({ err: error }, 'The restored index cannot be completed: it stays slower'),
      );
      return restored;
    }
    const library = await buildLibraryInSlices(articles);
    if (keeps) await keep(library, key);
    return library;
  };

  async function restore(articles: readonly Article[], key: string): Promise<Library | undefined> {
    const kept = await readSnapshot(file, key);
    if ('reason' in kept) {
      if (kept.reason === 'missing') log.info({ file }, 'There is no snapshot of the index yet');
      else log.warn({ file, ...kept }, 'The snapshot of the index is passed over');
      return undefined;
    }
    try {
      return restoreLibrary(articles, kept.bytes);
    } catch (error) {
      log.warn({ file, err: error }, 'The snapshot of the index is passed over');
      return undefined;
    }
  }

  async function keep({ index }: Library, key: string): Promise<void> {
    const startedAt = performance.now();
    try {
      await writeSnapshot(file, key, snapshotOf(index));
      log.info({ file, ms: since(startedAt) }, 'The index was kept in its snapshot');
    } catch (error) {
      log.warn({ file, err: error }, 'The snapshot of the index cannot be written');
    }
  }
}

function since(startedAt: number): number {
  return Math.round(performance.now() - startedAt);
}
