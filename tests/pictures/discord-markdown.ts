/**
 * Discord's markdown as HTML: as much of it as the bot uses. What it does not know is shown as it stands, so that a
 * mistake in a message is seen in its picture.
 * https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101
 */

/** Names behind mentions, and the language dates are shown in. */
export interface Reader {
  readonly locale: string;
  userName(id: string): string;
}

/** The blocks of a text display: headings, quotations, small print, lists and lines. */
export function markdownToHtml(markdown: string, reader: Reader): string {
  const blocks: { readonly tag: string; readonly lines: string[] }[] = [];
  for (const line of markdown.split('\n')) {
    const { tag, text } = blockOf(line);
    const last = blocks.at(-1);
    if (last?.tag === tag && tag !== 'h3') last.lines.push(text);
    else blocks.push({ tag, lines: [text] });
  }
  return blocks.map(({ tag, lines }) => blockHtml(tag, lines, reader)).join('');
}

const BLOCKS = [
  { tag: 'h3', mark: /^### / },
  { tag: 'blockquote', mark: /^> / },
  { tag: 'small', mark: /^-# / },
  { tag: 'ul', mark: /^[-*] / },
] as const;

function blockOf(line: string): { readonly tag: string; readonly text: string } {
  const block = BLOCKS.find(({ mark }) => mark.test(line));
  return block ? { tag: block.tag, text: line.replace(block.mark, '') } : { tag: 'p', text: line };
}

function blockHtml(tag: string, lines: readonly string[], reader: Reader): string {
  const shown = lines.map((line) => inlineHtml(line, reader));
  if (tag === 'ul') return `<ul>${shown.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  return `<${tag}>${shown.join('<br>')}</${tag}>`;
}

/** An escaped character, bold, a link, a command, a user, a moment; in this order at each place. */
const INLINE =
  /\\([^0-9A-Za-z\s])|\*\*(.+?)(?<!\\)\*\*|\[((?:\\.|[^\]\\])+)\]\(<?([^)>\s]+)>?\)|<\/([^:>]+):\d+>|<@!?(\d+)>|<t:(-?\d+):D>/gu;

function inlineHtml(text: string, reader: Reader): string {
  let html = '';
  let position = 0;
  for (const match of text.matchAll(INLINE)) {
    html += escapeHtml(text.slice(position, match.index)) + markedHtml(match, reader);
    position = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(position));
}

function markedHtml([, escaped, bold, label, , command, user, moment]: RegExpMatchArray, reader: Reader) {
  if (escaped !== undefined) return escapeHtml(escaped);
  if (bold !== undefined) return `<strong>${inlineHtml(bold, reader)}</strong>`;
  if (label !== undefined) return `<a>${inlineHtml(label, reader)}</a>`;
  if (command !== undefined) return `<span class="mention">/${escapeHtml(command)}</span>`;
  if (user !== undefined) return `<span class="mention">@${escapeHtml(reader.userName(user))}</span>`;
  const day = new Date(Number(moment) * 1000);
  return `<time>${day.toLocaleDateString(reader.locale, { dateStyle: 'long' })}</time>`;
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
