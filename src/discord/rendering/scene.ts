import type { Library } from '../../answering/library.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Locale } from '../../messages/locale.ts';
import { articleKey } from './fingerprint.ts';

/** Whose message it is. */
export interface Owner {
  /** The id of the one who asked. */
  readonly asker: string;
  /** Whether the message names its asker, as what was posted on a reader's behalf does. */
  readonly signed: boolean;
}

/** What drawing a view depends on, besides the view itself. */
export interface Scene {
  readonly library: Library;
  readonly locale: Locale;
  readonly owner: Owner;
  /** Who sees the message: a reader alone may post it to everyone, everyone's may be deleted by the asker. */
  readonly audience: 'reader' | 'everyone';
  /** Whether there are others to post to. */
  readonly shared: boolean;
}

/** The article of that key, if the library still holds it. */
export function findArticle(library: Library, key: string): Article | undefined {
  return library.articles.find((article) => articleKey(article) === key);
}
