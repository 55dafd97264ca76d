import type { QuestionSet } from '../question-set.ts';
import { countCommonWords } from './count-common-words.ts';
import { learnConfidence } from './learn-confidence.ts';
import { learnRanking } from './learn-ranking.ts';
import { learnSpans } from './learn-spans.ts';
import type { Learned, Learning } from './learned.ts';

/** A stage of learning: what it writes, from the root of the sources, and how it learns it. */
export interface Stage {
  readonly path: string;
  learn(set: QuestionSet, learning: Learning): Learned;
}

/** The stages in order: each stands on those before it. */
export const STAGES: ReadonlyMap<string, Stage> = new Map(
  Object.entries({
    common: { path: 'language/common-words.json', learn: countCommonWords },
    ranking: { path: 'retrieval/learned-weights.json', learn: learnRanking },
    confidence: { path: 'answering/learned-confidence.json', learn: learnConfidence },
    spans: { path: 'answering/learned-spans.json', learn: learnSpans },
  }),
);
