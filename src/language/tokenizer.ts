import type { Span } from './span.ts';

/** A word or a number as it stands in a text. Spans never overlap and come in reading order. */
export interface Token extends Span {
  /** Lower case, NFC, straight apostrophe, digits of a number joined: « L’ » gives `l'`, « 1 500 » gives `1500`. */
  readonly form: string;
  readonly isNumber: boolean;
  /** Whether it begins with a capital letter. */
  readonly isCapitalised: boolean;
  /** Whether a hyphen ties it to the token before: « vice-ministre », « Yunus-Bek ». */
  readonly isTied: boolean;
}

const APOSTROPHES = /[’ʼ‘＇]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const DIGIT_SPACES = /[ \u00A0\u202F\u2009]/g;

/**
 * Candidate words: digits glued to letters (14h30, 20e), grouped thousands (1 500), plain numbers (3,5), then
 * letters with the apostrophes and hyphens inside them. Every alternative starts at a different character class
 * and repeats disjoint ones, so matching is linear in the length of the text.
 */
const CHUNK =
  /\d+\p{L}[\p{L}\p{M}\p{N}]*|\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:['’ʼ‘＇‐‑-]+[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*)*['’＇]?/gu;

const ELISION = /^(?:c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ‘＇]/i;
const WHOLE = /^(?:aujourd['’ʼ‘＇]hui|n['’ʼ‘＇]djamena)$/i;
const CLITIC =
  /[-‐‑](?:(?:t|T)[-‐‑])?(je|tu|il|ils|elle|elles|on|nous|vous|ce|moi|toi|lui|leur|y|en|le|la|les|ci|là)$/i;
const HYPHEN = /[-‐‑]/;
const JOINT = /['’ʼ‘＇‐‑-]/;
const PLAIN = /^[ -~]*$/;

/** Cuts a text into words and numbers, the French way: elided words, clitics and compounds come apart. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(CHUNK)) {
    const chunk = match[0];
    const first = chunk.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      const isNumber = !/\p{L}/u.test(chunk);
      const form = isNumber ? chunk.replace(DIGIT_SPACES, '') : normalise(chunk);
      tokens.push(token(match.index, chunk, form, isNumber, false));
    } else if (JOINT.test(chunk)) {
      splitWord(chunk, match.index, tokens);
    } else {
      tokens.push(token(match.index, chunk, normalise(chunk), false, false));
    }
  }
  return tokens;
}

function splitWord(chunk: string, offset: number, tokens: Token[]): void {
  const trailing = /['’＇]$/.test(chunk) && !ELISION.test(chunk) ? 1 : 0;
  let rest = chunk.slice(0, chunk.length - trailing);
  let start = offset;
  const clitics: Token[] = [];
  for (let match = CLITIC.exec(rest); match !== null && match.index > 0; match = CLITIC.exec(rest)) {
    const clitic = match[1] ?? '';
    const at = rest.length - clitic.length;
    clitics.unshift(token(start + at, clitic, normalise(clitic), false, false));
    rest = rest.slice(0, match.index);
  }
  let isTied = false;
  while (rest.length > 0) {
    const hyphen = rest.search(HYPHEN);
    const part = hyphen === -1 ? rest : rest.slice(0, hyphen);
    splitElision(part, start, isTied, tokens);
    if (hyphen === -1) break;
    start += hyphen + 1;
    rest = rest.slice(hyphen + 1);
    isTied = true;
  }
  tokens.push(...clitics);
}

function splitElision(part: string, offset: number, isTied: boolean, tokens: Token[]): void {
  let rest = part;
  let start = offset;
  let tied = isTied;
  while (!WHOLE.test(rest)) {
    const elided = ELISION.exec(rest)?.[0];
    if (elided === undefined) break;
    tokens.push(token(start, elided, normalise(elided), false, tied));
    start += elided.length;
    rest = rest.slice(elided.length);
    tied = false;
  }
  if (rest.length > 0) tokens.push(token(start, rest, normalise(rest), false, tied));
}

function token(start: number, raw: string, form: string, isNumber: boolean, isTied: boolean): Token {
  const initial = raw.charAt(0);
  return {
    start,
    end: start + raw.length,
    form,
    isNumber,
    isCapitalised: initial !== initial.toLowerCase(),
    isTied,
  };
}

/** Lower case, composed, with one apostrophe and nothing invisible. */
function normalise(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase();
  return raw.replace(INVISIBLE, '').toLowerCase().normalize('NFC').replace(APOSTROPHES, "'");
}
