import { type QuestionKind, TYPED_KINDS } from '../question/question-kind.ts';
import { type AnalyzedPassage, CAPITALISED, NUMBER, STOP_WORD } from './analyzed-passage.ts';
import { classMember, classNearness } from './answer-class.ts';
import { type AnswerSigns, forEachAnswerSpan, OTHER_TYPE_WORTH } from './answer-signs.ts';
import { hasCue, hasDefinition, hasNamingWord, isNumberWord } from './cue-words.ts';
import type { Feature, Stretch } from './features.ts';
import { isMet, NO_MATCH } from './match-level.ts';
import type { Query } from './query.ts';
import { MAX_TERMS } from './query-terms.ts';
import type { RangeMatch } from './range-match.ts';

function isKind(kind: QuestionKind, { query }: Stretch): boolean {
  return query.question.kind === kind;
}

/** A sign of the expected answer, weighed apart for one kind of question. */
function signFor(kind: QuestionKind, of: (signs: AnswerSigns) => number) {
  return (seen: Stretch): number => (isKind(kind, seen) ? of(seen.signs) : 0);
}

/** The same for questions whose noun gives the type: « quelle ville », « comment s’appelle ». */
function signForFocus(of: (signs: AnswerSigns) => number) {
  return (seen: Stretch): number => (TYPED_KINDS.includes(seen.query.question.kind) ? 0 : of(seen.signs));
}

/** The same where a country, a city or a region is asked for. */
function signForPlace(of: (signs: AnswerSigns) => number) {
  return (seen: Stretch): number => (seen.query.asked.place === undefined ? 0 : of(seen.signs));
}

const typeOf = (signs: AnswerSigns): number => signs.hasFirstType;

const nearnessOf = (signs: AnswerSigns): number => signs.nearness;

const PULL_REACH = 6;

/** How strongly the question's words draw to one span of an expected type: each by its rarity and its closeness. */
function pull({ query, passage, match }: Stretch): number {
  if (match.positions.length === 0) return 0;
  let strongest = 0;
  forEachAnswerSpan(query, passage, match, (token, isFirstChoice) => {
    const worth = isFirstChoice ? 1 : OTHER_TYPE_WORTH;
    strongest = Math.max(strongest, worth * pullTo(token, query, passage, match));
  });
  return strongest / query.weight;
}

/** For each term, how close it stands to the span that is looked at; cleared before each. */
const closest = new Float64Array(MAX_TERMS);

function pullTo(token: number, query: Query, passage: AnalyzedPassage, { positions }: RangeMatch): number {
  const { terms, termOfStem, levelOfStem } = query;
  closest.fill(0, 0, terms.length);
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at] ?? 0;
    const stem = passage.stems[position] ?? 0;
    if (!isMet(levelOfStem[stem] ?? NO_MATCH)) continue;
    const term = (termOfStem[stem] ?? 0) - 1;
    const closeness = 1 / (1 + Math.abs(position - token) / PULL_REACH);
    if (closeness > (closest[term] ?? 0)) closest[term] = closeness;
  }
  let sum = 0;
  for (let term = 0; term < terms.length; term++) {
    sum += (closest[term] ?? 0) * (terms[term]?.rarity ?? 0);
  }
  return sum;
}

const COUNTED_REACH = 3;

/** A number stands before just what is to be counted: « combien de marins », « ses 14 jeunes marins ». */
function counted({ query, passage, match }: Stretch): number {
  const { countedTerm } = query;
  if (countedTerm === -1 || query.question.kind !== 'howMany') return 0;
  for (const position of match.positions) {
    if ((query.termOfStem[passage.stems[position] ?? 0] ?? 0) - 1 !== countedTerm) continue;
    for (let at = position - 1; at >= Math.max(match.from, position - COUNTED_REACH); at--) {
      const isNumber = ((passage.flags[at] ?? 0) & NUMBER) !== 0;
      if (isNumber || isNumberWord(query.index.forms.wordOf(passage.forms[at] ?? -1))) return 1;
    }
  }
  return 0;
}

const MANY_NAMES = 6;
const MANY_NUMBERS = 4;

/** Names within the stretch that the question does not say, of at most six. */
function newNames({ query, passage, match }: Stretch): number {
  let count = 0;
  for (let at = match.from + 1; at < match.to; at++) {
    const flags = passage.flags[at] ?? 0;
    if ((flags & CAPITALISED) === 0 || (flags & (STOP_WORD | NUMBER)) !== 0) continue;
    if (query.termOfStem[passage.stems[at] ?? 0] === 0) count++;
  }
  return Math.min(count, MANY_NAMES) / MANY_NAMES;
}

/** Numbers within the stretch that the question does not say, of at most four. */
function newNumbers({ query, passage, match }: Stretch): number {
  let count = 0;
  for (let at = match.from; at < match.to; at++) {
    if (((passage.flags[at] ?? 0) & NUMBER) !== 0 && query.termOfStem[passage.stems[at] ?? 0] === 0) count++;
  }
  return Math.min(count, MANY_NUMBERS) / MANY_NUMBERS;
}

/** Whether the stretch holds what may answer: a span of the type asked for, a member of the class, a telling word. */
export const ANSWER_FEATURES: readonly Feature<Stretch>[] = [
  { name: 'person', group: 'answerType', of: signFor('who', typeOf) },
  { name: 'personNear', group: 'answerType', of: signFor('who', nearnessOf) },
  { name: 'group', group: 'answerType', of: signFor('who', (signs) => signs.hasOtherType) },
  { name: 'date', group: 'answerType', of: signFor('when', typeOf) },
  { name: 'dateNear', group: 'answerType', of: signFor('when', nearnessOf) },
  { name: 'place', group: 'answerType', of: signFor('where', typeOf) },
  { name: 'placeNear', group: 'answerType', of: signFor('where', nearnessOf) },
  { name: 'quantity', group: 'answerType', of: signFor('howMany', typeOf) },
  { name: 'quantityNear', group: 'answerType', of: signFor('howMany', nearnessOf) },
  { name: 'dateForm', group: 'answerType', of: signFor('when', (signs) => signs.hasForm) },
  { name: 'dateFormNear', group: 'answerType', of: signFor('when', (signs) => signs.formNearness) },
  { name: 'quantityForm', group: 'answerType', of: signFor('howMany', (signs) => signs.hasForm) },
  { name: 'quantityFormNear', group: 'answerType', of: signFor('howMany', (signs) => signs.formNearness) },
  { name: 'placeForm', group: 'answerType', of: signForPlace((signs) => signs.hasForm) },
  { name: 'placeFormNear', group: 'answerType', of: signForPlace((signs) => signs.formNearness) },
  { name: 'counted', group: 'answerType', of: counted },
  {
    name: 'focus',
    group: 'answerType',
    of: signForFocus((signs) => Math.max(signs.hasFirstType, signs.hasOtherType)),
  },
  { name: 'focusNear', group: 'answerType', of: signForFocus(nearnessOf) },
  { name: 'pull', group: 'answerType', of: pull },
  { name: 'plenty', group: 'answerType', of: ({ signs }) => signs.plenty },
  { name: 'class', group: 'answerType', of: classMember },
  { name: 'classNear', group: 'answerType', of: classNearness },
  { name: 'newNames', group: 'answerType', of: (seen) => (isKind('what', seen) ? newNames(seen) : 0) },
  { name: 'newNumbers', group: 'answerType', of: (seen) => (isKind('when', seen) ? newNumbers(seen) : 0) },
  { name: 'naming', group: 'cue', of: (seen) => (seen.query.asksName && hasNamingWord(seen) ? 1 : 0) },
  { name: 'cause', group: 'cue', of: (seen) => (isKind('why', seen) && hasCue('why', seen) ? 1 : 0) },
  { name: 'manner', group: 'cue', of: (seen) => (isKind('how', seen) && hasCue('how', seen) ? 1 : 0) },
  {
    name: 'definition',
    group: 'cue',
    of: (seen) => (seen.query.question.expected.isDefinition && hasDefinition(seen) ? 1 : 0),
  },
];
