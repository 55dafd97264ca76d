import type { Passage } from '../knowledge/article.ts';
import { contains, type Span } from '../language/span.ts';
import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';
import type { Library } from './library.ts';

/** A sentence that names at least one date. */
export interface DatedSentence {
  readonly passage: Passage;
  /** In `passage.text`. */
  readonly sentence: Span;
  /** The dates, within `sentence`, in order. */
  readonly dates: readonly [Span, ...Span[]];
}

/** The dated sentences of all articles, or of one, in reading order. */
export function datedSentences({ index }: Library, article?: string): DatedSentence[] {
  return index.passages
    .filter(({ passage }) => article === undefined || passage.article.slug === article)
    .flatMap((analysed) =>
      analysed.sentences.flatMap((sentence) => {
        const [first, ...rest] = datesOf(analysed, sentence);
        if (first === undefined) return [];
        return [{ passage: analysed.passage, sentence, dates: [first, ...rest] as const }];
      }),
    );
}

/** The dates a passage names within a span of its text, in order. */
export function datesIn({ index }: Library, passage: Passage, within: Span): Span[] {
  const number = index.numbersOf(passage.article.slug)[passage.ordinal - 1];
  const analysed = number === undefined ? undefined : index.passages[number];
  return analysed === undefined ? [] : datesOf(analysed, within);
}

function datesOf({ typedSpans }: AnalyzedPassage, within: Span): Span[] {
  return typedSpans.filter((span) => span.type === 'date' && contains(within, span));
}
