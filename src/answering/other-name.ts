import { isActorNoun, isPersonTitle, isPlaceHead } from '../language/name-lexicon.ts';
import { type AnswerCandidate, formAt, type Scope, wordAt } from './candidate-scope.ts';
import { isSure } from './met-words.ts';

/** Whether a name only repeats the question in other words, or is no person's. */
export function isOtherName(scope: Scope, candidate: AnswerCandidate): boolean {
  return translatesQuestion(scope, candidate) || namesThing(scope, candidate);
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

/** « un drone, baptisé Colibri ». */
const NAMED_THUS = /^(?:baptisee?s?|intitulee?s?|denommee?s?)$/;

/**
 * Whether a name of no known kind is a thing's or a place's where one asks who: a title between quotation marks, what was
 * « baptisé » so, « le camp de Tin-Azzar ».
 */
function namesThing({ query, passage }: Scope, { span, from, source }: AnswerCandidate): boolean {
  if (query.question.kind !== 'who' || (source !== 'name' && source !== 'typed')) return false;
  const { text } = passage.passage;
  if (
    /[«“]\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    /^\s?[»”]/u.test(text.slice(span.end, span.end + 2))
  )
    return true;
  if (NAMED_THUS.test(wordAt(query, passage, from - 1))) return true;
  if (source === 'typed') return false;
  let head = from - 1;
  while (head > from - PLACE_HEAD_REACH && /^(?:de|du|d'|la|le|l')$/.test(wordAt(query, passage, head)))
    head--;
  return isPlaceHead(formAt(passage, head)) && !isActorNoun(wordAt(query, passage, head));
}
const PLACE_HEAD_REACH = 4;
