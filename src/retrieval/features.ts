import type { AnalyzedPassage } from './analyzed-passage.ts';
import type { AnswerSigns } from './answer-signs.ts';
import type { ArticleContext } from './article-context.ts';
import type { Query } from './query.ts';
import type { RangeMatch } from './range-match.ts';
import type { WordSums } from './word-sums.ts';
import type { WordingSums } from './wording-sums.ts';

/** What a feature speaks of, for the explanation an asker reads. */
export type FeatureGroup =
  | 'words'
  | 'relatedWords'
  | 'wording'
  | 'names'
  | 'answerType'
  | 'cue'
  | 'neighbours'
  | 'article'
  | 'place'
  | 'length';

/** A stretch of a passage seen beside the question. */
export interface Stretch {
  readonly query: Query;
  readonly passage: AnalyzedPassage;
  readonly match: RangeMatch;
  readonly signs: AnswerSigns;
  /** Sums to be read before the next stretch is looked at, which takes their place. */
  readonly words: WordSums;
  readonly wording: WordingSums;
}

/** A sentence among its neighbours. */
export interface SentenceSeen {
  readonly stretch: Stretch;
  readonly at: number;
  readonly before: RangeMatch | undefined;
  readonly after: RangeMatch | undefined;
  /** For each term, its surest meeting anywhere before the sentence. */
  readonly earlier: readonly number[];
  readonly count: number;
}

/** A passage with its best sentence, in its article. */
export interface PassageSeen {
  readonly stretch: Stretch;
  readonly context: ArticleContext;
  /** MiniSearch's BM25+ score. */
  readonly bm25: number;
  /** Score of the best sentence, and of all its sentences together (log of the sum of exponentials). */
  readonly bestSentence: number;
  readonly allSentences: number;
}

/** One reason to prefer a stretch: a number, mostly from 0 to 1, whose weight is learned. */
export interface Feature<Seen> {
  readonly name: string;
  readonly group: FeatureGroup;
  of(seen: Seen): number;
}

/** Share of a whole; 0 where there is nothing to share. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
