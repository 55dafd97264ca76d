import { basename } from 'node:path';
import type { QuestionSet } from '../question-set.ts';

/** Where learned data comes from, kept beside it: no word of the set but its file's name. */
export interface Origin {
  readonly set: string;
  readonly articles: number;
  readonly questions: number;
  readonly method: string;
}

/** What a stage of learning writes. */
export interface Learned {
  readonly origin: Origin;
  /** Shares from 0 to 1, measured on articles that the weights have not seen. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** How a stage is told where it stands, and tells how it goes. */
export interface Learning {
  readonly file: string;
  tell(progress: string): void;
}

const DECIMALS = 4;

/** The origin of what is learned from a set. */
export function originOf(set: QuestionSet, file: string, method: string): Origin {
  return {
    set: basename(file),
    articles: set.articles.length,
    questions: set.questions.length,
    method,
  };
}

/** Figures or weights by name, rounded: four decimals tell all there is to tell. */
export function roundAll<Name extends string>(values: Readonly<Record<Name, number>>): Record<Name, number>;
export function roundAll(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value)]));
}

/** Weights by the names of what they weigh. */
export function named(names: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)]));
}

/** Adding 0 turns −0 into 0. */
function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0;
}
