import { createHash } from 'node:crypto';
import type { Outcome } from '../../answering/answer.ts';
import type { Library } from '../../answering/library.ts';
import type { Article } from '../../knowledge/article.ts';

/** Eight characters that stand for a text: 48 bits of its SHA-256. */
export function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64url').slice(0, 8);
}

/** An article's key in custom ids: short where a slug may be long. */
export function articleKey(article: Article): string {
  return digest(article.slug);
}

const fingerprints = new WeakMap<Article, string>();

/** What an article says, in eight characters: another when any paragraph has changed. */
export function articleFingerprint(article: Article): string {
  const known = fingerprints.get(article);
  if (known !== undefined) return known;
  const fingerprint = digest(article.title, ...article.paragraphs.map((paragraph) => paragraph.text));
  fingerprints.set(article, fingerprint);
  return fingerprint;
}

/** What an answer quotes, in eight characters: another when the same question brings other passages. */
export function outcomeFingerprint({ quotes }: Outcome): string {
  return digest(...quotes.flatMap(({ passage }) => [passage.id, passage.text]));
}

/** What all the articles say, in eight characters. */
export function libraryFingerprint({ articles }: Library): string {
  return digest(...articles.map(articleFingerprint));
}
