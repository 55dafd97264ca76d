import type { SpanType } from '../language/span.ts';
import { STOP_WORD } from '../retrieval/analyzed-passage.ts';
import {
  type AnswerCandidate,
  candidateOf,
  formAt,
  isAdjacent,
  isTyped,
  type Scope,
  wordAt,
} from './candidate-scope.ts';
import { phraseEnd } from './noun-phrase.ts';

const TIME_PREPOSITIONS = new Set(
  'après avant depuis lors pendant durant vers jusque moment début fin sous dès cours'.split(' '),
);
const TIME_CONJUNCTIONS = new Set("lorsque lorsqu' quand tandis".split(' '));
const CAUSE_OPENERS = new Set(
  'car parce puisque afin pour grâce cause raison suite visant faute permettre éviter'.split(' '),
);
const PHRASE_ENDS = new Set(
  "qui que qu' dont ou et mais est sont a ont etait etaient fut furent il elle ils elles on se s' ne n' par pour afin car".split(
    ' ',
  ),
);
const MAX_PHRASE = 7;
const MAX_CLAUSE = 25;
const PLACES = new Set<SpanType>(['place']);

/** A word of time with what it governs, up to a comma or a verb: « après son passage au Niger ». */
export function timePhrases(scope: Scope): AnswerCandidate[] {
  const { passage, query } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at < scope.to; at++) {
    const form = formAt(passage, at);
    if (TIME_CONJUNCTIONS.has(form)) {
      const to = clauseEnd(scope, at);
      if (to > at + 2) found.push(candidateOf(scope, at, to, 'clause', 'clause'));
      continue;
    }
    // « depuis Paris » tells no time.
    if (!TIME_PREPOSITIONS.has(form) || isTyped(passage, at + 1, PLACES)) continue;
    let to = at + 1;
    while (
      to < scope.to &&
      to - at < MAX_PHRASE &&
      isAdjacent(passage, to) &&
      !PHRASE_ENDS.has(wordAt(query, passage, to))
    )
      to++;
    while (to > at + 1 && ((passage.flags[to - 1] ?? 0) & STOP_WORD) !== 0) to--;
    if (to > at + 1) found.push(candidateOf(scope, at, to, 'date', 'phrase'));
  }
  return found;
}

/** What follows a word of cause or purpose, up to the next comma. */
export function causes(scope: Scope): AnswerCandidate[] {
  const { passage, query } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at < scope.to; at++) {
    if (!CAUSE_OPENERS.has(formAt(passage, at)) && !CAUSE_OPENERS.has(wordAt(query, passage, at))) continue;
    const to = clauseEnd(scope, at);
    if (to > at + 2) found.push(candidateOf(scope, at, to, 'clause', 'clause'));
  }
  return found;
}

function clauseEnd({ passage, to: end }: Scope, from: number): number {
  let to = from + 1;
  while (to < end && to - from < MAX_CLAUSE && isAdjacent(passage, to)) to++;
  return to;
}

/** The noun « quel » bears on, with what tells it apart: « la maison d’Este », « le groupe Makita ». */
export function focusPhrases(scope: Scope): AnswerCandidate[] {
  const { passage, query, asked } = scope;
  const found: AnswerCandidate[] = [];
  if (asked.focus === undefined) return found;
  for (let at = scope.from; at < scope.to; at++) {
    if (query.index.stems.wordOf(passage.stems[at] ?? -1) !== asked.focus) continue;
    const to = phraseEnd(scope, at);
    if (to > at + 1) found.push(candidateOf(scope, at, to, 'organisation', 'focus'));
  }
  return found;
}

const VAGUE = /^(?:une?|plusieurs|quelques|aucune?)$/;

/** « un », « plusieurs », « quelques » with what is asked to be counted or a measure: no number, but an answer. */
export function vagueQuantities(scope: Scope): AnswerCandidate[] {
  const { passage, query, asked } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at + 1 < scope.to; at++) {
    const form = formAt(passage, at);
    if (!VAGUE.test(form) || !isAdjacent(passage, at + 1) || isTyped(passage, at)) continue;
    const isCounted = query.index.stems.wordOf(passage.stems[at + 1] ?? -1) === asked.counted;
    const isMeasure =
      /^(?:ans?|années?|jours?|mois|heures?|minutes?|secondes?|semaines?|siècles?|mètres|kilomètres|centaines?|milliers?|dizaines?|coudée)$/.test(
        formAt(passage, at + 1),
      );
    if (!isCounted && !(isMeasure && (asked.units.length > 0 || !/^une?$/.test(form)))) continue;
    found.push(candidateOf(scope, at, phraseEnd(scope, at + 1), 'quantity', 'vague'));
  }
  return found;
}
