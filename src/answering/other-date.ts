import { slice } from '../language/span.ts';
import { DATE_FORMS } from '../question/has-asked-form.ts';
import { NUMBER, STOP_WORD } from '../retrieval/analyzed-passage.ts';
import { type AnswerCandidate, type Scope, wordAt } from './candidate-scope.ts';

/** Whether a date is of something else than what is asked, or tells of it in another form. */
export function isOtherDate(scope: Scope, candidate: AnswerCandidate): boolean {
  return datesAnother(scope, candidate) || isOfOtherForm(scope, candidate);
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

/**
 * Whether the hour is told where one asks for the day or since when, the day where one asks for the hour, or since when
 * where one asks for when something is due.
 */
function isOfOtherForm({ asked, passage, query }: Scope, { span, source, from }: AnswerCandidate): boolean {
  if (source !== 'typed') return false;
  const text = slice(passage.passage.text, span);
  const before = wordAt(query, passage, from - 1);
  const opener = /^(?:a|au|le)$/.test(before) ? wordAt(query, passage, from - 2) : before;
  switch (asked.date) {
    case undefined:
      return asked.preposition === 'pour' && DATE_FORMS.since.test(text);
    case 'since':
      // « Lundi, il a accueilli » tells of no beginning.
      return opener !== 'depuis' && (WEEKDAY_ALONE.test(text) || HOUR_ALONE.test(text));
    case 'until':
      return opener !== "jusqu'" && HOUR_ALONE.test(text);
    case 'hour':
      return !TIME_OF_DAY.test(text);
    default:
      return HOUR_ALONE.test(text);
  }
}
