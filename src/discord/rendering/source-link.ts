import type { Article } from '../../knowledge/article.ts';
import { type Span, slice } from '../../language/span.ts';
import { escapeLine, toOneLine } from './escape-text.ts';

/** Words at each end of a sentence that find it in a page; a shorter one is given whole. */
const FRAGMENT_WORDS = 6;
const TITLE_LENGTH = 100;
const URL_LENGTH = 400;
/** With its fragment; a longer one goes without. */
const LINK_LENGTH = 500;

/** The article's web address, when its source is one. */
function sourceUrl(article: Article): string | undefined {
  const source = article.source?.trim() ?? '';
  if (!/^https?:\/\/\S+$/i.test(source) || !URL.canParse(source)) return undefined;
  const { href } = new URL(source);
  return href.length <= URL_LENGTH ? href : undefined;
}

/**
 * The article's title, linked to its source when that is a web address, at the sentence when one is given.
 * A title that would break a masked link is shown beside it.
 */
export function linkedTitle(
  article: Article,
  sentence?: { readonly text: string; readonly span: Span },
): string {
  const title = shorten(toOneLine(article.title), TITLE_LENGTH);
  const url = sourceUrl(article);
  if (url === undefined) {
    const source =
      article.source === undefined
        ? ''
        : ` (${escapeLine(shorten(toOneLine(article.source), TITLE_LENGTH))})`;
    return `${escapeLine(title)}${source}`;
  }
  const address = inMaskedLink(
    sentence === undefined ? url : withTextFragment(url, slice(sentence.text, sentence.span)),
  );
  // Discord takes neither brackets nor an address for a masked link's label.
  return /[[\]\\]|:\/\//.test(title)
    ? `${escapeLine(title)} [↗](${address})`
    : `[${escapeLine(title)}](${address})`;
}

/** The article's source by itself: a link under its host's name, or the words it was given in. */
export function sourceOf(article: Article): string | undefined {
  const url = sourceUrl(article);
  if (url !== undefined) return `[${escapeLine(new URL(url).host)}](${inMaskedLink(url)})`;
  return article.source === undefined
    ? undefined
    : escapeLine(shorten(toOneLine(article.source), TITLE_LENGTH));
}

/** Adds a text fragment pointing at the sentence. https://wicg.github.io/scroll-to-text-fragment/ */
function withTextFragment(url: string, sentence: string): string {
  const words = toOneLine(sentence).split(' ');
  const ends =
    words.length <= 2 * FRAGMENT_WORDS
      ? [words]
      : [words.slice(0, FRAGMENT_WORDS), words.slice(-FRAGMENT_WORDS)];
  const fragment = ends.map((part) => encodeFragment(part.join(' '))).join(',');
  const full = `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
  return full.length <= LINK_LENGTH ? full : url;
}

/** A hyphen marks a fragment's context, so that it must be encoded too. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Characters that would end a masked link. */
function inMaskedLink(url: string): string {
  return url.replace(/[()<>\s\\]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    return `%${code}`;
  });
}

/** At most `length` characters, cut at a word's end and not after a comma. */
export function shorten(line: string, length: number): string {
  if (line.length <= length) return line;
  const head = line.slice(0, length - 1);
  const end = head.lastIndexOf(' ');
  const kept = (end > length / 2 ? head.slice(0, end) : head).replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}
