import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import type { Explanation, Quote } from './answer.ts';
import { type ChosenAnswer, chooseAnswer } from './answer-choice.ts';
import { findDefinition } from './definition.ts';
import { explain } from './explain.ts';

/** The quotes of ranked passages, best first; `confidence` is that of the first. */
export function quotesOf(query: Query, ranked: readonly RankedPassage[], confidence: number): Quote[] {
  return ranked.map((passage, at) =>
    quoteOf(query, passage, confidence, leadOf(passage, at === 0 ? ranked[1] : ranked[0])),
  );
}

/** The lead of a passage that has no other beside it. */
const ALONE = 4;

/** How far a ranked passage leads the best other one; negative for all but the first. */
export function leadOf(passage: RankedPassage, other: RankedPassage | undefined): number {
  return other === undefined ? ALONE : passage.score - other.score;
}

/**
 * The quote a ranked passage gives: its best sentence, the exact answer in it, and why. The last two are worked out
 * when first read: most quotes beyond the first are never shown.
 */
function quoteOf(query: Query, ranked: RankedPassage, confidence: number, lead: number): Quote {
  const { passage, sentence, score } = ranked;
  let chosen: ChosenAnswer | undefined;
  let explanation: Explanation | undefined;
  const answer = (): ChosenAnswer => {
    chosen ??= (query.question.expected.isDefinition
      ? findDefinition(query, ranked)
      : chooseAnswer(query, ranked, confidence, lead)) ?? { sentence, spans: [] };
    return chosen;
  };
  return {
    passage: passage.passage,
    get sentence() {
      return passage.sentences[answer().sentence] ?? { start: 0, end: passage.passage.text.length };
    },
    score,
    get highlights() {
      return answer().spans;
    },
    get explanation() {
      explanation ??= explain(query, ranked);
      return explanation;
    },
  };
}
