import { rankPassages } from '../../answering/answer-question.ts';
import { parseQuestion } from '../../question/question.ts';
import { compileQuery, type Query } from '../../retrieval/query.ts';
import type { RankedPassage } from '../../retrieval/rerank.ts';
import { requestOf } from '../judge.ts';
import type { Asking } from '../ways-to-ask.ts';

/** A question, and the passages as they would be ranked to answer it. */
export interface RankedQuestion {
  readonly query: Query;
  readonly ranked: readonly RankedPassage[];
}

/** Ranks as when a question is answered, before anything is decided. */
export function rankQuestion({ question, library }: Asking): RankedQuestion {
  const query = compileQuery(library.index, parseQuestion(requestOf(question)));
  return { query, ranked: rankPassages(query) };
}
