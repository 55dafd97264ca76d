import type { Passage } from '../knowledge/article.ts';
import type { Span, SpanType, TypedSpan } from '../language/span.ts';
import type { Question } from '../question/question.ts';
import type { FeatureGroup } from '../retrieval/features.ts';

/**
 * How a word of the question was found in a passage, surest first.
 * - `same`: the word itself, in any inflection;
 * - `translation`: what an English word is in French;
 * - `family`: a word of the same root (signer, signature);
 * - `spelling`: the word as it should be spelled;
 * - `lookalike`: a word that begins alike or shares most of its letters;
 * - `synonym`: a word of near meaning;
 * - `hint`: a word that announces the answer (âge, ans).
 */
export type MatchWay =
  | 'same'
  | 'translation'
  | 'family'
  | 'acronym'
  | 'spelling'
  | 'lookalike'
  | 'synonym'
  | 'paraphrase'
  | 'hint';

/** A word of the question found in a passage: as asked, in the form it has there, and how the two meet. */
export interface Match {
  readonly asked: string;
  readonly found: string;
  readonly how: MatchWay;
}

/** What a group of features counted for. */
export interface FeaturePart {
  readonly name: FeatureGroup;
  /** Its part of the passage's score, in the score's own unit; the parts sum to the score. */
  readonly score: number;
  /** Its share of all that counted for the passage, from 0 to 1; below 0 when it counted against. */
  readonly share: number;
}

/** Why a passage was chosen, in terms a reader can follow. */
export interface Explanation {
  /** The question's words found in the passage, in the question's order. */
  readonly matches: readonly Match[];
  /** What counted, the largest share first; what counted against comes last. */
  readonly features: readonly FeaturePart[];
  /** The types of span that would answer, the likeliest first. */
  readonly expected: readonly SpanType[];
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
  /** The question's words found in the passage: those of the explanation, which takes longer. */
  readonly matches: readonly Match[];
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
