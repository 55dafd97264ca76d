import type { QuestionKind } from '../question/question-kind.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { findCandidates } from './answer-candidates.ts';
import { listsOf } from './answer-lists.ts';
import { askedForm } from './asked-form.ts';
import type { AnswerCandidate } from './candidate-scope.ts';
import type { CandidateSeen } from './candidate-seen.ts';
import { SIGNS } from './candidate-signs.ts';
import { measureWays } from './sentence-ways.ts';

/** The kinds of question that have habits of their own; « which » names a class: « quel roi ». */
export const HABITS = ['who', 'when', 'where', 'howMany', 'why', 'which'] as const;

/** The signs once for every question, and once more for each kind that has its own habits. */
export const SPAN_SIGN_NAMES: readonly string[] = [
  ...SIGNS.map(({ name }) => name),
  ...HABITS.flatMap((kind) => SIGNS.map(({ name }) => `${kind}.${name}`)),
];

/** A candidate with its signs, and the number of the list it stands in. */
export interface CandidateRow {
  readonly candidate: AnswerCandidate;
  /** The values of its signs, as `SPAN_SIGN_NAMES`; those of other kinds of question are 0. */
  readonly row: readonly number[];
  /** The same for candidates that one list or apposition joins. */
  readonly list: number;
}

/** Sentences looked at, at most, and how far behind the best one. */
const MOST_SENTENCES = 2;
const FARTHEST_BEHIND = 3;

/** Every candidate of the passage's best sentences with its signs. */
export function candidateRows(query: Query, ranked: RankedPassage): CandidateRow[] {
  const asked = askedForm(query.question);
  const seen = likelySentences(ranked).flatMap((sentence) => {
    const match = ranked.sentenceMatches[sentence];
    if (match === undefined) return [];
    const candidates = findCandidates(query, asked, ranked.passage, sentence);
    const ways = measureWays(query, ranked.passage, match, candidates);
    return candidates.map(
      (candidate, at): CandidateSeen => ({ query, asked, ranked, match, ways, candidate, at }),
    );
  });
  const lists = listsOf(
    ranked.passage.passage.text,
    seen.map(({ candidate }) => candidate),
  );
  return seen.map((one, at) => ({
    candidate: one.candidate,
    row: rowOf(one),
    list: lists.get(one.candidate) ?? at,
  }));
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

function rowOf(seen: CandidateSeen): number[] {
  const row = new Array<number>(SPAN_SIGN_NAMES.length).fill(0);
  const ofKind = SIGNS.length * (1 + HABITS.indexOf(habitOf(seen.query.question.kind)));
  SIGNS.forEach((sign, at) => {
    const value = sign.of(seen);
    row[at] = value;
    row[ofKind + at] = value;
  });
  return row;
}

/** The habits of a kind of question. */
export function habitOf(kind: QuestionKind): (typeof HABITS)[number] {
  return HABITS.find((habit) => habit === kind) ?? 'which';
}
