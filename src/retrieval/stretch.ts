import type { AnalyzedPassage } from './analyzed-passage.ts';
import { findAnswerSigns } from './answer-signs.ts';
import type { Stretch } from './features.ts';
import type { Query } from './query.ts';
import type { RangeMatch } from './range-match.ts';
import { WordSums } from './word-sums.ts';
import { WordingSums } from './wording-sums.ts';

/** Those of the stretch looked at now: some thirty a question are, one after the other. */
const words = new WordSums();
const wording = new WordingSums();

/**
 * A stretch with all that its features look at, to be measured before another is asked for.
 *
 * @param localRarity for each term of the question, how rare it is among the candidates
 */
export function stretchOf(
  query: Query,
  passage: AnalyzedPassage,
  match: RangeMatch,
  localRarity: Float64Array,
): Stretch {
  words.sumUp(query, match, localRarity);
  wording.sumUp(query, passage, match);
  return { query, passage, match, signs: findAnswerSigns(query, passage, match), words, wording };
}
