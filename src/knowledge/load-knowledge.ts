import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './article.ts';
import { decodeText } from './decode-text.ts';
import { findFiles } from './find-files.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import type { MarkdownText } from './parse-markdown.ts';
import { parseText } from './parse-text.ts';
import { errorCode, type KnowledgeProblem, type TextProblem } from './problem.ts';

/** A larger file is not an article: it is refused rather than read. */
export const MAX_FILE_BYTES = 5_000_000;

/** What the knowledge folder holds. */
export interface Knowledge {
  /** Sorted by slug. */
  readonly articles: readonly Article[];
  /** One for each file left out. */
  readonly problems: readonly KnowledgeProblem[];
}

/**
 * Reads every `.md` and `.txt` file under `directory`. Never rejects: a file that cannot be an article becomes a
 * problem and the others load; a missing folder is the single problem `folderMissing`.
 */
export async function loadKnowledge(directory: string): Promise<Knowledge> {
  const { files, problems } = await findFiles(directory);
  const articles: Article[] = [];
  const found: KnowledgeProblem[] = [...problems];
  const fileOfSlug = new Map<string, string>();
  for (const file of files) {
    const slug = slugOf(file);
    const kept = fileOfSlug.get(slug);
    if (kept !== undefined) {
      found.push({ file, kind: 'sameSlug', kept });
      continue;
    }
    fileOfSlug.set(slug, file);
    const loaded = await loadFile(join(directory, file), slug);
    if ('problem' in loaded) found.push({ file, ...loaded.problem });
    else articles.push(loaded.article);
  }
  return { articles: articles.sort((a, b) => (a.slug < b.slug ? -1 : 1)), problems: found };
}

type Loaded = { readonly article: Article } | { readonly problem: TextProblem };

async function loadFile(path: string, slug: string): Promise<Loaded> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) {
      return { problem: { kind: 'tooLarge', bytes: size, limit: MAX_FILE_BYTES } };
    }
    const decoded = decodeText(await readFile(path));
    if ('problem' in decoded) return decoded;
    return await parseArticle(slug, decoded.text, /\.md$/i.test(path));
  } catch (error) {
    return { problem: { kind: 'unreadable', code: errorCode(error) } };
  }
}

async function parseArticle(slug: string, file: string, isMarkdown: boolean): Promise<Loaded> {
  const split = splitFrontMatter(file);
  if ('problem' in split) return split;
  const { frontMatter, body } = split;
  const parsed = isMarkdown
    ? await readMarkdown(body, frontMatter.title)
    : { paragraphs: parseText(body).map((text) => ({ text, section: [] })) };
  if (parsed.paragraphs.length === 0) return { problem: { kind: 'empty' } };
  const title = frontMatter.title ?? ('title' in parsed ? parsed.title : undefined) ?? titleOf(slug);
  const paragraphs = parsed.paragraphs.map((paragraph, index) => ({ ordinal: index + 1, ...paragraph }));
  return { article: { slug, title, ...described(frontMatter), paragraphs } };
}

/** Loads the Markdown parser for those who have Markdown: it takes some megabytes. */
async function readMarkdown(body: string, title: string | undefined): Promise<MarkdownText> {
  const { parseMarkdown } = await import('./parse-markdown.ts');
  return parseMarkdown(body, title);
}

function described({
  source,
  author,
  date,
  lang,
}: FrontMatter): Omit<Article, 'slug' | 'title' | 'paragraphs'> {
  return {
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { publishedAt: date }),
    language: lang ?? 'fr',
  };
}

/**
 * The slug of a file, by its path inside the folder. Unicode-normalised, so that a slug typed on a keyboard meets the
 * one of a file system that decomposes accents.
 */
export function slugOf(file: string): string {
  return file.replace(/\.[^.]+$/, '').normalize('NFC');
}

/** `politique/coup-d_état` → `Coup d état`. */
function titleOf(slug: string): string {
  const words = slug
    .slice(slug.lastIndexOf('/') + 1)
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.replace(/^./u, (letter) => letter.toLocaleUpperCase('fr')) || slug;
}
