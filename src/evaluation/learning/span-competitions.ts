import { shownOf } from '../../answering/answer-lists.ts';
import { ANSWER_THRESHOLD } from '../../answering/answer-question.ts';
import type { ChoiceSeen } from '../../answering/answer-trust.ts';
import { type CandidateRow, candidateRows } from '../../answering/candidate-rows.ts';
import type { AnswerCandidate } from '../../answering/candidate-scope.ts';
import { confidenceIn } from '../../answering/confidence.ts';
import { findDefinition } from '../../answering/definition.ts';
import { leadOf } from '../../answering/quote.ts';
import { isSilent } from '../../answering/silence.ts';
import type { Query } from '../../retrieval/query.ts';
import type { RankedPassage } from '../../retrieval/rerank.ts';
import { overlapsAnswer } from '../comparable-text.ts';
import { type QuestionSet, slugOf } from '../question-set.ts';
import { type Asking, askOwn, ownLibraries } from '../ways-to-ask.ts';
import { rankQuestion } from './rank-question.ts';

/** The candidates for bold in a passage of a question's own article. */
export interface SpanCompetition extends Omit<ChoiceSeen, 'rows'> {
  readonly article: string;
  readonly candidates: readonly SpanCandidate[];
  /** Whether the passage would be shown first, in an article long enough to rank in: figures count these alone. */
  readonly isShown: boolean;
  /** Whether the question is refused, so that nothing is shown. */
  readonly isRefused: boolean;
  /** What is shown in place of a candidate where the question asks who or what something is. */
  readonly definition: 'not asked' | 'none' | 'right' | 'wrong';
}

/** A candidate that competes. */
export interface SpanCandidate extends CandidateRow {
  /** Whether one of its list overlaps an answer, in a passage that answers. */
  readonly isRight: boolean;
}

/**
 * The candidates of every question asked of its own article, in the passage ranked first; and, to learn more from, in
 * the right passage where another came first, and in articles too short to rank in.
 */
export function spanCompetitions(set: QuestionSet): SpanCompetition[] {
  const { long, short } = ownLibraries(set);
  return [
    ...askOwn(long).flatMap((asking) => competitionsOf(asking, true)),
    ...askOwn(short).flatMap((asking) => competitionsOf(asking, false)),
  ];
}

function competitionsOf(asking: Asking, isLong: boolean): SpanCompetition[] {
  const { query, ranked } = rankQuestion(asking);
  const { right, answers } = asking.question;
  const confidence = confidenceIn(query, ranked).answerable;
  const [best, second] = ranked;
  const isRefused = confidence < ANSWER_THRESHOLD || isSilent(query, ranked);
  const answering = ranked.find(({ passage }) => right.includes(passage.passage.id));
  return [...new Set([best, answering])].flatMap((passage): SpanCompetition[] => {
    if (passage === undefined) return [];
    const { text } = passage.passage.passage;
    const rows = candidateRows(query, passage);
    const isAnswer = ({ span }: AnswerCandidate): boolean =>
      passage === answering && overlapsAnswer(text, span, answers);
    const isRightList = (list: number): boolean =>
      shownOf(rows.filter((row) => row.list === list).map(({ candidate }) => candidate)).some(isAnswer);
    const rightLists = new Set(rows.map(({ list }) => list).filter(isRightList));
    return [
      {
        article: slugOf(right[0] ?? ''),
        query,
        ranked: passage,
        confidence,
        lead: leadOf(passage, passage === best ? second : best),
        candidates: rows.map((row) => ({ ...row, isRight: rightLists.has(row.list) })),
        isShown: isLong && passage === best,
        isRefused,
        definition: definitionOf(query, passage, passage === answering ? answers : []),
      },
    ];
  });
}

function definitionOf(
  query: Query,
  ranked: RankedPassage,
  answers: readonly string[],
): SpanCompetition['definition'] {
  if (!query.question.expected.isDefinition) return 'not asked';
  const found = findDefinition(query, ranked);
  if (found === undefined) return 'none';
  const { text } = ranked.passage.passage;
  return found.spans.some((span) => overlapsAnswer(text, span, answers)) ? 'right' : 'wrong';
}
