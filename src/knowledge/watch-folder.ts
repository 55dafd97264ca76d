import { stat } from 'node:fs/promises';
import { type FSWatcher, watch } from 'chokidar';

/** A folder being watched. */
export interface FolderWatch {
  close(): Promise<void>;
}

interface Listeners {
  /** Something in the folder may have changed. */
  readonly onEvent: () => void;
  /** Some of the folder cannot be watched. */
  readonly onError: (error: unknown) => void;
}

/** How often one looks whether the folder is still the one being watched, in milliseconds. */
const IDENTITY_CHECK_MS = 1_000;

/**
 * Watches the articles under a folder, whether or not it is there yet. A watch is on a folder, not on its path: when
 * the folder is removed, moved away or swapped by a symbolic link, whatever takes its place is watched instead.
 * Resolves once changes are seen.
 */
export async function watchFolder(directory: string, { onEvent, onError }: Listeners): Promise<FolderWatch> {
  let closed = false;
  let identity = await identityOf(directory);
  let watcher = await open();

  async function open(): Promise<FSWatcher> {
    const opened = watch(directory, {
      ignoreInitial: true,
      ignored: (path, stats) => stats?.isFile() === true && !/\.(?:md|txt)$/i.test(path),
    });
    opened.on('all', onEvent).on('error', onError);
    await new Promise<void>((resolve) => opened.once('ready', resolve));
    return opened;
  }

  async function checkIdentity(): Promise<void> {
    const present = await identityOf(directory);
    if (!closed && present !== identity) {
      identity = present;
      await watcher.close();
      watcher = await open();
      onEvent();
    }
    if (!closed) timer.refresh();
  }
  const timer = setTimeout(() => void checkIdentity().catch(onError), IDENTITY_CHECK_MS).unref();

  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** What tells a folder from another at the same path; inode numbers alone are used again. */
async function identityOf(directory: string): Promise<string> {
  try {
    const { dev, ino, birthtimeMs } = await stat(directory);
    return `${dev}:${ino}:${birthtimeMs}`;
  } catch {
    return 'absent';
  }
}
