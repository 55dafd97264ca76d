import { isParticiple, precedesNoun } from '../language/adjectives.ts';
import type { AnalyzedToken } from '../language/analyzer.ts';
import { isActorNoun, isDemonym } from '../language/name-lexicon.ts';
import type { Question } from './question.ts';
import { focusNoun } from './question-focus.ts';

/** What the words of a question tell of its answer's form, beyond its kind. */
export interface AskedForm {
  /** The preposition the answer stands after: « avec » of « avec qui », « en » of « en quelle année ». */
  readonly preposition: string | undefined;
  /** The classes of units that will do: durations for « combien de temps », lengths and areas for « quelle taille ». */
  readonly units: readonly UnitClass[];
  /** The form of date asked for: a year of « en quelle année ». */
  readonly date: DateForm | undefined;
  /** Stem of what is to be counted: « monastère » of « combien de monastères ». */
  readonly counted: string | undefined;
  /** Whether the question says what is to be counted: « combien de monastères », not « combien coûte » or « combien de pluie ». */
  readonly isCounted: boolean;
  /** Whether things are to be counted, not people: « combien de pays ». */
  readonly countsThings: boolean;
  /** Stem of the noun « quel » bears on. */
  readonly focus: string | undefined;
  /** The class of place asked for: a country of « dans quel pays ». */
  readonly place: 'country' | 'city' | 'region' | undefined;
  /** « qui a fait », « qui fait »: whoever acts. */
  readonly isSubject: boolean;
  /** « qui est critiqué »: whoever it is done to. */
  readonly isPassive: boolean;
}

export type UnitClass = 'time' | 'length' | 'area' | 'weight' | 'money' | 'share' | 'speed' | 'heat';
export type DateForm = 'year' | 'day' | 'month' | 'century' | 'hour' | 'since' | 'until';

const UNIT_ASKED: readonly (readonly [UnitClass, RegExp])[] = [
  [
    'time',
    /\bcombien de temps\b|\bcombien (?:d'|de) (?:annees?|ans?|jours?|mois|heures?|minutes?|secondes?|semaines?|siecles?)\b|\b(?:duree|age|dure|durent|dura)\b/,
  ],
  [
    'length',
    /\bcombien (?:de |d')?(?:long|large|haut|profondeur)\b|\b(?:longueur|hauteur|altitude|largeur|profondeur|distance|taille|diametre|mesure|mesurent|kilometres|metres|km|bornes)\b/,
  ],
  ['area', /\b(?:taille|superficie|surface|aire|etendue|hectares)\b/],
  ['weight', /\b(?:poids(?! lourds?)|masse|pes(?:e|ent|ait|aient|era|a)|tonnes|kilos|grammes)\b/],
  ['speed', /\bvitesse\b/],
  ['heat', /\btemperatures?\b|\bdegres\b/],
  [
    'money',
    /\b(?:(?<!combien de )prix|cout(?:s|e|ent|er|ait|aient|a|era|eront|erait|eraient)?|montant|budget|salaire|cachet|euros|dollars|francs|tarif|pay(?:e|ee|es|ees|ent|er|ait|aient|era|eront)|paie|paient|vend|vendent|vendus?|vendait|vaut|valent|valait|somme|argent|fortune|gagn(?:e|ent|ait|er)|touche|touchait|factures?|investi(?:e|s|es|r|t|ssements?)?|depens(?:e|es|ee|er|ent)|amende|dot|recettes?|dettes?|benefices?|pertes?|chiffre d' affaires)\b/,
  ],
  ['share', /\b(?:pourcentage|taux|proportion|part)\b/],
];
const DATE_ASKED: readonly (readonly [DateForm, RegExp])[] = [
  ['year', /\bannees?\b/],
  ['century', /\bsiecles?\b/],
  ['hour', /\bheures?\b/],
  ['month', /\bquels? mois\b/],
  ['day', /\b(?:quels? jours?|quelles? dates?)\b/],
  ['since', /\b(?:depuis quand|a partir de quand|depuis quelle)\b/],
  ['until', /\bjusqu' a quand\b|\bjusqu' a quelle\b/],
];
const PLACE_ASKED: readonly (readonly ['country' | 'city' | 'region', RegExp])[] = [
  ['country', /\bquels? (?:pays|nations?|etats?)\b/],
  ['city', /\bquelles? (?:villes?|capitales?|communes?|cites?)\b/],
  ['region', /\bquelles? (?:regions?|provinces?)\b|\bquels? (?:departements?|comtes?|etats?)\b/],
];
const INTERROGATIVE = /^(?:qui|quel|quels|quelle|quelles|quand|ou|combien|quoi|lequel|laquelle)$/;
const PREPOSITIONS = new Set(
  "a de d' par avec pour contre chez sur sous dans en vers selon depuis jusqu' entre sans apres avant envers".split(
    ' ',
  ),
);
const CONTRACTED: Readonly<Record<string, string>> = { au: 'a', aux: 'a', du: 'de', des: 'de', "d'": 'de' };
const AUXILIARY =
  /^(?:a|ont|est|sont|etait|etaient|fut|furent|avait|avaient|aurait|sera|seront|se|s'|n'|ne|y|en|l'|les|le|la|lui|leur)$/;

/** « À quelle fréquence » is answered by no measure: « chaque année ». */
const FREQUENCY = /\bfrequence\b/;

/** Folded, so that a participle's accent is lost: it must be long enough to be told from a noun by its ending. */
const PASSIVE =
  /\bqui (?:est|sont|etait|etaient|fut|furent|a ete|ont ete|avait ete) (?:(?:aussi|ainsi|alors) )?[a-z]{3,}(?:e|ee|es|ees|i|is|ie|u|us|ue)(?: |$)/;

/** The classes of units that may tell what a folded word asks for: heat for « temperature », length and area for « taille ». */
export function unitsOf(folded: string): readonly UnitClass[] {
  return UNIT_ASKED.flatMap(([unit, pattern]) => (pattern.test(folded) ? [unit] : []));
}

/** A preposition without its article: « du » is « de ». */
export function plainPreposition(word: string): string | undefined {
  const plain = CONTRACTED[word] ?? word;
  return PREPOSITIONS.has(plain) ? plain : undefined;
}

/** Reads a question's words. */
export function askedForm({ kind, tokens }: Question): AskedForm {
  const words = tokens.map(({ folded }) => folded).join(' ');
  const at = tokens.findIndex(({ folded }) => INTERROGATIVE.test(folded));
  const before = at > 0 ? tokens[at - 1] : undefined;
  const noun = kind === 'howMany' ? countedNoun(tokens) : undefined;
  const isCounted = noun !== undefined && isOfNumber(tokens, noun);
  // « combien d’exemplaires vendus » counts copies, though what is sold has a price.
  const measured = isCounted ? `combien de ${noun.folded}` : words;
  return {
    preposition: before && plainPreposition(before.folded),
    units: kind === 'howMany' && !FREQUENCY.test(words) ? unitsOf(measured) : [],
    date: kind === 'when' ? DATE_ASKED.find(([, pattern]) => pattern.test(words))?.[0] : undefined,
    counted: noun?.stem,
    isCounted,
    countsThings: isCounted && !isOfPeople(noun),
    place: PLACE_ASKED.find(([, pattern]) => pattern.test(words))?.[0],
    focus: focusNoun(tokens)?.stem,
    isSubject: kind === 'who' && asksSubject(tokens, at) && !PASSIVE.test(words),
    isPassive: kind === 'who' && PASSIVE.test(words),
  };
}

/** « combien de monastères », « how many monasteries »; after the command « combien », « de monastères ». */
function countedNoun(tokens: readonly AnalyzedToken[]): AnalyzedToken | undefined {
  const at = tokens.findIndex(
    ({ folded, form }) => folded === 'combien' || form === 'many' || form === 'much',
  );
  if (at === -1 && !OF.has(tokens[0]?.folded ?? '')) return undefined;
  const after = tokens.slice(at + 1);
  const of = OF.has(after[0]?.folded ?? '')
    ? 0
    : after.findIndex((token, place) => isPartitive(after[place - 1], token));
  // « combien de nouveaux ménages » counts households.
  const noun = after.findIndex(
    ({ isStopWord, form }, place) => place > of && !isStopWord && !precedesNoun(form),
  );
  // « il pesait combien, le camion » counts no lorries.
  return of === -1 && ARTICLE.test(after[noun - 1]?.folded ?? '') ? undefined : after[noun];
}

/** « combien compte-t-il d’actionnaires », « combien a-t-elle encaissé de buts »: what « de » opens after a verb is counted. */
function isPartitive(before: AnalyzedToken | undefined, { folded }: AnalyzedToken): boolean {
  return (
    before !== undefined &&
    OF.has(folded) &&
    (SUBJECT_OR_HAS.test(before.folded) || isParticiple(before.form))
  );
}

const ARTICLE = /^(?:le|la|l'|les|un|une)$/;
const SUBJECT_OR_HAS = /^(?:ils?|elles?|on|ce|nous|vous|a|ont|avait|avaient)$/;

/** What is counted stands in the plural; « combien de pluie » asks how much. */
const PLURAL = /[sxz]$/;
const OF = new Set(['de', "d'"]);

/** What people are counted as, beside what they do. */
const PEOPLE = new Set(
  `personne gens victime mort tue blesse membre individu participant effectif salarie ame temoin descendant gamin gosse gar
  mec bonhomme monde menage couple famille foyer tete inscrit interesse licencie`.split(/\s+/),
);

/** Endings that nouns of people often have: « choristes », « observateurs », « coopérateurs », « mis en examen ». */
const MAYBE_PEOPLE = /(?:eur|euse|rice|iste|ien|ienne|ant|ante|ier|iere|is|ise|us|ue)s?$/;

/** Whether people may be counted by a noun: « blessés » is one, too. */
function isOfPeople({ folded, form }: AnalyzedToken): boolean {
  return (
    isParticiple(form) ||
    isDemonym(form) ||
    isActorNoun(folded) ||
    PEOPLE.has(folded) ||
    PEOPLE.has(folded.replace(/s$/, '')) ||
    MAYBE_PEOPLE.test(folded)
  );
}

function isOfNumber(tokens: readonly AnalyzedToken[], noun: AnalyzedToken): boolean {
  const before =
    tokens.slice(0, tokens.indexOf(noun)).findLast(({ form }) => !precedesNoun(form))?.folded ?? '';
  return OF.has(before) && PLURAL.test(noun.folded);
}

/** Whether « qui » is the subject: no preposition before it, and a verb straight after it. */
function asksSubject(tokens: readonly AnalyzedToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after === undefined || (before !== undefined && plainPreposition(before.folded) !== undefined))
    return false;
  return AUXILIARY.test(after.folded) || !after.isStopWord;
}
