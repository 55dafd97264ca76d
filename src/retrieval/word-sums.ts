import { EXACT, isMet, NO_MATCH, PARAPHRASE, SYNONYM } from './match-level.ts';
import type { Query } from './query.ts';
import type { RangeMatch } from './range-match.ts';

/** BM25's usual constants: saturation of repeated words, and how much length counts. */
const BM25_K1 = 1.2;
const BM25_B = 0.75;

/** What a stretch holds of the question's words: sums that the features read, worked out together in one pass. */
export class WordSums {
  /** Rarity of the words met at each level. */
  readonly byLevel = new Float64Array(PARAPHRASE + 1);
  /** Of the words met: how well each tells the candidates apart, of those that any article holds. */
  local = 0;
  /** The same of all words. */
  localInAll = 0;
  /** Rarity in French of the words met. */
  french = 0;
  /** Squares of the rarities of the words met. */
  rare = 0;
  /** Rarity of the names met, of verbs and of numbers. */
  names = 0;
  verbs = 0;
  numbers = 0;
  /** How many words are not met that any article holds. */
  missing = 0;
  /** BM25 of the words. */
  bm25 = 0;

  /** Sums up what `match` holds of the question, in place of what was summed before. */
  sumUp({ terms, levelsAnywhere, index }: Query, match: RangeMatch, localRarity: Float64Array): void {
    const { levels, counts } = match;
    const { byLevel } = this;
    const length = BM25_K1 * (1 - BM25_B + (BM25_B * match.contentCount) / index.meanContentCount);
    byLevel.fill(0);
    let local = 0;
    let localInAll = 0;
    let french = 0;
    let rare = 0;
    let names = 0;
    let verbs = 0;
    let numbers = 0;
    let missing = 0;
    let bm25 = 0;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at];
      if (term === undefined) break;
      const { rarity } = term;
      const level = levels[at] ?? NO_MATCH;
      const anywhere = levelsAnywhere[at] ?? NO_MATCH;
      const met = isMet(level);
      byLevel[level] = (byLevel[level] ?? 0) + rarity;
      if (met) {
        french += term.frenchRarity;
        rare += rarity * rarity;
        if (term.isName) names += rarity;
      } else if (isMet(anywhere)) missing++;
      if (anywhere !== NO_MATCH) {
        const telling = localRarity[at] ?? 0;
        localInAll += telling;
        if (met) local += telling;
      }
      if (term.isVerb && level !== NO_MATCH && level <= SYNONYM) verbs += rarity;
      if (term.token.isNumber && level === EXACT) numbers += rarity;
      const count = counts[at] ?? 0;
      if (count > 0) bm25 += (rarity * count * (BM25_K1 + 1)) / (count + length);
    }
    this.local = local;
    this.localInAll = localInAll;
    this.french = french;
    this.rare = rare;
    this.names = names;
    this.verbs = verbs;
    this.numbers = numbers;
    this.missing = missing;
    this.bm25 = bm25;
  }
}
