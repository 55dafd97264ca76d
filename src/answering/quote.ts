import type { Passage } from '../knowledge/article.ts';
import type { Span, TypedSpan } from '../language/span.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import type { Explanation, Match, Quote } from './answer.ts';
import { type ChosenAnswer, chooseAnswer } from './answer-choice.ts';
import { findDefinition } from './definition.ts';
import { explain, matchesIn } from './explain.ts';

/** The quotes of ranked passages, best first; `confidence` is that of the first. */
export function quotesOf(query: Query, ranked: readonly RankedPassage[], confidence: number): Quote[] {
  return ranked.map(
    (passage, at) =>
      new RankedQuote(query, passage, confidence, leadOf(passage, at === 0 ? ranked[1] : ranked[0])),
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
 * when first read: most quotes beyond the first are never shown. A class, since an object literal with getters has a
 * hidden class of its own, which keeps all that its getters see alive until the next full garbage collection.
 */
class RankedQuote implements Quote {
  readonly passage: Passage;
  readonly score: number;
  readonly #query: Query;
  readonly #ranked: RankedPassage;
  readonly #confidence: number;
  readonly #lead: number;
  #chosen: ChosenAnswer | undefined;
  #matches: readonly Match[] | undefined;
  #explanation: Explanation | undefined;

  constructor(query: Query, ranked: RankedPassage, confidence: number, lead: number) {
    this.passage = ranked.passage.passage;
    this.score = ranked.score;
    this.#query = query;
    this.#ranked = ranked;
    this.#confidence = confidence;
    this.#lead = lead;
  }

  get sentence(): Span {
    const { sentences, passage } = this.#ranked.passage;
    return sentences[this.#answer.sentence] ?? { start: 0, end: passage.text.length };
  }

  get highlights(): readonly TypedSpan[] {
    return this.#answer.spans;
  }

  get explanation(): Explanation {
    this.#explanation ??= explain(this.#query, this.#ranked, this.matches);
    return this.#explanation;
  }

  get matches(): readonly Match[] {
    this.#matches ??= matchesIn(this.#query, this.#ranked);
    return this.#matches;
  }

  get #answer(): ChosenAnswer {
    this.#chosen ??= this.#choose() ?? { sentence: this.#ranked.sentence, spans: [] };
    return this.#chosen;
  }

  #choose(): ChosenAnswer | undefined {
    return this.#query.question.expected.isDefinition
      ? findDefinition(this.#query, this.#ranked)
      : chooseAnswer(this.#query, this.#ranked, this.#confidence, this.#lead);
  }
}
