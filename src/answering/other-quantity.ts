import { isActorNoun } from '../language/name-lexicon.ts';
import { slice } from '../language/span.ts';
import { CAPITALISED } from '../retrieval/analyzed-passage.ts';
import { HINT } from '../retrieval/match-level.ts';
import { type AnswerCandidate, formAt, type Scope, wordAt } from './candidate-scope.ts';
import { isSure } from './met-words.ts';

/** Whether a quantity is of something else than what is asked. */
export function isOtherQuantity(scope: Scope, candidate: AnswerCandidate): boolean {
  return countsPeople(scope, candidate) || meansBoth(scope, candidate) || isOtherTime(scope, candidate);
}

/** Whether people are counted where things are to be: « 1 500 soldats » for how many countries there are. */
function countsPeople({ query, asked, passage }: Scope, { from, to }: AnswerCandidate): boolean {
  if (!asked.countsThings) return false;
  let people = false;
  for (let at = from; at < to; at++) {
    const stem = passage.stems[at] ?? -1;
    // « Français » announces a country, and is none to be counted.
    if (query.termOfStem[stem] === query.countedTerm + 1 && query.levelOfStem[stem] !== HINT) return false;
    if (isActorNoun(wordAt(query, passage, at)) && !ANY_BEING.test(wordAt(query, passage, at))) people = true;
  }
  return people;
}

/** What animals are counted by as well. */
const ANY_BEING = /^(?:individus?|tetes?|specimens?|couples?|femelles?|males?)$/;

/** « six semaines plus tôt », « trois ans après sa mort ». */
const INTERVAL = /^[\s\u00A0]+(?:plus[\s\u00A0]+(?:tôt|tard)|auparavant|après|avant)(?!\p{L})/u;
const LONGEST_INTERVAL = 16;
const ASKS_AGE = /^(?:age|agee?s?|old)$/;

/**
 * Whether a time tells how long before or after something was, where one asks how old somebody is, or how old somebody is
 * where one asks how long something took: « Yann Le Goff, 28 ans, », « à quatorze ans ».
 */
function isOtherTime({ query, asked, passage }: Scope, { span, from }: AnswerCandidate): boolean {
  if (!asked.units.includes('time')) return false;
  const { text } = passage.passage;
  if (query.question.tokens.some(({ folded }) => ASKS_AGE.test(folded)))
    return INTERVAL.test(text.slice(span.end, span.end + LONGEST_INTERVAL));
  if (!/[\s\u00A0]ans$/.test(slice(text, span))) return false;
  const [before, beforeThat] = [formAt(passage, from - 1), formAt(passage, from - 2)];
  if (/^(?:à|âgée?s?)$/.test(before) || (before === 'de' && /^âgée?s?$/.test(beforeThat))) return true;
  const isAfterName = ((passage.flags[from - 1] ?? 0) & CAPITALISED) !== 0;
  return isAfterName && /^,[\s\u00A0]$/.test(text.slice(span.start - 2, span.start));
}

/** « les deux nations » is said of two that were named before, and counts nothing else. */
function meansBoth({ query, asked, passage }: Scope, candidate: AnswerCandidate): boolean {
  if (!asked.isCounted || formAt(passage, candidate.from) !== 'deux') return false;
  if (!/^(?:les|des|aux|ces)$/.test(wordAt(query, passage, candidate.from - 1))) return false;
  for (let at = candidate.from; at < candidate.to; at++) {
    const stem = passage.stems[at] ?? -1;
    if (query.termOfStem[stem] === query.countedTerm + 1 && isSure(query.levelOfStem[stem])) return false;
  }
  return true;
}
