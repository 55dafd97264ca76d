import { isActorNoun, isDemonym, isPersonTitle } from '../language/name-lexicon.ts';
import type { QuestionToken } from '../question/question-tokens.ts';
import { AMOUNT_OF_MONEY } from '../question/units.ts';
import { findAnswerSigns } from '../retrieval/answer-signs.ts';
import { NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { lacksAttribute } from './lacks-attribute.ts';
import { isSure } from './met-words.ts';
import { namesTheUnknown } from './names-the-unknown.ts';
import { speaksOfAnotherTime } from './other-time.ts';
import { tellsNothing } from './tells-nothing.ts';

/**
 * Whether the article of the best passage, close as it is to the question, is silent on what is asked.
 *
 * Signs that no amount of other words in common outweighs: somebody is asked about whom no article names; what is asked for (a birth, a capital, a price) is never named
 * in the article; the best passage speaks of others (asked of Russian soldiers, it counts French ones), or of another
 * time; it counts nothing where a number is asked for, or tells nothing of what is asked but a name; somebody's health is
 * asked after, or how to do what it does not speak of.
 */
export function isSilent(query: Query, ranked: readonly RankedPassage[]): boolean {
  const best = ranked[0];
  return (
    best !== undefined &&
    (namesTheUnknown(query, best) ||
      lacksAttribute(query, ranked, best) ||
      speaksOfOthers(query, best) ||
      speaksOfAnotherTime(query, best) ||
      countsNothing(query, best) ||
      tellsNothing(query, best) ||
      asksAfterHealth(query) ||
      asksHowToElsewhere(query, best))
  );
}

/**
 * Whether the best passage speaks of another people: of French soldiers where one asks how many Russian ones, of the
 * Nigerien regime where one asks who commands the French army.
 */
function speaksOfOthers(query: Query, best: RankedPassage): boolean {
  const { passage, match, sentenceMatch } = best;
  const { tokens, kind } = query.question;
  return tokens.some((people, at) => {
    const noun = tokens[at - 1];
    if (noun === undefined || noun.isStopWord || noun.isCapitalised || !isDemonym(people.form)) return false;
    const asked = query.terms.findIndex(({ token }) => token.stem === people.stem);
    if (isSure(sentenceMatch.levels[asked])) return false;
    if (kind === 'who' && (match.levels[asked] ?? NO_MATCH) === NO_MATCH && namesAPeople(query, best))
      return true;
    const counted = query.terms.findIndex(({ token }) => token.stem === noun.stem);
    const peoples = match.positions
      .filter((position) => meets(query, passage.stems[position], counted))
      .map((position) => passage.stems[position + 1])
      .filter((stem): stem is number => stem !== undefined && isDemonym(query.index.stems.wordOf(stem)));
    return peoples.length > 0 && !peoples.some((stem) => meets(query, stem, asked));
  });
}

/** Whether the best sentence speaks of a people by an adjective: « le régime nigérien ». */
function namesAPeople({ index }: Query, { passage, sentenceMatch: { from, to } }: RankedPassage): boolean {
  return passage.stems.subarray(from, to).some((stem) => isDemonym(index.stems.wordOf(stem)));
}

function meets(query: Query, stem: number | undefined, term: number): boolean {
  if (stem === undefined || term === -1) return false;
  return query.termOfStem[stem] === term + 1 && isSure(query.levelOfStem[stem]);
}

/**
 * Whether a number is asked for where the best passage holds none. What is counted may still be listed there: « combien
 * de pays » is answered by their names.
 */
function countsNothing(query: Query, { passage, match }: RankedPassage): boolean {
  const { kind, expected, tokens } = query.question;
  if (kind !== 'howMany' || !expected.types.includes('quantity')) return false;
  if (query.asked.units.includes('money') && !AMOUNT_OF_MONEY.test(passage.passage.text)) return true;
  const counted = tokens.find(({ isStopWord }) => !isStopWord);
  const term = query.terms.findIndex(({ token }) => token.stem === counted?.stem);
  return (match.levels[term] ?? NO_MATCH) === NO_MATCH && findAnswerSigns(query, passage, match).plenty === 0;
}

/** « Comment va Tiani ? », « comment va le général ? »: no article says how somebody feels today. */
function asksAfterHealth({ question: { kind, tokens } }: Query): boolean {
  return (
    kind === 'how' &&
    tokens.some(({ folded }) => GOES.test(folded)) &&
    tokens.every(
      ({ form, folded, isStopWord, isCapitalised }) =>
        isStopWord || isCapitalised || GOES.test(folded) || isPersonTitle(form),
    )
  );
}

/** « Comment perdre du poids »: how something is done is told only where what it is done to is named. */
function asksHowToElsewhere({ question, terms }: Query, { match }: RankedPassage): boolean {
  const at = question.tokens.findIndex(({ isStopWord }) => !isStopWord);
  const first = question.tokens[at];
  if (question.kind !== 'how' || first === undefined || !isInfinitive(first)) return false;
  if (EXPLAINING.test(first.folded)) return false;
  if (at > 0 && question.tokens[at - 1]?.folded !== 'comment') return false;
  return terms.some(
    ({ token }, term) => token.stem !== first.stem && (match.levels[term] ?? NO_MATCH) === NO_MATCH,
  );
}

/** « Pierre » and « ministre » only end like one. */
function isInfinitive({ folded, isCapitalised }: QuestionToken): boolean {
  return INFINITIVE.test(folded) && !isCapitalised && !isActorNoun(folded);
}

/** « Comment expliquer ces abus ? » asks for a reason, not for how to do it. */
const EXPLAINING = /^(?:expliquer|comprendre|qualifier|interpreter|decrire|definir)$/;
const INFINITIVE = /^\p{L}{2,}(?:er|ir|re)$/u;
const GOES = /^(?:va|vont)$/;
