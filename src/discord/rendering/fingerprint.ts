import { createHash } from 'node:crypto';
import type { Outcome } from '../../answering/answer.ts';
import type { Library } from '../../answering/library.ts';
import type { Article } from '../../knowledge/article.ts';

/** Eight characters that stand for a text: 48 bits of its SHA-256. */
export function digest(...texts: readonly string[]): string {
  const whole = texts.map((text) => `${text}\0`).join('');
  return createHash('sha256').update(whole).digest('base64url').slice(0, 8);
}

/** An article's key in custom ids: short where a slug may be long. */
export const articleKey = workedOutOnce((article: Article) => digest(article.slug));

/** What an article says, in eight characters: another when any paragraph has changed. */
export const articleFingerprint = workedOutOnce(({ title, paragraphs }: Article) =>
  digest(title, ...paragraphs.map((paragraph) => paragraph.text)),
);

/** What an answer quotes, in eight characters: another when the same question brings other passages. */
export const outcomeFingerprint = workedOutOnce(({ quotes }: Outcome) =>
  digest(...quotes.flatMap(({ passage }) => [passage.id, passage.text])),
);

/** The function, called once for each object: a message's buttons all ask for the same. */
function workedOutOnce<Thing extends object>(work: (thing: Thing) => string): (thing: Thing) => string {
  const known = new WeakMap<Thing, string>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const now = work(thing);
    known.set(thing, now);
    return now;
  };
}

/** What all the articles say, in eight characters. */
export function libraryFingerprint({ articles }: Library): string {
  return digest(...articles.map(articleFingerprint));
}
