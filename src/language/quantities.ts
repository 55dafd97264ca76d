import { isAdjective, isParticiple } from './adjectives.ts';
import { overlapsAny, type Span } from './span.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokenizer.ts';

const NUMBER_WORDS = new Set(
  `zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente
  quarante cinquante soixante cent cents mille million millions milliard milliards dizaine dizaines douzaine
  vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers moitié tiers quart
  demi`.split(/\s+/),
);
const SCALES = new Set(
  'million millions milliard milliards dizaine dizaines douzaine vingtaine trentaine centaine centaines millier milliers quarantaine cinquantaine soixantaine'.split(
    ' ',
  ),
);
const UNIT_SIGN = /^[\s\u00A0\u202F]?(?:%|‰|€|\$|£|°C?|km²|m²|m³)/u;
const GAP = /^[\s\u00A0\u202F]*$/;
/** « la voiture no 8 », « n° 8 »: it is one, not eight. */
const NUMBERED = new Set(['no', 'n', 'numéro']);
/** Words that join two numbers: « entre 3 et 5 », « deux à trois ». */
const ORDINAL = /^\d+(?:e|er|ère|ème|ᵉ)$/;

/**
 * The quantities of a text: a number in digits or words with what it counts (« 1 500 soldats français »,
 * « 3 millions d’euros », « 12 % »), as disjoint spans in order. `taken` are the dates, in order.
 */
export function findQuantities(text: string, tokens: readonly Token[], taken: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index];
    if (
      first === undefined ||
      !isNumeral(first) ||
      overlapsAny(taken, first) ||
      NUMBERED.has(tokens[index - 1]?.form ?? '')
    ) {
      index++;
      continue;
    }
    let last = index;
    for (let step = stepOf(text, tokens, last, taken); step > 0; step = stepOf(text, tokens, last, taken))
      last += step;
    const end = includeCounted(text, tokens, last, taken);
    spans.push({ start: first.start, end: end.offset });
    index = end.next;
  }
  return spans;
}

/** Whether a lower-case word is a number in letters: « trois », « millions ». */
export function isQuantityNumeral(form: string): boolean {
  return NUMBER_WORDS.has(form);
}

function isNumeral(token: Token): boolean {
  return (token.isNumber || NUMBER_WORDS.has(token.form)) && !ORDINAL.test(token.form);
}

/** How many tokens further the number goes on: past the « et » of « trente et un », too. */
function stepOf(text: string, tokens: readonly Token[], index: number, taken: readonly Span[]): number {
  if (isAdjacentNumeral(text, tokens, index, taken)) return 1;
  const [and, one] = [tokens[index + 1], tokens[index + 2]];
  if (!TENS.has(tokens[index]?.form ?? '') || and?.form !== 'et' || one === undefined) return 0;
  return AFTER_AND.has(one.form) && GAP.test(text.slice(and.end, one.start)) ? 2 : 0;
}

const TENS = new Set('vingt trente quarante cinquante soixante'.split(' '));
const AFTER_AND = new Set(['un', 'une', 'onze']);

function isAdjacentNumeral(
  text: string,
  tokens: readonly Token[],
  index: number,
  taken: readonly Span[],
): boolean {
  const here = tokens[index];
  const next = tokens[index + 1];
  if (here === undefined || next === undefined || !isNumeral(next) || overlapsAny(taken, next)) return false;
  return next.isTied || GAP.test(text.slice(here.end, next.start));
}

/** « deux heures et demie », « trois ans et demi ». */
const HALF = /^[\s\u00A0]et[\s\u00A0]demie?(?![\p{L}\p{N}])/u;
const LONGEST_HALF = 10;

/** What a number goes for: « 250 kilomètres à l’heure », « 62 euros par bête ». */
const RATE =
  /^[\s\u00A0](?:à[\s\u00A0]l['’]heure|par[\s\u00A0](?:ans?|année|jour|mois|semaine|heure|minute|seconde|nuit|personne|habitant|tête|bête|kilo|litre|tonne|baril|hectare|mètre(?:[\s\u00A0]carré)?|kilomètre|match|élève|enfant|foyer|place|pièce|unité|repas|séance|action|part))(?![\p{L}\p{N}-])/u;
const LONGEST_RATE = 24;

/** Extends a number over its unit sign, its noun (through « de ») and one adjective. */
function includeCounted(
  text: string,
  tokens: readonly Token[],
  last: number,
  taken: readonly Span[],
): { offset: number; next: number } {
  const number = tokens[last];
  if (number === undefined) return { offset: 0, next: last + 1 };
  const sign = UNIT_SIGN.exec(text.slice(number.end, number.end + 4));
  if (sign !== null) return { offset: number.end + sign[0].length, next: last + 1 };
  let offset = number.end;
  let next = last + 1;
  let cursor = next;
  const link = tokens[cursor];
  if (link !== undefined && (link.form === 'de' || link.form === "d'") && SCALES.has(number.form)) cursor++;
  for (let words = 0; words < 2; words++) {
    const word = tokens[cursor];
    const before = tokens[cursor - 1];
    if (word === undefined || before === undefined || !GAP.test(text.slice(before.end, word.start))) break;
    if (
      overlapsAny(taken, word) ||
      word.isNumber ||
      isStopWord(word.form) ||
      (words > 0 && word.isCapitalised)
    )
      break;
    if (words > 0 && !isAdjective(word.form) && !isParticiple(word.form)) break;
    offset = word.end;
    next = cursor + 1;
    cursor++;
    // « 5 000 années-lumière », « 50 km/h »: the unit goes on.
    for (
      let more = tokens[cursor];
      more !== undefined &&
      !overlapsAny(taken, more) &&
      (more.isTied || text.slice(offset, more.start) === '/');
      more = tokens[cursor]
    ) {
      offset = more.end;
      next = cursor + 1;
      cursor++;
    }
  }
  const half = offset === number.end ? null : HALF.exec(text.slice(offset, offset + LONGEST_HALF));
  if (half !== null && !overlapsAny(taken, { start: offset, end: offset + half[0].length })) {
    offset += half[0].length;
    next += 2;
  }
  const rate = offset === number.end ? null : RATE.exec(text.slice(offset, offset + LONGEST_RATE));
  if (rate === null || overlapsAny(taken, { start: offset, end: offset + rate[0].length }))
    return { offset, next };
  offset += rate[0].length;
  while ((tokens[next]?.start ?? offset) < offset) next++;
  return { offset, next };
}
