import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, type KnowledgeProblem } from './problem.ts';

const FOLDER_MISSING = { kind: 'folderMissing' } as const;

/**
 * The `.md` and `.txt` files under `root`, as paths inside it with `/`, in alphabetical order. Hidden files and
 * folders are passed over. Symbolic links are followed, each folder being entered once, so that a loop ends.
 */
export async function findFiles(
  root: string,
): Promise<{ readonly files: readonly string[]; readonly problems: readonly KnowledgeProblem[] }> {
  const files: string[] = [];
  const problems: KnowledgeProblem[] = [];
  const entered = new Set<string>();

  async function visit(folder: string): Promise<void> {
    const real = await realpath(join(root, folder));
    if (entered.has(real)) return;
    entered.add(real);
    const names = (await readdir(real)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) {
      const file = folder === '' ? name : `${folder}/${name}`;
      try {
        const stats = await stat(join(root, file));
        if (stats.isDirectory()) await visit(file);
        else if (!/\.(?:md|txt)$/i.test(name)) continue;
        else if (stats.isFile()) files.push(file);
        else problems.push({ file, kind: 'notAFile' });
      } catch (error) {
        problems.push({ file, kind: 'unreadable', code: errorCode(error) });
      }
    }
  }

  try {
    await visit('');
  } catch (error) {
    const code = errorCode(error);
    problems.push({ file: root, ...(code === 'ENOENT' ? FOLDER_MISSING : { kind: 'unreadable', code }) });
  }
  return { files: files.sort(), problems };
}
