import { isDemonym, isFirstName, isOrganisationHead, isPlaceHead, isPlaceName } from './name-lexicon.ts';
import { overlapsAny, type Span } from './span.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokenizer.ts';

/** Lower-case words that may stand inside a name: « Charles de Gaulle », « Alliance des États du Sahel ». */
const PARTICLES = new Set("de du des d' la le les l' von van der den al el ben bin ibn da di del".split(' '));
/** Particles that a surname may begin with, capitalised. */
const SURNAME_PARTICLES = new Set(['du', 'de', 'des', 'le', 'la', "d'", "l'"]);
const OWN_PARTICLES = new Set('von van der den al el ben bin ibn da di del'.split(' '));
/** Courtesies stand before a name and are no part of it. */
const COURTESIES = new Set('m mm mme mmes mlle mlles mgr dr dre pr me'.split(' '));
/** Words that open a sentence before a name without belonging to it: « Selon Morvan », « Né Jean-Baptiste Poquelin ». */
const OPENERS = new Set(
  `selon après avant pour avec sans dans sous sur par malgré depuis pendant durant contre entre vers chez parmi outre
  hormis sauf jusque dès devant derrière suivant voici voilà quand lorsque puis hier demain enfin ainsi alors mais
  car donc seul seule même aussi parfois toujours bientôt ici là pourquoi comment tandis chaque tout toute tous toutes
  né née nés nées mort morte surnommé surnommée appelé appelée devenu devenue élu élue nommé nommée ni ancien ancienne`.split(
    /\s+/,
  ),
);
const INITIAL = /^[A-Z]$/;
const GAP = /^(?:[\s\u00A0\u202F]*|[-‐‑]|\.[\s\u00A0\u202F]+)$/;
export const ACRONYM = /^(?:[A-Z]{2,}\d*|[A-Z]\d+|(?:[A-Z]\.){2,})$/;
export const ROMAN = /^[IVXLC]+$/;

/** Indexes of the first and last token of a capitalised run. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The runs of capitalised words that may be names, in order, none of them over `taken`. */
export function findRuns(text: string, tokens: readonly Token[], taken: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!startsName(text, tokens, index, taken)) {
      index++;
      continue;
    }
    const last = endOfRun(text, tokens, index, taken);
    runs.push({ first: index, last });
    index = last + 1;
  }
  return runs;
}

function startsName(text: string, tokens: readonly Token[], index: number, taken: readonly Span[]): boolean {
  const token = tokens[index];
  if (token === undefined || !token.isCapitalised || token.isNumber) return false;
  if (overlapsAny(taken, token)) return false;
  if (COURTESIES.has(token.form)) return false;
  if (isOfPeople(text, tokens, index)) return false;
  if (isInitial(text, tokens, index) || isOurLady(tokens, index)) return true;
  if (!isSentenceStart(text, tokens, index)) {
    return !isStopWord(token.form) || ACRONYM.test(raw(text, token)) || opensSurname(text, tokens, index);
  }
  if (isStopWord(token.form) || OPENERS.has(token.form) || token.form.endsWith("'")) return false;
  const next = tokens[index + 1];
  const isFollowedByName = next?.isCapitalised === true && GAP.test(text.slice(token.end, next.start));
  return (
    isFollowedByName ||
    isFirstName(raw(text, token)) ||
    isPlaceName(raw(text, token)) ||
    ACRONYM.test(raw(text, token)) ||
    isKnownMidSentence(tokens, token)
  );
}

/** « J. » of « J. R. R. Tolkien »: a capital and a full stop, with a capitalised word after it. */
function isInitial(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next?.isCapitalised !== true || !INITIAL.test(raw(text, token))) return false;
  return /^\.[\s\u00A0\u202F]+$/.test(text.slice(token.end, next.start));
}

/** « le Chilien Joaquín Ibarrola »: where somebody is from is no part of the name. */
function isOfPeople(text: string, tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next?.isCapitalised !== true || !isFirstName(raw(text, next))) return false;
  return /^[\s\u00A0]+$/.test(text.slice(token.end, next.start)) && isDemonym(token.form);
}

/** « Du Bosc », « Le Moal »: a particle that is part of the name, since it is capitalised inside a sentence. */
function opensSurname(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next?.isCapitalised !== true || !SURNAME_PARTICLES.has(token.form)) return false;
  return !isStopWord(next.form) && /^[\s\u00A0]*$/.test(text.slice(token.end, next.start));
}

/** « Notre-Dame »: a small word that opens the name of a church. */
export function isOurLady(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.form === 'notre' &&
    tokens[index + 1]?.form === 'dame' &&
    tokens[index + 1]?.isTied === true
  );
}

/** A word that also stands capitalised elsewhere, away from a sentence's start, is a name here too. */
function isKnownMidSentence(tokens: readonly Token[], token: Token): boolean {
  return tokens.some(
    (other, at) => other !== token && other.form === token.form && other.isCapitalised && at > 0,
  );
}

function isSentenceStart(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return true;
  return (
    /[.!?…:»«"“”(]\s*$/u.test(text.slice(before.end, token.start)) &&
    !/^[A-Z]\.$/.test(text.slice(before.start, before.end + 1))
  );
}

function endOfRun(text: string, tokens: readonly Token[], first: number, taken: readonly Span[]): number {
  const head = tokens[first];
  if (head === undefined) return first;
  const joins =
    isOrganisationHead(head.form) ||
    isPlaceHead(head.form) ||
    isFirstName(raw(text, head)) ||
    isOurLady(tokens, first);
  let last = first;
  for (let index = first + 1; index < tokens.length; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || before === undefined || overlapsAny(taken, token)) break;
    const gap = text.slice(before.end, token.start);
    if (!GAP.test(gap) || (gap.startsWith('.') && before.end - before.start > 1)) break;
    if (
      token.isCapitalised &&
      !(
        isStopWord(token.form) &&
        !joins &&
        !token.isTied &&
        !ROMAN.test(raw(text, token)) &&
        !opensSurname(text, tokens, index)
      )
    ) {
      last = index;
    } else if (
      token.isTied &&
      last === index - 1 &&
      /^\p{Ll}{2,6}$/u.test(token.form) &&
      !PARTICLES.has(token.form)
    ) {
      // « Tchang Kaï-chek », « Kim Jong-un ».
      last = index;
    } else if (
      !(
        PARTICLES.has(token.form) &&
        (joins || token.isTied || OWN_PARTICLES.has(token.form)) &&
        index - last < 3
      )
    ) {
      break;
    }
  }
  return last;
}

/** A token as written. */
export function raw(text: string, token: Token): string {
  return text.slice(token.start, token.end);
}
