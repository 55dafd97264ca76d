import { isActorNoun, isPersonTitle } from '../language/name-lexicon.ts';
import { CLAUSE_START, NUMBER, STOP_WORD } from '../retrieval/analyzed-passage.ts';
import { HINT } from '../retrieval/match-level.ts';
import { type AnswerCandidate, formAt, type Scope, wordAt } from './candidate-scope.ts';
import { isSure } from './met-words.ts';

/** Whether a candidate, of the right type as it is, tells of something else than what is asked. */
export function belongsToOthers(scope: Scope, candidate: AnswerCandidate): boolean {
  switch (candidate.span.type) {
    case 'quantity':
      return countsPeople(scope, candidate) || meansBoth(scope, candidate);
    case 'date':
      return datesAnother(scope, candidate) || isOfOtherForm(scope, candidate);
    case 'place':
      return isOfAnotherTime(scope, candidate) || isPartyTo(scope, candidate);
    case 'person':
    case 'organisation':
      return translatesQuestion(scope, candidate);
    default:
      return false;
  }
}

/** Whether people are counted where things are to be: « 1 500 soldats » for how many countries there are. */
function countsPeople({ query, asked, passage }: Scope, { from, to }: AnswerCandidate): boolean {
  if (!asked.countsThings) return false;
  const term = countedTerm(query, asked);
  let people = false;
  for (let at = from; at < to; at++) {
    const stem = passage.stems[at] ?? -1;
    // « Français » announces a country, and is none to be counted.
    if (query.termOfStem[stem] === term + 1 && query.levelOfStem[stem] !== HINT) return false;
    if (isActorNoun(wordAt(query, passage, at)) && !ANY_BEING.test(wordAt(query, passage, at))) people = true;
  }
  return people;
}

/** « les deux nations » is said of two that were named before, and counts nothing else. */
function meansBoth({ query, asked, passage }: Scope, candidate: AnswerCandidate): boolean {
  if (!asked.isCounted || formAt(passage, candidate.from) !== 'deux') return false;
  if (!/^(?:les|des|aux|ces)$/.test(wordAt(query, passage, candidate.from - 1))) return false;
  const term = countedTerm(query, asked);
  for (let at = candidate.from; at < candidate.to; at++) {
    const stem = passage.stems[at] ?? -1;
    if (query.termOfStem[stem] === term + 1 && isSure(query.levelOfStem[stem])) return false;
  }
  return true;
}

/** What animals are counted by as well. */
const ANY_BEING = /^(?:individus?|tetes?|specimens?|couples?|femelles?|males?)$/;

function countedTerm({ terms }: Scope['query'], { counted }: Scope['asked']): number {
  return counted === undefined ? -1 : terms.findIndex(({ token }) => token.stem === counted);
}

/**
 * Whether brackets give it as another name of a word of the question: « l’université (Egyetem) fondée par X ». After an
 * office they name its holder: « le maire (X) ».
 */
function translatesQuestion({ query, passage }: Scope, { span, from }: AnswerCandidate): boolean {
  if (!/[([]/.test(passage.passage.text.charAt(span.start - 1))) return false;
  if (isActorNoun(wordAt(query, passage, from - 1)) || isPersonTitle(formAt(passage, from - 1))) return false;
  return isSure(query.levelOfStem[passage.stems[from - 1] ?? -1]);
}

const OF = new Set(['de', 'du', 'des', "d'"]);
/** Tokens before a date in which its noun is looked for. */
const NOUN_REACH = 5;
/** « à partir du 3 mai », « dans la nuit du 3 »: they tell the time with the date. */
const OF_TIME =
  /^(?:partir|compter|debut|fin|milieu|courant|cours|lendemain|veille|nuits?|matin|matinee|soir|soiree|journee|jours?|mois|annees?|ete|hiver|printemps|automne|semaine|date|datent?|epoque|periode|siecle|decennie|aube|moitie|lors|pres|autour|avant|apres|vers|jusqu'|depuis)$/;

/** What these open took place at its date, or led up to it: « lors des élections du 5 mai », « après la loi du 12 mars ». */
const AT_THE_TIME_OF = new Set(['lors', 'pendant', 'durant', 'par', 'apres']);
const DETERMINER = /^(?:le|la|l'|les|un|une|son|sa|ses)$/;

/**
 * Whether « de » ties a date to a noun that the question does not say: « le coup d’État du 26 juillet » for a visit. What
 * goes « du 5 au 21 août » is no such noun's.
 */
function datesAnother({ query, passage, from }: Scope, candidate: AnswerCandidate): boolean {
  if (candidate.source !== 'typed' || !/^(?:du|d')$/.test(wordAt(query, passage, candidate.from - 1)))
    return false;
  if (OF_TIME.test(wordAt(query, passage, candidate.from - 2))) return false;
  for (let at = candidate.from; at < candidate.to; at++)
    if (wordAt(query, passage, at) === 'au') return false;
  let hasNoun = false;
  for (let at = candidate.from - 2; at >= Math.max(from, candidate.from - NOUN_REACH); at--) {
    const isSmall = ((passage.flags[at] ?? STOP_WORD) & STOP_WORD) !== 0;
    const word = wordAt(query, passage, at);
    if (AT_THE_TIME_OF.has(DETERMINER.test(word) ? wordAt(query, passage, at - 1) : word)) return false;
    if (isSmall && !OF.has(word)) break;
    if ((query.termOfStem[passage.stems[at] ?? 0] ?? 0) > 0) return false;
    if (!isSmall && ((passage.flags[at] ?? 0) & NUMBER) === 0) hasNoun = true;
  }
  return hasNoun;
}

/** What tells a time of day, and what tells nothing else. */
const TIME_OF_DAY =
  /\d[\s\u00A0]?h(?!\p{L})|heures?|midi|minuit|aube|matin|soir|nuit|crépuscule|lever|coucher/u;
const HOUR_ALONE =
  /^(?:\p{Ll}+[\s\u00A0])?(?:\d{1,2}[\s\u00A0]?h(?:[\s\u00A0]?\d{2})?|\p{L}+[\s\u00A0]heures?|\d{1,2}[\s\u00A0]heures?)$/u;
const WEEKDAY_ALONE = /^\p{L}+di(?:[\s\u00A0]\p{L}+)?$|^dimanche$/iu;

/** Whether the hour is told where one asks for the day, the day where one asks for the hour, or a weekday for since when. */
function isOfOtherForm({ asked, passage, query }: Scope, { span, source, from }: AnswerCandidate): boolean {
  if (asked.date === undefined || source !== 'typed') return false;
  const text = passage.passage.text.slice(span.start, span.end);
  // « Lundi, il a accueilli » tells of no beginning.
  if (asked.date === 'since' && WEEKDAY_ALONE.test(text))
    return wordAt(query, passage, from - 1) !== 'depuis';
  if (asked.date === 'hour') return !TIME_OF_DAY.test(text);
  return /^(?:day|month|year|century)$/.test(asked.date) && HOUR_ALONE.test(text);
}

/** What tells of a stay before or after the one asked for, and the word by which a question asks for just that. */
const ASKED_BY: ReadonlyMap<string, string> = new Map([
  ['apres', 'avant'],
  ['avant', 'apres'],
]);
const ASIDE_REACH = 5;

/**
 * Whether a place is where one was before or will be later: « après son passage au Niger » tells of no goal, and answers
 * only where one asks what was before.
 */
function isOfAnotherTime({ query, passage, from }: Scope, candidate: AnswerCandidate): boolean {
  for (let at = candidate.from; at > Math.max(from, candidate.from - ASIDE_REACH); at--) {
    if (((passage.flags[at] ?? 0) & CLAUSE_START) !== 0) return false;
    const asked = ASKED_BY.get(wordAt(query, passage, at - 1));
    if (asked !== undefined) return !query.question.tokens.some(({ folded }) => folded === asked);
  }
  return false;
}

/** What there is between parties, wherever it takes place. */
const BETWEEN_PARTIES =
  /^(?:cooperation|accords?|relations?|guerres?|paix|traites?|alliances?|matchs?|rivalites?|conflits?|dialogue|echanges?|tensions?|pacte|partenariats?|negociations?|pourparlers|rapprochement|amitie|differend|liens?|rupture|duel)$/;
const PARTY_REACH = 9;
const RELATION_REACH = 3;

/** Whether a place is party to something, not where it happens: « la coopération entre la France et le Mali ». */
function isPartyTo({ query, passage, from }: Scope, candidate: AnswerCandidate): boolean {
  for (let at = candidate.from - 1; at >= Math.max(from, candidate.from - PARTY_REACH); at--) {
    if (((passage.flags[at + 1] ?? 0) & CLAUSE_START) !== 0) return false;
    if (!/^(?:entre|avec)$/.test(wordAt(query, passage, at))) continue;
    for (let noun = at - 1; noun >= Math.max(from, at - RELATION_REACH); noun--) {
      if (BETWEEN_PARTIES.test(wordAt(query, passage, noun))) return true;
    }
    return false;
  }
  return false;
}
