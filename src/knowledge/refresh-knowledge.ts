import type { Article } from './article.ts';
import { loadKnowledge, slugOf } from './load-knowledge.ts';
import type { KnowledgeProblem } from './problem.ts';

/** What the folder holds now, completed by the last good version of what can no longer be read. */
interface RefreshedKnowledge {
  /** Sorted by slug. */
  readonly articles: readonly Article[];
  /** One for each file that cannot be read, and whether something of it is kept as it was before. */
  readonly problems: readonly { readonly problem: KnowledgeProblem; readonly kept: boolean }[];
  /** Whether there is nothing to read, so that everything is kept. */
  readonly nothingLeft: boolean;
}

/**
 * Reads the folder again. An article whose file is broken stays as it was in `known`; one whose file is gone goes.
 * With nothing at all to read, as while a folder is being replaced, everything stays: a library is never emptied.
 */
export async function refreshKnowledge(
  directory: string,
  known: readonly Article[],
): Promise<RefreshedKnowledge> {
  const { articles, problems } = await loadKnowledge(directory);
  const present = new Set(articles.map(({ slug }) => slug));
  const broken = known.filter(
    ({ slug }) => !present.has(slug) && problems.some((problem) => concerns(problem, slug)),
  );
  const nothingLeft = articles.length + broken.length === 0;
  const kept = nothingLeft ? known : broken;
  return {
    articles: [...articles, ...kept].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    problems: problems.map((problem) => ({
      problem,
      kept: nothingLeft || broken.some(({ slug }) => concerns(problem, slug)),
    })),
    nothingLeft,
  };
}

/** Whether a problem is of the file of that article, or of a folder it is in. */
function concerns({ file }: KnowledgeProblem, slug: string): boolean {
  return slugOf(file) === slug || slug.startsWith(`${file.normalize('NFC')}/`);
}
