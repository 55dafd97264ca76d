import { isAdjective, isParticiple, precedesNoun } from '../language/adjectives.ts';
import { type AnalyzedPassage, CAPITALISED, NUMBER, STOP_WORD } from '../retrieval/analyzed-passage.ts';
import { formAt, isAdjacent, isTied, type Scope } from './candidate-scope.ts';

/*
 * Noun phrases by their outer signs: a determiner, a noun, its adjectives, and what « de » adds. No tagger tells verbs
 * from nouns, so a phrase ends at the first word that no sign joins to it: too short reads better than too long.
 */

/** Folded words after which a word is a noun, even where it is kin of the question's verb. */
export const NOUN_MARKERS: ReadonlySet<string> = new Set(
  "du des de d' au aux un une son sa ses ce cette ces leur leurs plusieurs quelques chaque certaines".split(
    ' ',
  ),
);
/** These may also stand before a verb, for what it is done to: « la voit ». */
export const DEFINITE_ARTICLES: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les']);

const ARTICLES = new Set([
  'le',
  'la',
  "l'",
  'les',
  'un',
  'une',
  'des',
  'du',
  'au',
  'aux',
  'ce',
  'cet',
  'cette',
  'ces',
]);
const KEPT_DETERMINERS = new Set(
  'son sa ses leur leurs mon ma mes notre nos votre vos chaque plusieurs quelques certains certaines'.split(
    ' ',
  ),
);
const OF = new Set(['de', 'du', 'des', "d'"]);
const MOST_LINKS = 2;
const LONGEST = 12;
/** After a participle, these open what belongs to a verb: « menée par », « déployés dans ». */
const AFTER_PARTICIPLE = new Set([
  'par',
  'dans',
  'en',
  'à',
  'au',
  'aux',
  'sur',
  'pour',
  'avec',
  'de',
  'du',
  'des',
  "d'",
]);

/** Tokens of a phrase: the first, and one past the last. */
export interface Tokens {
  readonly from: number;
  readonly to: number;
}

function isArticle(form: string): boolean {
  return ARTICLES.has(form);
}

function isDeterminer(form: string): boolean {
  return ARTICLES.has(form) || KEPT_DETERMINERS.has(form);
}

/** The noun phrase that a determiner at `at`, or a noun itself, opens; without its article; undefined when none does. */
export function nounPhraseAt(scope: Scope, at: number): Tokens | undefined {
  const { passage, to } = scope;
  let from = at;
  while (from < to && isArticle(formAt(passage, from))) {
    from++;
    if (from >= to || !isAdjacent(passage, from)) return undefined;
  }
  let head = from;
  while (head + 1 < to && isAdjacent(passage, head + 1) && opensNoun(passage, head)) head++;
  if (isSmall(passage, head)) return undefined;
  return { from, to: phraseEnd(scope, head) };
}

/** One past the last token of the phrase whose noun stands at `head`. */
export function phraseEnd({ passage, to, from }: Scope, head: number): number {
  let end = head + 1;
  let links = 0;
  const last = Math.min(to, Math.max(head, from) + LONGEST);
  while (end < last && isAdjacent(passage, end)) {
    const form = formAt(passage, end);
    if (isTied(passage, end) && !isSmall(passage, end)) end++;
    else if (isName(passage, end)) end++;
    else if (isAdjective(form) && !isSmall(passage, end)) end++;
    else if (isParticiple(form) && !AFTER_PARTICIPLE.has(formAt(passage, end + 1))) end++;
    else if (OF.has(form) && links < MOST_LINKS) {
      const noun = nounAfterOf(passage, end, last);
      if (noun === undefined) break;
      links++;
      end = noun + 1;
    } else break;
  }
  return end;
}

/** The noun that « de » joins, past an article and an adjective. */
function nounAfterOf(passage: AnalyzedPassage, of: number, last: number): number | undefined {
  let at = of + 1;
  while (at < last && isAdjacent(passage, at)) {
    const form = formAt(passage, at);
    if (
      form === 'la' ||
      form === "l'" ||
      form === 'son' ||
      form === 'sa' ||
      form === 'ses' ||
      precedesNoun(form)
    )
      at++;
    else break;
  }
  if (at >= last || !isAdjacent(passage, at) || isSmall(passage, at) || isNumber(passage, at))
    return undefined;
  return at;
}

function opensNoun(passage: AnalyzedPassage, at: number): boolean {
  const form = formAt(passage, at);
  return KEPT_DETERMINERS.has(form) || precedesNoun(form) || isNumber(passage, at) || NUMBER_WORD.test(form);
}
const NUMBER_WORD =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cent|mille)$/;

function isSmall(passage: AnalyzedPassage, at: number): boolean {
  return ((passage.flags[at] ?? STOP_WORD) & STOP_WORD) !== 0;
}

function isNumber(passage: AnalyzedPassage, at: number): boolean {
  return ((passage.flags[at] ?? 0) & NUMBER) !== 0;
}

function isName(passage: AnalyzedPassage, at: number): boolean {
  return ((passage.flags[at] ?? 0) & (CAPITALISED | STOP_WORD | NUMBER)) === CAPITALISED;
}

const BETWEEN_SUBJECT_AND_VERB =
  /^(?:a|ont|est|sont|avait|avaient|fut|furent|était|étaient|aurait|sera|seront|se|s'|ne|n'|y|en|l'|les|le|la|lui|leur|pas|plus|jamais|aussi|alors|également|donc|ainsi|été|bien|tous|toutes)$/;
/** They bring an infinitive, whose subject is theirs: « la diplomatie russe semble gagner du terrain ». */
export const HELPING_VERBS: ReadonlySet<string> = new Set(
  `semble semblent semblait semblaient peut peuvent pouvait pouvaient doit doivent devait devaient va vont allait
  allaient veut veulent voulait voulaient vient viennent venait venaient commence commencent continue continuent`.split(
    /\s+/,
  ),
);
const ADVERB = /ment$/;

/**
 * The noun phrase right before a verb: most likely its subject. Nothing when a preposition governs it, or when a
 * pronoun stands for it.
 */
export function phraseBefore({ passage, from }: Scope, verb: number): Tokens | undefined {
  let last = verb - 1;
  while (last >= from && isAdjacent(passage, last + 1)) {
    const form = formAt(passage, last);
    if (!BETWEEN_SUBJECT_AND_VERB.test(form) && !HELPING_VERBS.has(form) && !ADVERB.test(form)) break;
    last--;
  }
  if (last < from || !isAdjacent(passage, last + 1) || isSmall(passage, last)) return undefined;
  let at = last;
  for (; at > from && last - at < LONGEST && isAdjacent(passage, at); at--) {
    const before = formAt(passage, at - 1);
    if (!isSmall(passage, at - 1)) continue;
    if (OF.has(before) && at - 2 >= from && isAdjacent(passage, at - 1) && !isSmall(passage, at - 2))
      continue;
    if ((before === 'la' || before === "l'") && formAt(passage, at - 2) === 'de') continue;
    if (before === 'de' && (formAt(passage, at) === 'la' || formAt(passage, at) === "l'")) continue;
    break;
  }
  const before = at > from && isAdjacent(passage, at) ? formAt(passage, at - 1) : '';
  const opener =
    isDeterminer(before) && at - 2 >= from && isAdjacent(passage, at - 1) ? formAt(passage, at - 2) : before;
  if (PREPOSITIONS.has(opener) || before === 'au' || before === 'aux') return undefined;
  const kept = KEPT_DETERMINERS.has(before) ? at - 1 : at;
  return kept <= last ? { from: kept, to: last + 1 } : undefined;
}

const PREPOSITIONS = new Set(
  "de d' à en par pour sur dans avec sans sous chez vers entre contre selon depuis après avant lors pendant durant".split(
    ' ',
  ),
);
