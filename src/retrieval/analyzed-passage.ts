import type { Passage } from '../knowledge/article.ts';
import { analyze } from '../language/analyzer.ts';
import { findSentences } from '../language/sentences.ts';
import type { Span, TypedSpan } from '../language/span.ts';
import { findTypedSpans } from '../language/typed-spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Bits of `AnalyzedPassage.flags`, one set a token. */
export const STOP_WORD = 1;
export const CAPITALISED = 2;
export const NUMBER = 4;

/** A passage analysed once, at load; arrays run parallel, one entry a token. */
export interface AnalyzedPassage {
  readonly passage: Passage;
  readonly sentences: readonly Span[];
  /** For each sentence, the index of its first token; one more entry closes the last. */
  readonly sentenceTokens: Int32Array;
  readonly typedSpans: readonly TypedSpan[];
  /** For each typed span, the index of its first token. */
  readonly typedSpanTokens: Int32Array;
  readonly stems: Int32Array;
  readonly forms: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Uint8Array;
  /** Tokens that carry meaning. */
  readonly contentCount: number;
}

/** Analyses a passage, adding its stems and folded forms to the vocabularies. */
export function analyzePassage(passage: Passage, stems: Vocabulary, forms: Vocabulary): AnalyzedPassage {
  const tokens = analyze(passage.text);
  const sentences = findSentences(passage.text);
  const sentenceTokens = new Int32Array(sentences.length + 1).fill(tokens.length);
  let sentence = 0;
  const flags = new Uint8Array(tokens.length);
  let contentCount = 0;
  tokens.forEach((token, index) => {
    for (
      let next = sentences[sentence];
      next !== undefined && token.start >= next.start;
      next = sentences[sentence]
    ) {
      sentenceTokens[sentence++] = index;
    }
    flags[index] =
      (token.isStopWord ? STOP_WORD : 0) |
      (token.isCapitalised ? CAPITALISED : 0) |
      (token.isNumber ? NUMBER : 0);
    if (!token.isStopWord) contentCount++;
  });
  const typedSpans = findTypedSpans(passage.text, tokens);
  return {
    passage,
    sentences,
    sentenceTokens,
    typedSpans,
    typedSpanTokens: Int32Array.from(typedSpans, (span) => firstTokenFrom(tokens, span.start)),
    stems: Int32Array.from(tokens, (token) => stems.add(token.stem)),
    forms: Int32Array.from(tokens, (token) => forms.add(token.folded)),
    starts: Int32Array.from(tokens, (token) => token.start),
    ends: Int32Array.from(tokens, (token) => token.end),
    flags,
    contentCount,
  };
}

/** The index of the first token that starts at or after an offset, by bisection. */
function firstTokenFrom(tokens: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
