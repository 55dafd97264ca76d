import type { Article } from './article.ts';

/** How many came, are otherwise than before, and went. */
export interface ChangeCount {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What is new, by article and by passage. */
export interface KnowledgeChanges {
  readonly articles: ChangeCount;
  /** Passages that merely moved within their article are not counted. */
  readonly passages: ChangeCount;
}

/** Compares two states of the knowledge folder; `undefined` when they are the same. */
export function knowledgeChanges(
  before: readonly Article[],
  after: readonly Article[],
): KnowledgeChanges | undefined {
  const earlier = new Map(before.map((article) => [article.slug, article]));
  const later = new Map(after.map((article) => [article.slug, article]));
  const articles = { added: 0, changed: 0, removed: 0 };
  const passages = { added: 0, changed: 0, removed: 0 };
  for (const slug of new Set([...earlier.keys(), ...later.keys()])) {
    const [old, now] = [earlier.get(slug), later.get(slug)];
    if (old !== undefined && now !== undefined && isSame(old, now)) continue;
    articles[old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'] += 1;
    const { came, went } = textChanges(old, now);
    const changed = Math.min(came, went);
    passages.changed += changed;
    passages.added += came - changed;
    passages.removed += went - changed;
  }
  const { added, changed, removed } = articles;
  return added + changed + removed === 0 ? undefined : { articles, passages };
}

function isSame({ paragraphs: old, ...before }: Article, { paragraphs: now, ...after }: Article): boolean {
  const isSection = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);
  return (
    old.length === now.length &&
    old.every(({ text, section }, at) => {
      const other = now[at];
      return other !== undefined && text === other.text && isSection(section, other.section);
    }) &&
    JSON.stringify(before) === JSON.stringify(after)
  );
}

/** How many paragraphs are in one version only, each counted as often as it occurs. */
function textChanges(old: Article | undefined, now: Article | undefined): { came: number; went: number } {
  const surplus = new Map<string, number>();
  for (const { text } of now?.paragraphs ?? []) surplus.set(text, (surplus.get(text) ?? 0) + 1);
  for (const { text } of old?.paragraphs ?? []) surplus.set(text, (surplus.get(text) ?? 0) - 1);
  let came = 0;
  let went = 0;
  for (const count of surplus.values()) {
    if (count > 0) came += count;
    else went -= count;
  }
  return { came, went };
}
