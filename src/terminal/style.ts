import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';

/** Lines longer than this tire the eye, however wide the terminal. */
const MAX_COLUMNS = 100;

/** How text is set off on one output. */
export interface Style {
  /** The exact answer: bold, or between `**` where nothing can be bold. */
  strong(text: string): string;
  heading(text: string): string;
  dim(text: string): string;
  /** Breaks lines between words to the width of a terminal; a pipe has no width and its lines stay whole. */
  wrap(text: string): string;
}

/** The style an output can show, as it is and as `NO_COLOR` and `FORCE_COLOR` ask. */
export function styleOf(output: NodeJS.WritableStream & Partial<Pick<WriteStream, 'columns'>>): Style {
  const styled = styleText('bold', 'x', { stream: output }) !== 'x';
  const show = (format: 'bold' | 'dim', text: string) => styleText(format, text, { validateStream: false });
  return {
    strong: (text) => (styled ? show('bold', text) : `**${text}**`),
    heading: (text) => (styled ? show('bold', text) : text),
    dim: (text) => (styled ? show('dim', text) : text),
    wrap: (text) => (output.columns ? wrapLines(text, Math.min(output.columns, MAX_COLUMNS)) : text),
  };
}

/** A line that goes on keeps the indentation it began with. */
function wrapLines(text: string, columns: number): string {
  return text.replace(/^( *)(.+)$/gm, (_, indent: string, line: string) =>
    wrapAnsi(line, Math.max(1, columns - indent.length), { hard: true }).replace(/^/gm, indent),
  );
}

/** Controls that would command the terminal, and those that reorder what is read. Line feeds and tabs stay. */
const COMMANDING = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** Text from an article or an asker, made harmless in a terminal. */
export function safeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(COMMANDING, '');
}
