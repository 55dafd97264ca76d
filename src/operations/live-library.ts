import { buildLibraryInSlices, type Library } from '../answering/library.ts';
import { type KnowledgeChanges, knowledgeChanges } from '../knowledge/knowledge-changes.ts';
import type { KnowledgeProblem } from '../knowledge/problem.ts';
import { refreshKnowledge } from '../knowledge/refresh-knowledge.ts';
import { watchFolder } from '../knowledge/watch-folder.ts';
import { whenQuiet } from '../knowledge/when-quiet.ts';
import type { OpenLibrary } from './open-library.ts';

/** What became of a change in the knowledge folder. */
export type LibraryNews =
  | {
      readonly news: 'reloaded';
      readonly changes: KnowledgeChanges;
      readonly library: Library;
      readonly ms: number;
    }
  /** A file cannot be read; `kept` when the last good version of it stays. */
  | { readonly news: 'problem'; readonly problem: KnowledgeProblem; readonly kept: boolean }
  /** The folder holds nothing to read: the library stays as it was. */
  | { readonly news: 'nothingLeft' }
  /** Reading, building or watching failed: the library stays as it was. */
  | { readonly news: 'failed'; readonly error: unknown };

/** A library that follows its folder. */
export interface LiveLibrary {
  /** The library of this moment; who holds one may go on using it after it is replaced. */
  current(): Library;
  /** Reads the folder again now. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

interface LiveLibraryOptions {
  readonly directory: string;
  /** The library to begin with. */
  readonly library: Library;
  /** What was wrong when it was loaded: told already. */
  readonly problems: readonly KnowledgeProblem[];
  readonly tell: (news: LibraryNews) => void;
  /** Makes a library of articles; answers are given meanwhile. */
  readonly open?: OpenLibrary;
}

/** A copy of many files is one change; an editor's save is seen soon. */
const PATIENCE = { quietMs: 300, longestMs: 10_000 };

/**
 * Keeps a library in step with its folder, until closed: after a change it is built anew aside, then swapped in at
 * once.
 */
export function followFolder({
  directory,
  library,
  problems,
  tell,
  open = buildLibraryInSlices,
}: LiveLibraryOptions): LiveLibrary {
  let current = library;
  let told = new Set(problems.map(keyOf));
  let nothingLeft = false;

  async function refresh(): Promise<void> {
    const startedAt = performance.now();
    const now = await refreshKnowledge(directory, current.articles);
    for (const { problem, kept } of now.problems) {
      if (!told.has(keyOf(problem))) tell({ news: 'problem', problem, kept });
    }
    told = new Set(now.problems.map(({ problem }) => keyOf(problem)));
    if (now.nothingLeft && !nothingLeft) tell({ news: 'nothingLeft' });
    nothingLeft = now.nothingLeft;
    const changes = knowledgeChanges(current.articles, now.articles);
    if (changes === undefined) return;
    current = await open(now.articles);
    tell({ news: 'reloaded', changes, library: current, ms: performance.now() - startedAt });
  }

  const onError = (error: unknown) => tell({ news: 'failed', error });
  const runner = whenQuiet(() => refresh().catch(onError), PATIENCE);
  const watch = watchFolder(directory, { onEvent: runner.touch, onError });
  // What changed between the loading and the beginning of the watch has not been seen.
  watch.then(runner.touch, onError);
  return {
    current: () => current,
    reload: runner.runNow,
    async close() {
      await runner.stop();
      await (await watch).close();
    },
  };
}

function keyOf(problem: KnowledgeProblem): string {
  return JSON.stringify(problem);
}
