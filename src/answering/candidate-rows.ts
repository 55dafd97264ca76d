import type { QuestionKind } from '../question/question-kind.ts';
import { PARAPHRASE } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RangeMatch } from '../retrieval/range-match.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { findCandidates } from './answer-candidates.ts';
import { listsOf } from './answer-lists.ts';
import type { AnswerCandidate } from './candidate-scope.ts';
import { type CandidateSeen, measureDistances, verbsIn } from './candidate-seen.ts';
import { SIGNS } from './candidate-signs.ts';
import { HABITS, type Habit, habitOf } from './habits.ts';
import { measureWays } from './sentence-ways.ts';

/** The signs once for every question, and once more for each kind that has its own habits. */
export const SPAN_SIGN_NAMES: readonly string[] = [
  ...SIGNS.map(({ name }) => name),
  ...HABITS.flatMap((kind) => SIGNS.map(({ name }) => `${kind}.${name}`)),
];

/** A candidate with its signs, and the number of the list it stands in. */
export interface CandidateRow {
  readonly candidate: AnswerCandidate;
  /** The values of its signs, in their order. */
  readonly values: Float64Array;
  /** The same for candidates that one list or apposition joins. */
  readonly list: number;
}

/** Sentences looked at, at most, and how far behind the best one. */
const MOST_SENTENCES = 2;
const FARTHEST_BEHIND = 3;

/** Every candidate of the passage's best sentences with its signs. */
export function candidateRows(query: Query, ranked: RankedPassage): CandidateRow[] {
  const habit = habitOf(query.question.kind);
  const seen = likelySentences(ranked).flatMap((sentence) => {
    const met = ranked.sentenceMatches[sentence];
    if (met === undefined) return [];
    const match = surelyMet(query, ranked, met);
    const candidates = findCandidates(query, ranked.passage, sentence);
    const ways = measureWays(query, ranked.passage, match, candidates);
    const verbs = verbsIn(query, ranked.passage, match);
    return candidates.map(
      (candidate, at): CandidateSeen => ({
        query,
        asked: query.asked,
        ranked,
        match,
        ways,
        ...verbs,
        candidate,
        at,
        ...measureDistances(query, ranked.passage, match, ways, candidate),
      }),
    );
  });
  const lists = listsOf(
    ranked.passage.passage.text,
    seen.map(({ candidate }) => candidate),
  );
  return seen.map((one, at) => ({
    candidate: one.candidate,
    values: valuesOf(one, habit),
    list: lists.get(one.candidate) ?? at,
  }));
}

/** What a sentence holds, less the words that put differently what another of its words says outright: they mislead. */
function surelyMet(query: Query, { passage }: RankedPassage, met: RangeMatch): RangeMatch {
  const isPutDifferently = (position: number): boolean => {
    const stem = passage.stems[position] ?? -1;
    const term = (query.termOfStem[stem] ?? 0) - 1;
    return query.levelOfStem[stem] === PARAPHRASE && met.levels[term] !== PARAPHRASE;
  };
  if (!met.positions.some(isPutDifferently)) return met;
  return { ...met, positions: met.positions.filter((position) => !isPutDifferently(position)) };
}

/** The best sentence, and those close behind it that meet the question. */
export function likelySentences({
  sentence,
  sentenceScore,
  sentenceScores,
  sentenceMatches,
}: RankedPassage): number[] {
  const others = sentenceScores
    .map((score, at) => ({ score, at }))
    .filter(
      ({ score, at }) =>
        at !== sentence &&
        sentenceScore - score < FARTHEST_BEHIND &&
        (sentenceMatches[at]?.positions.length ?? 0) > 0,
    )
    .sort((a, b) => b.score - a.score);
  return [sentence, ...others.map(({ at }) => at)].slice(0, MOST_SENTENCES);
}

function valuesOf(seen: CandidateSeen, habit: Habit): Float64Array {
  const values = new Float64Array(SIGNS.length);
  SIGNS.forEach(({ only, of }, at) => {
    if (only === undefined || only.includes(habit)) values[at] = of(seen);
  });
  return values;
}

/** The values as `SPAN_SIGN_NAMES`; those of other kinds of question are 0. */
export function spanRow(values: Float64Array, kind: QuestionKind): Float64Array {
  const row = new Float64Array(SPAN_SIGN_NAMES.length);
  row.set(values);
  row.set(values, ownFrom(kind));
  return row;
}

/** How likely a candidate is beside the others, by weights as `SPAN_SIGN_NAMES`. */
export function scoreOf(values: Float64Array, kind: QuestionKind, weights: Float64Array): number {
  const own = ownFrom(kind);
  let score = 0;
  for (let at = 0; at < values.length; at++) {
    score += (values[at] ?? 0) * ((weights[at] ?? 0) + (weights[own + at] ?? 0));
  }
  return score;
}

function ownFrom(kind: QuestionKind): number {
  return SIGNS.length * (1 + HABITS.indexOf(habitOf(kind)));
}
