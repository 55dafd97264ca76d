import {
  isActorNoun,
  isFirstName,
  isPersonTitle,
  isPlaceHead,
  isPlaceName,
  placeClass,
} from '../language/name-lexicon.ts';
import { DATE_FORMS } from '../question/has-asked-form.ts';
import { UNITS } from '../question/units.ts';
import { FAMILY } from '../retrieval/match-level.ts';
import { formAt, wordAt } from './candidate-scope.ts';
import { type CandidateSeen, levelAt, textOf, wordBeside } from './candidate-seen.ts';
import type { Sign } from './candidate-signs.ts';
import type { Habit } from './habits.ts';

/** Signs of the candidate's own form: its unit, its date's precision, its name. */

/** Of the unit asked for (1), or of another one (-1). */
function unitAsked(seen: CandidateSeen): number {
  const { units } = seen.asked;
  if (units.length === 0) return 0;
  const text = textOf(seen);
  return units.some((unit) => UNITS[unit].test(text)) ? 1 : -1;
}

/** Has a unit although things are to be counted: « 40 % » where soldiers are asked. */
function unitUnasked(seen: CandidateSeen): number {
  if (seen.asked.units.length > 0 || seen.asked.counted === undefined) return 0;
  const text = textOf(seen);
  return Object.values(UNITS).some((unit) => unit.test(text)) ? 1 : 0;
}

/** Counts just what is asked to be counted (1), « combien de monastères », « 51 monastères », or what it may stand for. */
function counted(seen: CandidateSeen): number {
  const { asked, query, ranked, candidate } = seen;
  const term = query.terms.findIndex(({ token }) => token.stem === asked.counted);
  if (term === -1) return 0;
  let most = 0;
  for (let at = candidate.from; at < candidate.to + 2; at++) {
    if (query.termOfStem[ranked.passage.stems[at] ?? -1] !== term + 1) continue;
    most = Math.max(most, levelAt(seen, at) <= FAMILY ? 1 : COUNTED_OTHERWISE);
  }
  return most;
}
const COUNTED_OTHERWISE = 0.7;

/** Of the form of date asked for (1), or of another (-1). */
function dateAsked(seen: CandidateSeen): number {
  const { date } = seen.asked;
  if (date === undefined) return 0;
  const opener = /^(?:au|a|en|le|la)$/.test(wordBeside(seen, -1))
    ? wordBeside(seen, -2)
    : wordBeside(seen, -1);
  if (date === 'since' && opener === 'depuis') return 1;
  if (date === 'until' && opener === "jusqu'") return 1;
  return DATE_FORMS[date].test(textOf(seen)) ? 1 : -1;
}

/** Follows or precedes what « quel » bears on: « l’empereur Otton » where an emperor is asked. */
function focusBeside({ asked, query, ranked, candidate }: CandidateSeen): number {
  if (asked.focus === undefined) return 0;
  for (let at = candidate.from - 3; at < candidate.to + 1; at++) {
    if (query.index.stems.wordOf(ranked.passage.stems[at] ?? -1) === asked.focus) return 1;
  }
  return 0;
}

function isBracketed({ ranked, candidate }: CandidateSeen): boolean {
  const { text } = ranked.passage.passage;
  return /[(«[]\s*$/u.test(text.slice(Math.max(0, candidate.span.start - 2), candidate.span.start));
}

/** Said again elsewhere in the passage: its subject, more than its answer. */
function repeated(seen: CandidateSeen): number {
  const text = textOf(seen);
  const whole = seen.ranked.passage.passage.text;
  return whole.indexOf(text) !== whole.lastIndexOf(text) ? 1 : 0;
}

/** Of the class of place asked for (1), or of another known one (-1). */
function placeAsked(seen: CandidateSeen): number {
  if (seen.asked.place === undefined) return 0;
  const own = placeClass(textOf(seen));
  if (own === undefined) return 0;
  return own === seen.asked.place ? 1 : -1;
}

function someToken({ candidate }: CandidateSeen, holds: (at: number) => boolean): number {
  for (let at = candidate.from; at < candidate.to; at++) if (holds(at)) return 1;
  return 0;
}

/** Where things stand: « au nord de », « au cœur de ». */
const POSITIONS = new Set(
  `nord sud est ouest sud-est sud-ouest nord-est nord-ouest centre cœur bord bords pied milieu côté rive rives intérieur
  extérieur alentours environs confluent sommet fond coin angle emplacement large travers proximité près hors loin
  sein bas haut parvis grange maison chambre salle pièce cour appartement moulin ferme atelier studio bureau magasin
  restaurant café montagnes campagne terre ciel espace sol eau air monde nature cimetière zone zones`.split(
    /\s+/,
  ),
);
/** Endings of nouns that are of things done or thought, and of nobody. */
const ABSTRACT = /(?:tion|sion|ité|isme|ence|ance|ment|age|ure|tude|esse|ée|erie)s?$/;

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

const QUANTITY: readonly Habit[] = ['howMany'];
const DATE: readonly Habit[] = ['when'];
const PLACE: readonly Habit[] = ['where', 'which'];
const PERSON: readonly Habit[] = ['who', 'which'];

export const FORM_SIGNS: readonly Sign[] = [
  { name: 'counted', only: QUANTITY, of: counted },
  { name: 'unitAsked', only: QUANTITY, of: unitAsked },
  { name: 'unitUnasked', only: QUANTITY, of: unitUnasked },
  { name: 'dateAsked', only: DATE, of: dateAsked },
  { name: 'focusBeside', of: focusBeside },
  { name: 'bracketed', of: (seen) => flag(isBracketed(seen)) },
  { name: 'repeated', of: repeated },
  { name: 'hasYear', only: DATE, of: (seen) => flag(/\d{4}/.test(textOf(seen))) },
  { name: 'hasDay', only: DATE, of: (seen) => flag(DATE_FORMS.day.test(textOf(seen))) },
  { name: 'percent', only: QUANTITY, of: (seen) => flag(UNITS.share.test(textOf(seen))) },
  { name: 'fullName', only: PERSON, of: (seen) => flag(/^\p{Lu}\S+[\s\u00A0]+\p{Lu}/u.test(textOf(seen))) },
  {
    name: 'firstName',
    only: PERSON,
    of: (seen) => flag(isFirstName(textOf(seen).split(/[\s\u00A0-]/u, 1)[0] ?? '')),
  },
  {
    name: 'afterTitle',
    only: PERSON,
    of: ({ ranked, candidate }) => flag(isPersonTitle(formAt(ranked.passage, candidate.from - 1))),
  },
  { name: 'placeAsked', only: PLACE, of: placeAsked },
  {
    name: 'placeNoun',
    only: PLACE,
    of: (seen) =>
      someToken(seen, (at) => {
        const form = formAt(seen.ranked.passage, at);
        return isPlaceHead(form) || POSITIONS.has(form);
      }),
  },
  {
    name: 'actorNoun',
    only: PERSON,
    of: (seen) => someToken(seen, (at) => isActorNoun(wordAt(seen.query, seen.ranked.passage, at))),
  },
  {
    name: 'abstract',
    only: PERSON,
    of: ({ ranked, candidate }) => flag(ABSTRACT.test(formAt(ranked.passage, candidate.from))),
  },
  {
    name: 'plural',
    only: PERSON,
    of: (seen) => flag(/^(?:les|des|aux|ces|ses|leurs)$/.test(wordBeside(seen, -1))),
  },
  { name: 'knownPlace', only: PLACE, of: (seen) => flag(isPlaceName(textOf(seen))) },
];
