import { candidateRows } from '../../answering/answer-choice.ts';
import { confidenceIn } from '../../answering/confidence.ts';
import { leadOf } from '../../answering/quote.ts';
import type { QuestionKind } from '../../question/question-kind.ts';
import { overlapsAnswer } from '../comparable-text.ts';
import { type QuestionSet, slugOf } from '../question-set.ts';
import { askOwn, ownLibraries } from '../ways-to-ask.ts';
import { rankQuestion } from './rank-question.ts';

/** The candidates for bold in the best sentence of a question's own article. */
export interface SpanCompetition {
  readonly article: string;
  readonly kind: QuestionKind;
  readonly candidates: readonly SpanCandidate[];
}

/** A candidate's signs, as `SPAN_SIGN_NAMES`. */
export interface SpanCandidate {
  readonly row: readonly number[];
  /** The same for candidates that are shown together. */
  readonly list: number;
  /** Whether one of its list overlaps an answer, in a passage that answers. */
  readonly isRight: boolean;
}

/** The candidates of every question asked of its own article; none where nothing was found. */
export function spanCompetitions(set: QuestionSet): SpanCompetition[] {
  return askOwn(ownLibraries(set).long).map((asking) => {
    const { query, ranked } = rankQuestion(asking);
    const { right, answers } = asking.question;
    const [best, second] = ranked;
    if (best === undefined)
      return { article: slugOf(right[0] ?? ''), kind: query.question.kind, candidates: [] };
    const rows = candidateRows(query, best, confidenceIn(query, ranked).answerable, leadOf(best, second));
    const isAnswer = ({ candidate }: (typeof rows)[number]): boolean =>
      right.includes(best.passage.passage.id) &&
      overlapsAnswer(best.passage.passage.text, candidate.span, answers);
    const rightLists = new Set(rows.filter(isAnswer).map(({ list }) => list));
    const candidates = rows.map(({ row, list }) => ({ row, list, isRight: rightLists.has(list) }));
    return { article: slugOf(right[0] ?? ''), kind: query.question.kind, candidates };
  });
}
