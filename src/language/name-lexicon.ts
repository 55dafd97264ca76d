import { stem } from './analyzer.ts';
import { fold } from './fold.ts';
import { firstNames } from './lexicons/first-names.ts';
import {
  organisationEndings,
  organisationOpenings,
  placeEndings,
  placeOpenings,
  thingEndings,
  thingOpenings,
} from './lexicons/name-words.ts';
import { people } from './lexicons/people.ts';
import { cities, naturalPlaces, otherCountryNames, placeHeads, regions } from './lexicons/places.ts';
import { citiesOfEurope, naturalPlacesOfEurope, regionsOfEurope } from './lexicons/places-of-europe.ts';
import { citiesOfWorld, naturalPlacesOfWorld, regionsOfWorld } from './lexicons/places-of-the-world.ts';
import { demonyms, organisationHeads, personTitles, professions } from './lexicons/titles.ts';

/** Codes that Unicode gives a name to though they are no country: unknown region, test regions, unions. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set(['ZZ', 'XA', 'XB', 'QO', 'UN', 'EU', 'EZ']);

const firstNameSet = new Set(firstNames);
const countrySet = new Set(countryNames());
const citySet = new Set([...cities, ...citiesOfEurope, ...citiesOfWorld]);
const regionSet = new Set([...regions, ...regionsOfEurope, ...regionsOfWorld]);
const placeNames = new Set([
  ...citySet,
  ...regionSet,
  ...naturalPlaces,
  ...naturalPlacesOfEurope,
  ...naturalPlacesOfWorld,
  ...otherCountryNames,
  ...countrySet,
]);
const placeHeadSet = new Set(placeHeads);
const organisationHeadSet = new Set(organisationHeads);
/** In both genders, whose stems may differ: « français » is stemmed like « franc ». */
const demonymStems = new Set(demonyms.flatMap((people) => [people, `${people}e`].map(stem)));
const actorNouns = new Set(
  [...organisationHeads, ...professions, ...people].map((noun) => fold(noun.toLowerCase())),
);
const titleSet = new Set(
  [...personTitles, ...professions].map((title) => title.replace(/\.$/, '').toLowerCase()),
);
const unaccentedTitles = new Set([...titleSet].map(fold));

/** What a name of several words names, by the words that end such names and by those that open them. */
type NamedKind = 'place' | 'organisation' | 'thing';
const kindOfEnding = new Map<string, NamedKind>([
  ...placeEndings.map((word) => [word, 'place'] as const),
  ...organisationEndings.map((word) => [word, 'organisation'] as const),
  ...thingEndings.map((word) => [word, 'thing'] as const),
]);
const kindOfOpening = new Map<string, NamedKind>([
  ...placeOpenings.map((word) => [word, 'place'] as const),
  ...organisationOpenings.map((word) => [word, 'organisation'] as const),
  ...thingOpenings.map((word) => [word, 'thing'] as const),
]);
const thingSet = new Set(thingOpenings);

/** What a name of several words is of, by its first and last word as written: a place for « Napa Valley ». */
export function kindOfName(first: string, last: string): NamedKind | undefined {
  return kindOfEnding.get(last) ?? kindOfOpening.get(first);
}

/** Whether a capitalised word alone names an event or a thing: « la Révolution », « la Coupe ». */
export function isThing(word: string): boolean {
  return thingSet.has(word);
}

/** Whether a capitalised word is a first name. */
export function isFirstName(word: string): boolean {
  return firstNameSet.has(word);
}

/** Whether a whole name, as written, is a country, a city, a region or a natural place. */
export function isPlaceName(name: string): boolean {
  return placeNames.has(name.replaceAll('’', "'"));
}

/** What kind of place a known name is; undefined for unknown and natural places. */
export function placeClass(name: string): 'country' | 'city' | 'region' | undefined {
  const plain = name.replaceAll('’', "'");
  if (countrySet.has(plain)) return 'country';
  if (citySet.has(plain)) return 'city';
  return regionSet.has(plain) ? 'region' : undefined;
}

/** Whether a lower-case noun opens the name of a place: « ville », « fleuve ». */
export function isPlaceHead(form: string): boolean {
  return placeHeadSet.has(form);
}

/** Whether a lower-case noun opens the name of an organisation: « alliance », « ministère ». */
export function isOrganisationHead(form: string): boolean {
  return organisationHeadSet.has(form);
}

/** Whether a lower-case noun stands before a person's name: « général », « peintre ». */
export function isPersonTitle(form: string): boolean {
  return titleSet.has(form);
}

/** The same of a word as people type it, without accents: « general ». */
export function isUnaccentedTitle(folded: string): boolean {
  return unaccentedTitles.has(folded);
}

/** Whether a lower-case word, inflected or stemmed, is the adjective of a people: « russe », « françaises ». */
export function isDemonym(word: string): boolean {
  let known = knownDemonyms.get(word);
  if (known === undefined) {
    known = demonymStems.has(word) || demonymStems.has(stem(word));
    if (knownDemonyms.size >= MOST_KNOWN_WORDS) knownDemonyms.clear();
    knownDemonyms.set(word, known);
  }
  return known;
}

/** Whether the words asked for lately are: stemming takes its time. Pure knowledge, so sharing it is safe. */
const knownDemonyms = new Map<string, boolean>();
const MOST_KNOWN_WORDS = 2_000;

/** Whether a folded noun, singular or plural, is of people who act: « soldats », « autorités », « ministre ». */
export function isActorNoun(folded: string): boolean {
  return (
    actorNouns.has(folded) ||
    actorNouns.has(folded.replace(/[sx]$/, '')) ||
    actorNouns.has(folded.replace(/aux$/, 'al'))
  );
}

/** The countries as French names them, from the platform's own data. */
function countryNames(): string[] {
  const names = new Intl.DisplayNames('fr', { type: 'region' });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => {
    const name = NOT_COUNTRIES.has(code) ? undefined : names.of(code);
    return name === undefined || name === code ? [] : [name.replaceAll('’', "'")];
  });
}
