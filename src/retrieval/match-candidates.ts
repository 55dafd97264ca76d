import type { AnalyzedPassage } from './analyzed-passage.ts';
import { type ArticleContext, articleContexts } from './article-context.ts';
import { isMet, NO_MATCH } from './match-level.ts';
import type { Candidate } from './passage-index.ts';
import type { Query } from './query.ts';
import { matchRange, mergeMatches, type RangeMatch } from './range-match.ts';

/** A candidate compared with the question, sentence by sentence and whole. */
export interface MatchedCandidate {
  readonly passage: AnalyzedPassage;
  readonly bm25: number;
  readonly sentences: readonly RangeMatch[];
  readonly match: RangeMatch;
  readonly context: ArticleContext;
  /** For each term, how rare it is among the candidates: what tells them apart. */
  readonly localRarity: Float64Array;
}

/** A candidate compared with the question, before it is seen among the others. */
interface Compared {
  readonly passage: AnalyzedPassage;
  readonly bm25: number;
  readonly sentences: readonly RangeMatch[];
  readonly match: RangeMatch;
}

/** Compares each candidate with the question; those that do not exist are passed over. */
export function matchCandidates(query: Query, candidates: readonly Candidate[]): MatchedCandidate[] {
  const compared: Compared[] = [];
  for (const { number, bm25 } of candidates) {
    const passage = query.index.passages[number];
    if (passage === undefined) continue;
    const sentences = matchSentences(query, passage);
    compared.push({ passage, bm25, sentences, match: mergeMatches(query, sentences) });
  }
  const contextOf = articleContexts(query, compared);
  const localRarity = rarityAmong(query, compared);
  return compared.map((one) => {
    const { passage, bm25, sentences, match } = one;
    return { passage, bm25, sentences, match, context: contextOf(one), localRarity };
  });
}

function matchSentences(query: Query, passage: AnalyzedPassage): RangeMatch[] {
  const { sentenceTokens } = passage;
  const sentences: RangeMatch[] = [];
  for (let at = 0; at + 1 < sentenceTokens.length; at++) {
    sentences.push(matchRange(query, passage, sentenceTokens[at] ?? 0, sentenceTokens[at + 1] ?? 0));
  }
  return sentences;
}

function rarityAmong(query: Query, compared: readonly { readonly match: RangeMatch }[]): Float64Array {
  const rarity = new Float64Array(query.terms.length);
  for (let term = 0; term < rarity.length; term++) {
    let holders = 0;
    for (const { match } of compared) if (isMet(match.levels[term] ?? NO_MATCH)) holders++;
    rarity[term] = Math.log(1 + (compared.length - holders + 0.5) / (holders + 0.5));
  }
  return rarity;
}
