import type { Passage } from '../knowledge/article.ts';
import type { Span, TypedSpan } from '../language/span.ts';
import type { Question } from '../question/question.ts';
import type { FeatureGroup } from '../retrieval/features.ts';

/** Why a passage was chosen, in figures a reader can follow. */
export interface Explanation {
  /** The question's words found in the passage: as asked, and the form it has there. */
  readonly matches: readonly { readonly asked: string; readonly found: string }[];
  /** Each feature's part of the score, largest first; `share` is its weighted value, signed. */
  readonly features: readonly { readonly name: FeatureGroup; readonly share: number }[];
}

/** A passage that answers, with the sentence to show and the exact answer in it. */
export interface Quote {
  readonly passage: Passage;
  /** The answering sentence, in `passage.text`. */
  readonly sentence: Span;
  /** The exact answer, within `sentence`, in order and disjoint; empty when unsure. */
  readonly highlights: readonly TypedSpan[];
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly explanation: Explanation;
}

/** Quotes, best first. */
export interface Answer {
  readonly status: 'answered';
  readonly question: Question;
  readonly quotes: readonly [Quote, ...Quote[]];
  /** How likely the first quote answers, from 0 to 1. */
  readonly confidence: number;
}

/**
 * Why there is no answer.
 * - `empty`: nothing was asked (blank, punctuation, emoji only);
 * - `greeting`: a greeting or thanks;
 * - `noise`: no word that carries meaning, or none that is a word;
 * - `foreign`: the articles do not speak of it;
 * - `notInArticle`: the articles speak of something close, but do not say this.
 */
export type AbstentionReason = 'empty' | 'greeting' | 'noise' | 'foreign' | 'notInArticle';

/** No answer, and what may help the asker. */
export interface Abstention {
  readonly status: 'abstained';
  readonly question: Question;
  readonly reason: AbstentionReason;
  /** The question's words no article holds, as asked. */
  readonly missing: readonly string[];
  /** For a missing word, the closest words the articles do hold. */
  readonly nearest: readonly { readonly asked: string; readonly known: readonly string[] }[];
  /** The main subjects of the articles, as written there. */
  readonly topics: readonly string[];
  /** Weak candidates, best first: the nearest passages, never offered as the answer. */
  readonly quotes: readonly Quote[];
  readonly confidence: number;
}

/** What `answerQuestion` gives. */
export type Outcome = Answer | Abstention;
