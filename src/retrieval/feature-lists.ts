import { ANSWER_FEATURES } from './answer-features.ts';
import type { Feature, Stretch } from './features.ts';
import { WORD_FEATURES } from './word-features.ts';
import { WORDING_FEATURES } from './wording-features.ts';

/** What is looked at in a sentence and in a whole passage alike. */
export const STRETCH_FEATURES: readonly Feature<Stretch>[] = [
  ...WORD_FEATURES,
  ...WORDING_FEATURES,
  ...ANSWER_FEATURES,
];
