import type { AnalyzedPassage } from './analyzed-passage.ts';
import type { Postings } from './postings.ts';
import type { SimilarWords } from './similar-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an index is made of, before MiniSearch has its share. */
export interface IndexParts {
  readonly passages: readonly AnalyzedPassage[];
  readonly stems: Vocabulary;
  readonly forms: Vocabulary;
  readonly similar: SimilarWords;
  readonly stemRarity: Float64Array;
  readonly formRarity: Float64Array;
  readonly topics: readonly string[];
  readonly postings: Postings;
}
