import type { MatchWay } from '../answering/answer.ts';
import type { SpanType } from '../language/span.ts';
import type { FeatureGroup } from '../retrieval/features.ts';
import type { Locale, Localised } from './locale.ts';

/** The words of an explanation, whatever the surface. Arguments arrive ready to show: escaped and styled. */
export interface ExplanationMessages {
  /** How a word was found, where that is more than the word itself in some inflection. */
  readonly ways: Readonly<Record<Exclude<MatchWay, 'same'>, string>>;
  readonly features: Readonly<Record<FeatureGroup, string>>;
  readonly types: Readonly<Record<SpanType, string>>;
  readonly found: string;
  readonly noneFound: string;
  readonly counted: string;
  readonly against: string;
  /** A heading and what it announces. */
  list(heading: string, items: readonly string[]): string;
}

const french: ExplanationMessages = {
  ways: {
    translation: 'traduction',
    family: 'même famille',
    acronym: 'sigle',
    spelling: 'orthographe',
    lookalike: 'mot ressemblant',
    synonym: 'sens voisin',
    paraphrase: 'dit autrement',
    hint: 'annonce la réponse',
  },
  features: {
    words: 'mots en commun',
    relatedWords: 'mots apparentés',
    wording: 'tournure proche',
    names: 'noms et nombres',
    answerType: 'type de réponse attendu',
    cue: 'mots qui annoncent la réponse',
    neighbours: 'phrases voisines',
    article: 'titre et reste de l’article',
    place: 'place dans le texte',
    length: 'longueur',
  },
  types: {
    person: 'une personne',
    organisation: 'une organisation',
    thing: 'une chose',
    place: 'un lieu',
    date: 'une date',
    quantity: 'un nombre',
    definition: 'une définition',
    clause: 'une explication',
  },
  found: 'Mots retrouvés',
  noneFound: 'Aucun mot de la question ne s’y trouve.',
  counted: 'Ce qui a compté',
  against: 'Ce qui a joué contre',
  list: (heading, items) => `${heading}\u00a0: ${items.join(', ')}`,
};

const english: ExplanationMessages = {
  ways: {
    translation: 'translation',
    family: 'same family',
    acronym: 'initials',
    spelling: 'spelling',
    lookalike: 'similar word',
    synonym: 'near meaning',
    paraphrase: 'put differently',
    hint: 'announces the answer',
  },
  features: {
    words: 'words in common',
    relatedWords: 'related words',
    wording: 'similar wording',
    names: 'names and numbers',
    answerType: 'expected kind of answer',
    cue: 'words that announce the answer',
    neighbours: 'sentences around',
    article: 'title and rest of the article',
    place: 'place in the text',
    length: 'length',
  },
  types: {
    person: 'a person',
    organisation: 'an organisation',
    thing: 'a thing',
    place: 'a place',
    date: 'a date',
    quantity: 'a number',
    definition: 'a definition',
    clause: 'an explanation',
  },
  found: 'Words found',
  noneFound: 'No word of the question stands in it.',
  counted: 'What counted',
  against: 'What counted against',
  list: (heading, items) => `${heading}: ${items.join(', ')}`,
};

/** The words of an explanation in each language of the interface. */
export const explanationMessages: Localised<ExplanationMessages> = { fr: french, en: english };

/** A share as a percentage: « 62 % », « −8 % ». */
export function percentage(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
    .format(share)
    .replace('-', '−');
}
