/**
 * Text from an article or an asker, made harmless in a Discord message: what is read is what was written.
 * Only backslashes are added, so that no visible character of a quotation changes.
 * https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101
 */

/** What formats, mentions, hides or links: anywhere; a colon of `https://` or `:smile:`; a list marker at a line's start. */
const ACTIVE = /[\\*_~|`<>[\]@#]|:(?=\/\/|[\w+~-]+:)|(?<=^[ \t]*)[-+]|(?<=^[ \t]*\d+)[.)]/gm;

/** Controls that reorder the words around them or break the line. Tabs and line feeds stay. */
const DISRUPTIVE = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** Characters nobody sees; the joiner is kept, as emoji are made with it. */
const INVISIBLE = /(?!\u200d)[\p{Cc}\p{Cf}]/gu;

const LONE_SURROGATE = /\p{Cs}/gu;

/** What most texts hold none of: one look spares them three searches. A line feed may stay, but is rare. */
const UNUSUAL = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Escapes text for a Discord message. Line breaks are kept: quote or join the lines as the place demands. */
export function escapeText(text: string): string {
  const clean = UNUSUAL.test(text)
    ? text.replace(LONE_SURROGATE, '\ufffd').replace(/\r\n?/g, '\n').replace(DISRUPTIVE, '')
    : text;
  return clean.replace(ACTIVE, '\\$&');
}

/** Escapes text for one line: a title, a label within a line. */
export function escapeLine(text: string): string {
  return escapeText(toOneLine(text));
}

/** The one line `escapeLine` was given. */
export function unescapeText(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** One line without invisible characters, its white space single: how questions are read, shown and read back. */
export function toOneLine(text: string): string {
  const visible = UNUSUAL.test(text)
    ? text
        .replace(LONE_SURROGATE, '\ufffd')
        .replace(/[\r\n\t]+/g, ' ')
        .replace(INVISIBLE, '')
    : text;
  return visible.replace(/\s+/g, ' ').trim();
}

/** A block quotation of text already escaped. */
export function blockQuote(escaped: string): string {
  return escaped
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
