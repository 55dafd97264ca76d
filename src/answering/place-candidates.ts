import { isPlaceHead } from '../language/name-lexicon.ts';
import type { SpanType } from '../language/span.ts';
import { CAPITALISED, NUMBER, STOP_WORD } from '../retrieval/analyzed-passage.ts';
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
import { isSure } from './met-words.ts';
import { nounPhraseAt, phraseEnd } from './noun-phrase.ts';

const PLACE_PREPOSITIONS = new Set(
  'à au aux dans sur en chez vers sous devant derrière entre hors près autour parmi depuis'.split(' '),
);
const LINKS = new Set(['de', 'du', 'des', "d'", 'le', 'la', "l'", 'les']);
const DATED = new Set<SpanType>(['date', 'quantity']);
const INFINITIVE = /(?:er|ir|re)$/;
/** Nouns that a preposition of place makes an idiom of: « en même temps », « à la suite de », « au début ». */
const IDIOMS = new Set(
  `temps pouvoir rendez crible delà train début fin suite forme chef présence pompe peine sens cours raison cause moins total outre effet
  particulier général faveur compte cas moyenne même tant plus vue aide partir titre occasion moment époque âge lieu
  guise ligne terme contraire profit nom demande base question œuvre fois propos égard fonction termes tour mesure
  cadre but faute force abord avant après fait tous toutes meilleur jour jours an ans année années mois siècle siècles
  heures heure charge commun vertu place plupart manière façon hauteur vitesse concurrence compétition lutte
  collaboration reste minimum maximum style service état activité vigueur danger échange revanche réalité pratique
  théorie principe croire plein gros entier partie majorité direction contact accord coma honneur image modèle
  abondance nombre quantité quête proie retard avance colère larmes silence vain péril route faillite quelque quelques
  présent jamais nouveau peu peine`.split(/\s+/),
);

/** A preposition of place with the noun phrase it governs: « dans les montagnes », « au nord de la ville ». */
export function placePhrases(scope: Scope): AnswerCandidate[] {
  const { passage } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at + 1 < scope.to; at++) {
    const form = formAt(passage, at);
    // The « aux » of « la Pointe-aux-Sternes » belongs to a name.
    if (!PLACE_PREPOSITIONS.has(form) || isTied(passage, at)) continue;
    let noun = at + 1;
    while (noun < scope.to && isAdjacent(passage, noun) && LINKS.has(formAt(passage, noun))) noun++;
    if (noun >= scope.to || !isAdjacent(passage, noun)) continue;
    if (isTyped(passage, noun, DATED) || ((passage.flags[noun] ?? 0) & NUMBER) !== 0) continue;
    if (form === 'à' && noun === at + 1 && INFINITIVE.test(formAt(passage, noun)) && !isTyped(passage, noun))
      continue;
    if (IDIOMS.has(formAt(passage, noun)) || (noun === at + 1 && isNoPlace(scope, at))) continue;
    const phrase = nounPhraseAt(scope, noun);
    if (phrase === undefined || IDIOMS.has(formAt(passage, phrase.to - 1))) continue;
    found.push(candidateOf(scope, at, phrase.to, 'place', 'phrase'));
  }
  return found;
}

/** Where one may be without an article: « en prison », not « en or » or « en pyjama ». */
const EN_PLACES = new Set(
  `ville mer prison montagne forêt banlieue province classe cuisine orbite terrasse vitrine coulisses captivité exil
  détention rase haute pleine centre plein territoire terre amont aval altitude périphérie surface bordure lisière
  contrebas face ligne zone campagne rade cale salle loge cabine cellule garnison`.split(/\s+/),
);

/**
 * Whether a preposition right before a noun, without an article, makes no place of it: « en alternance », « un chalutier à
 * légine ».
 */
function isNoPlace({ passage, query, from }: Scope, at: number): boolean {
  const noun = at + 1;
  if (isTyped(passage, noun) || ((passage.flags[noun] ?? 0) & CAPITALISED) !== 0) return false;
  if (formAt(passage, at) === 'en')
    return !EN_PLACES.has(formAt(passage, noun)) && !isPlaceHead(formAt(passage, noun));
  const isOfNoun = at > from && isAdjacent(passage, at) && ((passage.flags[at - 1] ?? 0) & STOP_WORD) === 0;
  return wordAt(query, passage, at) === 'a' && isOfNoun;
}

/** Prepositions that a question for a way or an origin asks after: « par où », « d’où ». */
const WAYS: Readonly<Record<string, ReadonlySet<string>>> = {
  par: new Set(['par']),
  de: new Set(['de', 'du', 'des', "d'", 'depuis']),
};

/** What stands after « par » where one asks which way, after « de » or « depuis » where one asks whence. */
export function waysAndOrigins(scope: Scope): AnswerCandidate[] {
  const { passage, asked } = scope;
  const openers = WAYS[asked.preposition ?? ''];
  const found: AnswerCandidate[] = [];
  if (openers === undefined) return found;
  for (let at = scope.from; at + 1 < scope.to; at++) {
    if (!openers.has(formAt(passage, at)) || !isAdjacent(passage, at + 1) || isTyped(passage, at + 1, DATED))
      continue;
    const phrase = nounPhraseAt(scope, at + 1);
    if (phrase === undefined || IDIOMS.has(formAt(passage, phrase.from))) continue;
    found.push(candidateOf(scope, phrase.from, phrase.to, 'place', 'phrase'));
  }
  return found;
}

/** Places by what they are, whatever governs them: « la carrière de Mornay », « rue des Tanneurs ». */
export function landmarks(scope: Scope): AnswerCandidate[] {
  const { passage, query } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at < scope.to; at++) {
    if (!isPlaceHead(formAt(passage, at))) continue;
    // « Où est la rue ? » asks of the street.
    if (isSure(query.levelOfStem[passage.stems[at] ?? -1])) continue;
    const to = phraseEnd(scope, at);
    if (to > at + 1) found.push(candidateOf(scope, at, to, 'place', 'landmark'));
    at = to - 1;
  }
  return found;
}
