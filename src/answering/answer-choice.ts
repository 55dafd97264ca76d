import type { TypedSpan } from '../language/span.ts';
import { TYPED_KINDS } from '../question/question-kind.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { shownOf } from './answer-lists.ts';
import { type ScoredRow, TRUST_SIGN_NAMES, trustRow } from './answer-trust.ts';
import { candidateRows, SPAN_SIGN_NAMES, scoreOf } from './candidate-rows.ts';
import learned from './learned-spans.json' with { type: 'json' };

const choiceWeights = weightsOf(SPAN_SIGN_NAMES, learned.choice);
const trustWeights = weightsOf(TRUST_SIGN_NAMES, learned.trust);

/** An exact answer: the sentence that holds it, and its words. */
export interface ChosenAnswer {
  /** Index in the passage's sentences. */
  readonly sentence: number;
  readonly spans: readonly TypedSpan[];
}

/**
 * The exact answer in a passage: the likeliest candidate of its best sentences, with those one list joins to it; of an
 * office and its holder, the holder. None when it is not likely enough, for a wrong bold is worse than none.
 */
export function chooseAnswer(
  query: Query,
  ranked: RankedPassage,
  confidence: number,
  lead: number,
): ChosenAnswer | undefined {
  const [best, ...others] = candidateRows(query, ranked)
    .map((row): ScoredRow => ({ ...row, score: scoreOf(row.values, query.question.kind, choiceWeights) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const rows = [best, ...others] as const;
  const logit = dot(trustWeights, trustRow({ query, ranked, rows, confidence, lead }));
  const { typed, other } = learned.thresholds;
  if (1 / (1 + Math.exp(-logit)) < (TYPED_KINDS.includes(query.question.kind) ? typed : other))
    return undefined;
  const joined = rows.filter(({ list }) => list === best.list).map(({ candidate }) => candidate);
  const spans = shownOf(joined)
    .map(({ span }) => span)
    .sort((one, other) => one.start - other.start);
  return { sentence: best.candidate.sentence, spans };
}

function weightsOf(names: readonly string[], named: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(names, (name) => named[name] ?? 0);
}

function dot(weights: Float64Array, row: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < row.length; at++) total += (row[at] ?? 0) * (weights[at] ?? 0);
  return total;
}
