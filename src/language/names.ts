import {
  isDemonym,
  isFirstName,
  isOrganisationHead,
  isPersonTitle,
  isPlaceHead,
  isPlaceName,
  isThing,
  kindOfName,
} from './name-lexicon.ts';
import { overlapsAny, type Span, type TypedSpan } from './span.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokenizer.ts';

type NameType = 'person' | 'place' | 'organisation' | 'thing';

/** Lower-case words that may stand inside a name: « Charles de Gaulle », « Alliance des États du Sahel ». */
const PARTICLES = new Set("de du des d' la le les l' von van der den al el ben bin ibn da di del".split(' '));
/** Particles that a surname may begin with, capitalised. */
const SURNAME_PARTICLES = new Set(['du', 'de', 'des', 'le', 'la', "d'", "l'"]);
const OWN_PARTICLES = new Set('von van der den al el ben bin ibn da di del'.split(' '));
const PLACE_PREPOSITIONS = new Set(['à', 'en', 'au', 'aux', 'vers']);
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
const ACRONYM = /^(?:[A-Z]{2,}\d*|[A-Z]\d+|(?:[A-Z]\.){2,})$/;
/** « l’autoroute A26 », « le bâtiment B » */
const ROAD = /^(?:[A-Z]{1,2}\d{1,4}|[A-H])$/;
const ROMAN = /^[IVXLC]+$/;

/**
 * The people, places, organisations and other things a text names, as disjoint spans in order, none of them over `taken`, in order too.
 *
 * Rules, not a model: a run of capitalised words is a name; its kind is read from its own words (« Alliance »,
 * « Niamey »), from the word before it (« le général », « à ») and from its length. A single capitalised word
 * that nothing explains stays untyped: a wrong kind is worse than none.
 */
export function findNames(text: string, tokens: readonly Token[], taken: readonly Span[]): TypedSpan[] {
  const runs = findRuns(text, tokens, taken);
  const named: { readonly run: Run; readonly type: NameType | undefined }[] = [];
  /** The last words of full names, and whether a given name, not a particle, stands before them. */
  const surnames = new Map<string, boolean>();
  for (const run of runs) {
    const type = classify(text, tokens, run);
    if (type === 'person' && run.last > run.first) {
      const isGiven = tokens[run.last - 1]?.isCapitalised === true;
      surnames.set(tokens[run.last]?.form ?? '', isGiven);
    }
    named.push({ run, type });
  }
  return named.flatMap(({ run, type }) => {
    const form = tokens[run.first]?.form ?? '';
    // « Morvan » is a place too, but not beside « Yann Morvan »; « France » stays one beside « Anatole de France ».
    const isSurname =
      run.first === run.last && (type === undefined ? surnames.has(form) : surnames.get(form) === true);
    const known = isSurname ? 'person' : type;
    return known === undefined ? [] : [{ ...spanOf(tokens, run), type: known }];
  });
}

/** Indexes of the first and last token of a capitalised run. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function findRuns(text: string, tokens: readonly Token[], taken: readonly Span[]): Run[] {
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
function isOurLady(tokens: readonly Token[], index: number): boolean {
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

function classify(text: string, tokens: readonly Token[], run: Run): NameType | undefined {
  const head = tokens[run.first];
  if (head === undefined) return undefined;
  const whole = text.slice(head.start, tokens[run.last]?.end ?? head.end);
  if (isPlaceName(whole) || isOurLady(tokens, run.first)) return 'place';
  if (isOrganisationHead(head.form) && run.last > run.first) return 'organisation';
  if (isPlaceHead(head.form) && run.last > run.first) return 'place';
  if (ROAD.test(raw(text, head)) && followsPlaceWord(tokens, run.first)) return 'place';
  if (ACRONYM.test(raw(text, head)) && !ROMAN.test(raw(text, head))) return 'organisation';
  const kind = kindByWords(text, tokens, run);
  if (kind !== undefined) return kind;
  if (isTitled(tokens, run) || isFirstName(raw(text, head))) return 'person';
  if (followsPlaceWord(tokens, run.first)) return 'place';
  return run.last > run.first && !isHyphenated(tokens, run) ? 'person' : undefined;
}

/** « Combe-Noire », « Lévi-Strauss »: one word of several, as often a place as a surname. */
function isHyphenated(tokens: readonly Token[], { first, last }: Run): boolean {
  return tokens.slice(first + 1, last + 1).every(({ isTied }) => isTied);
}

/** « Napa Valley », « Royal Navy », « Coupe Stanley »: what a name's first or last word makes of it. */
function kindByWords(text: string, tokens: readonly Token[], run: Run): NameType | undefined {
  const [head, tail] = [tokens[run.first], tokens[run.last]];
  if (head === undefined || tail === undefined) return undefined;
  if (head === tail) return isThing(raw(text, head)) ? 'thing' : undefined;
  const before = tokens[run.last - 1];
  // « Peter Post » is no newspaper.
  const isForename = before !== undefined && isFirstName(raw(text, before));
  return kindOfName(raw(text, head), isForename ? '' : raw(text, tail));
}

/** « le général X », « le chef d’état-major X »: a title just before, or itself the head of the run. */
function isTitled(tokens: readonly Token[], { first, last }: Run): boolean {
  const before = tokens[first - 1];
  if (before !== undefined && isPersonTitle(before.form)) return true;
  return last > first && isPersonTitle(tokens[first]?.form ?? '');
}

/** « à Niamey », « en Russie », « la ville de Tours ». */
function followsPlaceWord(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (PLACE_PREPOSITIONS.has(before.form)) return true;
  const head =
    before.form === 'de' || before.form === "d'" || before.form === 'du' ? tokens[first - 2] : before;
  return head !== undefined && isPlaceHead(head.form);
}

function spanOf(tokens: readonly Token[], run: Run): Span {
  return { start: tokens[run.first]?.start ?? 0, end: tokens[run.last]?.end ?? 0 };
}

function raw(text: string, token: Token): string {
  return text.slice(token.start, token.end);
}
