import { precedesNoun } from '../language/adjectives.ts';
import { isActorNoun, isPersonTitle } from '../language/name-lexicon.ts';
import { isQuantityNumeral } from '../language/quantities.ts';
import type { SpanType } from '../language/span.ts';
import { plainPreposition } from '../question/asked-form.ts';
import { CAPITALISED, NUMBER } from '../retrieval/analyzed-passage.ts';
import { FAMILY, NO_MATCH } from '../retrieval/match-level.ts';
import {
  type AnswerCandidate,
  candidateOf,
  formAt,
  isAdjacent,
  isTied,
  isTyped,
  type Scope,
  wordAt,
} from './candidate-scope.ts';
import {
  DEFINITE_ARTICLES,
  NOUN_MARKERS,
  nounPhraseAt,
  phraseBefore,
  phraseEnd,
  type Tokens,
} from './noun-phrase.ts';

/** Groups and offices: a noun of people with its number, what stands before it and its adjectives: « trois hommes ». */
export function groups(scope: Scope): AnswerCandidate[] {
  const { passage, query } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at < scope.to; at++) {
    if (!isActorNoun(wordAt(query, passage, at)) && !isPersonTitle(formAt(passage, at))) continue;
    if (isNoNoun(scope, at)) continue;
    let from = at;
    while (from > scope.from && belongsBefore(scope, from)) from--;
    const to = phraseEnd(scope, at);
    found.push(candidateOf(scope, from, to, 'person', 'group'));
    at = to - 1;
  }
  return found;
}

/** « est entreprise », « ont blessé », « à supporter », « au cours de »: what is spelled like people and is a verb. */
function isNoNoun({ passage }: Scope, at: number): boolean {
  const [form, before] = [formAt(passage, at), formAt(passage, at - 1)];
  if (form === 'cours' || (INFINITIVE.test(form) && /^(?:à|de|pour|sans)$/.test(before))) return true;
  return AUXILIARY.test(before) && PARTICIPLE.test(form);
}
const PARTICIPLE = /(?:é|ée|és|ées|is|ise|ises|u|ue|us|ues|ert|erte|erts|ertes|int|inte|ints|intes)$/;
const AUXILIARY =
  /^(?:est|sont|était|étaient|fut|furent|été|être|sera|seront|serait|seraient|soit|a|ont|avait|avaient|aura|auront|ayant|étant)$/;

/** Whether the token before belongs to the noun at `at`: « 1 500 soldats », « vice-ministre », « sa sœur ». */
function belongsBefore({ passage }: Scope, at: number): boolean {
  if (!isAdjacent(passage, at)) return false;
  if (isTied(passage, at)) return true;
  const before = formAt(passage, at - 1);
  if (/^(?:son|sa|ses|leur|leurs)$/.test(before)) return true;
  return ((passage.flags[at - 1] ?? 0) & NUMBER) !== 0 || isQuantityNumeral(before) || precedesNoun(before);
}

const DATED = new Set<SpanType>(['date', 'quantity']);
/** « à faire », « pour construire »: no one, but something to do. */
const INFINITIVE = /^\p{Ll}+(?:er|ir|oir|re)$/u;

/** « par exemple », « par an », « par habitant »: nobody acts. */
const NO_AGENT =
  /^(?:exemple|ans?|années?|mois|jours?|semaines?|heures?|minutes?|secondes?|habitants?|tête|personnes?|rapport|suite|contre|ailleurs|conséquent|conséquence|ordre|voie|mer|terre|air|route|cœur|hasard|moment|endroits?|fois|intermédiaire|kilomètres?|mètres?|défaut|définition|excellence|nature|principe|opposition|comparaison|analogie|erreur|accident)$/;

/** « à nouveau », « de plus », « à l’origine »: what makes an idiom with the preposition is nobody. */
const IDIOMS =
  /^(?:nouveau|peine|plus|moins|mieux|peu|fait|abord|ailleurs|même|part|travers|côté|cause|cours|lieu|suite|origines?|fin|début|milieu|époque|occasion|moment|niveau|sein|tête|bout|partir|savoir|jamais|tort|raison|titre|terme|temps|long|large|base|aide|issue|intérieur|extérieur|égard|droite|gauche|nord|sud|est|ouest|meilleure?s?|démarrage|passage|dépens|profit|détriment|nom|sujet|propos|hauteur|compter|contre)$/;

/** Who acts in the passive: what follows « par », without it. */
export function agents(scope: Scope): AnswerCandidate[] {
  return governedBy(scope, 'par', 'agent');
}

/** What follows the preposition the question asks after: « avec qui », « contre qui », « à qui ». */
export function governed(scope: Scope): AnswerCandidate[] {
  const { preposition } = scope.asked;
  return preposition === undefined || preposition === 'par' ? [] : governedBy(scope, preposition, 'governed');
}

function governedBy(scope: Scope, preposition: string, source: 'agent' | 'governed'): AnswerCandidate[] {
  const { passage, query } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at + 1 < scope.to; at++) {
    const word = wordAt(query, passage, at);
    if (plainPreposition(word) !== preposition || formAt(passage, at) === 'a') continue;
    if (preposition === 'par' && NO_AGENT.test(formAt(passage, at + 1))) continue;
    // « du sultan », « aux lévites » hold their article.
    if (
      !isAdjacent(passage, at + 1) ||
      isTyped(passage, at + 1, DATED) ||
      INFINITIVE.test(formAt(passage, at + 1))
    )
      continue;
    const phrase = nounPhraseAt(scope, at + 1);
    if (phrase === undefined || (source === 'governed' && opensIdiom(scope, phrase))) continue;
    found.push(candidateOf(scope, phrase.from, phrase.to, 'person', source));
  }
  return found;
}

function opensIdiom({ passage }: Scope, { from, to }: Tokens): boolean {
  return IDIOMS.test(formAt(passage, from)) || (to === from + 2 && IDIOMS.test(formAt(passage, to - 1)));
}

/** What stands before the question's verb: « La Sagesse du village guérit », « les sociétaires détenaient ». */
export function subjects(scope: Scope): AnswerCandidate[] {
  const { passage, query } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from + 1; at < scope.to; at++) {
    const term = (query.termOfStem[passage.stems[at] ?? 0] ?? 0) - 1;
    const before = wordAt(query, passage, at - 1);
    if (query.terms[term]?.isVerb !== true || NOUN_MARKERS.has(before) || DEFINITE_ARTICLES.has(before))
      continue;
    // The « parole » of « porte-parole » is no verb.
    if (isTied(passage, at)) continue;
    if ((query.levelOfStem[passage.stems[at] ?? 0] ?? NO_MATCH) > FAMILY) continue;
    const phrase = phraseBefore(scope, at);
    // « Ce dernier leur a demandé » says of somebody named before.
    if (phrase !== undefined && !NO_SUBJECT.test(formAt(passage, phrase.from)))
      found.push(candidateOf(scope, phrase.from, phrase.to, 'person', 'subject'));
  }
  return found;
}

/** What opens a clause, where French mostly puts the subject: « les intellectuels français stigmatisaient … ». */
export function openings(scope: Scope): AnswerCandidate[] {
  const { passage } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at + 1 < scope.to; at++) {
    if (!OPENING.test(formAt(passage, at)) || !opensClause(scope, at)) continue;
    const phrase = nounPhraseAt(scope, at);
    if (phrase === undefined || isTyped(passage, at + 1, DATED)) continue;
    if (NO_SUBJECT.test(formAt(passage, phrase.from)) || INFINITIVE.test(formAt(passage, at + 1))) continue;
    // « Les annonces récentes »: what follows is no verb, so the phrase goes on in a way no sign tells.
    if (phrase.to < scope.to && isAdjacent(passage, phrase.to) && GOES_ON.test(formAt(passage, phrase.to)))
      continue;
    if (!isOfPeople(scope, phrase)) continue;
    found.push(candidateOf(scope, phrase.from, phrase.to, 'person', 'opening'));
  }
  return found;
}

/** « Ce dernier », « la plupart »: they stand for somebody named elsewhere. */
const NO_SUBJECT = /^(?:derniers?|dernières?|plupart|majorité|première?s?|suite)$/;
const GOES_ON = /^(?:de|du|des|d'|à|au|aux|en|sur|entre)$|^(?!(?:plus|pas|lors|dans|fois)$)\p{Ll}{4,}[sx]$/u;
const OPENING =
  /^(?:le|la|les|l'|un|une|des|son|sa|ses|leurs?|certaine?s|plusieurs|quelques|deux|trois|quatre)$/;
const CLAUSE_OPENERS =
  /^(?:que|qu'|et|mais|car|donc|dont|où|lorsque|quand|si|toutes|tous|seule?s?|alors|puis)$/;

function opensClause({ passage, from }: Scope, at: number): boolean {
  return at === from || !isAdjacent(passage, at) || CLAUSE_OPENERS.test(formAt(passage, at - 1));
}

/** Whether a phrase holds a noun of people or a name: « contrôles » and « prototype » do nothing by themselves. */
function isOfPeople({ passage, query }: Scope, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) {
    if (isActorNoun(wordAt(query, passage, at)) || ((passage.flags[at] ?? 0) & CAPITALISED) !== 0)
      return true;
  }
  return false;
}
