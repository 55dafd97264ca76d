import type { Passage } from '../knowledge/article.ts';
import { analyze } from '../language/analyzer.ts';
import { findSentences } from '../language/sentences.ts';
import type { Span, TypedSpan } from '../language/span.ts';
import { findTypedSpans } from '../language/typed-spans.ts';
import {
  contentCountIn,
  flagsIn,
  layoutOf,
  type PassageRecord,
  type RecordLayout,
  sentencesIn,
  typedSpansIn,
  writeRecord,
} from './passage-record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Bits of `AnalyzedPassage.flags`, one set a token. */
export const STOP_WORD = 1;
export const CAPITALISED = 2;
export const NUMBER = 4;
/** The first token after a comma, a colon, a bracket or the like. */
export const CLAUSE_START = 8;

const CLAUSE_MARK = /[,;:()«»—–]/;

/**
 * A passage analysed once; arrays run parallel, one entry a token. They are views of the passage's record, made when
 * first read: most passages of a large library never are.
 */
export class AnalyzedPassage {
  readonly passage: Passage;
  /** Tokens that carry meaning. */
  readonly contentCount: number;
  readonly #numbers: Int32Array;
  readonly #at: number;
  #layout: RecordLayout | undefined;
  #sentences: readonly Span[] | undefined;
  #sentenceTokens: Int32Array | undefined;
  #typedSpans: readonly TypedSpan[] | undefined;
  #typedSpanTokens: Int32Array | undefined;
  #stems: Int32Array | undefined;
  #forms: Int32Array | undefined;
  #starts: Int32Array | undefined;
  #ends: Int32Array | undefined;
  #flags: Uint8Array | undefined;

  /** @param numbers holds the passage's record from `at` on */
  constructor(passage: Passage, numbers: Int32Array, at = 0) {
    this.passage = passage;
    this.contentCount = contentCountIn(numbers, at);
    this.#numbers = numbers;
    this.#at = at;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesIn(this.#numbers, this.#laidOut);
    return this.#sentences;
  }

  /** For each sentence, the index of its first token; one more entry closes the last. */
  get sentenceTokens(): Int32Array {
    this.#sentenceTokens ??= this.#view(this.#laidOut.sentenceTokens, this.#laidOut.sentences + 1);
    return this.#sentenceTokens;
  }

  get typedSpans(): readonly TypedSpan[] {
    this.#typedSpans ??= typedSpansIn(this.#numbers, this.#laidOut);
    return this.#typedSpans;
  }

  /** For each typed span, the index of its first token. */
  get typedSpanTokens(): Int32Array {
    this.#typedSpanTokens ??= this.#view(this.#laidOut.spanTokens, this.#laidOut.spans);
    return this.#typedSpanTokens;
  }

  get stems(): Int32Array {
    this.#stems ??= this.#view(this.#laidOut.stems, this.#laidOut.tokens);
    return this.#stems;
  }

  get forms(): Int32Array {
    this.#forms ??= this.#view(this.#laidOut.forms, this.#laidOut.tokens);
    return this.#forms;
  }

  get starts(): Int32Array {
    this.#starts ??= this.#view(this.#laidOut.starts, this.#laidOut.tokens);
    return this.#starts;
  }

  get ends(): Int32Array {
    this.#ends ??= this.#view(this.#laidOut.ends, this.#laidOut.tokens);
    return this.#ends;
  }

  get flags(): Uint8Array {
    this.#flags ??= flagsIn(this.#numbers, this.#laidOut);
    return this.#flags;
  }

  /** The record, to be kept in a snapshot. */
  get record(): PassageRecord {
    return this.#numbers.subarray(this.#at, layoutOf(this.#numbers, this.#at).end);
  }

  /** Visits the tokens in order without keeping any view of them: for work that goes over a whole library. */
  forEachToken(visit: (stem: number, form: number, flags: number) => void): void {
    const numbers = this.#numbers;
    const layout = layoutOf(numbers, this.#at);
    const flags = flagsIn(numbers, layout);
    for (let token = 0; token < layout.tokens; token++) {
      visit(numbers[layout.stems + token] ?? 0, numbers[layout.forms + token] ?? 0, flags[token] ?? 0);
    }
  }

  get #laidOut(): RecordLayout {
    this.#layout ??= layoutOf(this.#numbers, this.#at);
    return this.#layout;
  }

  #view(from: number, length: number): Int32Array {
    return this.#numbers.subarray(from, from + length);
  }
}

/** Analyses a passage, adding its stems and folded forms to the vocabularies. */
export function analyzePassage(passage: Passage, stems: Vocabulary, forms: Vocabulary): AnalyzedPassage {
  const tokens = analyze(passage.text);
  const sentences = findSentences(passage.text);
  const sentenceTokens = new Array<number>(sentences.length + 1).fill(tokens.length);
  let sentence = 0;
  let contentCount = 0;
  tokens.forEach((token, index) => {
    for (
      let next = sentences[sentence];
      next !== undefined && token.start >= next.start;
      next = sentences[sentence]
    ) {
      sentenceTokens[sentence++] = index;
    }
    if (!token.isStopWord) contentCount++;
  });
  const typedSpans = findTypedSpans(passage.text, tokens);
  const record = writeRecord({
    sentences,
    sentenceTokens,
    typedSpans,
    typedSpanTokens: typedSpans.map((span) => firstTokenFrom(tokens, span.start)),
    stems: tokens.map((token) => stems.add(token.stem)),
    forms: tokens.map((token) => forms.add(token.folded)),
    starts: tokens.map((token) => token.start),
    ends: tokens.map((token) => token.end),
    flags: tokens.map(
      (token, at) =>
        (token.isStopWord ? STOP_WORD : 0) |
        (token.isCapitalised ? CAPITALISED : 0) |
        (token.isNumber ? NUMBER : 0) |
        (CLAUSE_MARK.test(passage.text.slice(tokens[at - 1]?.end ?? token.start, token.start))
          ? CLAUSE_START
          : 0),
    ),
    contentCount,
  });
  return new AnalyzedPassage(passage, record);
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
