import { KIND_OF_COMMAND, type QuestionCommand } from '../../question/question.ts';
import type { Owner } from './scene.ts';
import type { AnswerView, AskedBy, View } from './view.ts';

/**
 * What pressing a button asks for. A custom id holds it whole, so that buttons outlive the process:
 * nothing about a message is kept in memory.
 */
export type Press = Owner &
  (
    | /** Show this view: in place for the asker, privately for others. `fingerprint` is of the text it was offered for. */
    {
        readonly press: 'open';
        readonly fingerprint: string;
        readonly view: View;
      } /** Post this view in the channel. */
    | {
        readonly press: 'publish';
        readonly fingerprint: string;
        readonly view: View;
      } /** Explain why the answer's passage was chosen. */
    | {
        readonly press: 'why';
        readonly fingerprint: string;
        readonly view: AnswerView;
      } /** Delete the message. */
    | { readonly press: 'delete' }
  );

/** Raised when the meaning of custom ids changes, so that older buttons are told from forged ones. */
const VERSION = '1';
const SEPARATOR = ':';

const SIGNED = 's';
const PRESS_CODES = { open: 'o', publish: 'p', why: 'w', delete: 'd' } as const;
const VIEW_CODES = {
  answer: 'a',
  paragraph: 'p',
  outline: 'o',
  articles: 'l',
  timeline: 't',
  people: 'w',
} as const satisfies Record<View['show'], string>;
const COMMANDS = Object.keys(KIND_OF_COMMAND) as QuestionCommand[];

/** The custom id of a button: at most 85 characters, of Discord's 100. */
export function encodePress(press: Press): string {
  const head = [VERSION, PRESS_CODES[press.press], press.asker + (press.signed ? SIGNED : '')];
  if (press.press === 'delete') return head.join(SEPARATOR);
  return [...head, press.fingerprint, ...encodeView(press.view)].join(SEPARATOR);
}

/** Reads a custom id; `undefined` when it is of another version, or forged. */
export function parsePress(customId: string): Press | undefined {
  const [version, code, owned = '', fingerprint, ...rest] = customId.split(SEPARATOR);
  const owner = parseOwner(owned);
  if (version !== VERSION || owner === undefined) return undefined;
  if (code === PRESS_CODES.delete) {
    return fingerprint === undefined ? { press: 'delete', ...owner } : undefined;
  }
  const view = parseView(rest);
  if (view === undefined || !isKey(fingerprint)) return undefined;
  switch (code) {
    case PRESS_CODES.open:
      return { press: 'open', ...owner, fingerprint, view };
    case PRESS_CODES.publish:
      return { press: 'publish', ...owner, fingerprint, view };
    case PRESS_CODES.why:
      return view.show === 'answer' ? { press: 'why', ...owner, fingerprint, view } : undefined;
    default:
      return undefined;
  }
}

function parseOwner(field: string): Owner | undefined {
  const [, asker, signed] = /^(\d{1,20})(s?)$/.exec(field) ?? [];
  return asker === undefined ? undefined : { asker, signed: signed === SIGNED };
}

function encodeView(view: View): string[] {
  const code = VIEW_CODES[view.show];
  switch (view.show) {
    case 'answer':
      return [code, ...encodeAnswer(view)];
    case 'paragraph': {
      const place = [code, view.article, `${view.ordinal}`, `${view.part}`];
      return view.from === undefined ? place : [...place, ...encodeView(view.from)];
    }
    case 'outline':
      return [code, view.article, `${view.page}`];
    case 'articles':
      return [code, `${view.page}`];
    case 'timeline':
    case 'people':
      return [code, view.article ?? '', `${view.page}`];
  }
}

function parseView([code, ...fields]: readonly string[]): View | undefined {
  if (code === VIEW_CODES.answer) return parseAnswer(fields);
  if (code === VIEW_CODES.paragraph) return parseParagraph(fields);
  if (code === VIEW_CODES.articles) {
    const [page, ...extra] = fields;
    return isCount(page) && extra.length === 0 ? { show: 'articles', page: Number(page) } : undefined;
  }
  const [article, page, ...extra] = fields;
  if (!isCount(page) || extra.length > 0) return undefined;
  if (code === VIEW_CODES.outline) {
    return isKey(article) ? { show: 'outline', article, page: Number(page) } : undefined;
  }
  const show = code === VIEW_CODES.timeline ? 'timeline' : code === VIEW_CODES.people ? 'people' : undefined;
  if (show === undefined) return undefined;
  if (article === '') return { show, page: Number(page) };
  return isKey(article) ? { show, article, page: Number(page) } : undefined;
}

function parseParagraph([article, ordinal, part, ...rest]: readonly string[]): View | undefined {
  if (!isKey(article) || !isCount(ordinal) || !isCount(part)) return undefined;
  const paragraph = { show: 'paragraph', article, ordinal: Number(ordinal), part: Number(part) } as const;
  if (rest.length === 0) return paragraph;
  const from = parseView(rest);
  return from === undefined || from.show === 'paragraph' ? undefined : { ...paragraph, from };
}

function encodeAnswer({ asked, page }: AnswerView): string[] {
  const worded = asked.worded ? 'w' : 't';
  return [`${COMMANDS.indexOf(asked.command)}${worded}`, asked.article ?? '', `${page}`];
}

function parseAnswer([how = '', article, page, ...extra]: readonly string[]): AnswerView | undefined {
  const command = /^\d[wt]$/.test(how) ? COMMANDS[Number(how[0])] : undefined;
  if (command === undefined || !isCount(page) || extra.length > 0) return undefined;
  const worded = how.endsWith('w');
  if (article === '') return answerView({ command, worded }, page);
  return isKey(article) ? answerView({ command, worded, article }, page) : undefined;
}

function answerView(asked: AskedBy, page: string): AnswerView {
  return { show: 'answer', asked, page: Number(page) };
}

function isCount(field: string | undefined): field is string {
  return field !== undefined && /^(?:0|[1-9]\d{0,5})$/.test(field);
}

function isKey(field: string | undefined): field is string {
  return field !== undefined && /^[\w-]{8}$/.test(field);
}
