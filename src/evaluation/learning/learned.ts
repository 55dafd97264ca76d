import { basename } from 'node:path';
import type { QuestionSet } from '../question-set.ts';

/** Where learned data comes from, kept beside it: no word of the set but its file's name. */
export interface Origin {
  readonly set: string;
  readonly articles: number;
  readonly questions: number;
  /** The set that was learned from beside it. */
  readonly beside?: Omit<Origin, 'method' | 'beside'>;
  readonly method: string;
}

/** What a stage of learning writes. */
export interface Learned {
  readonly origin: Origin;
  /** Shares from 0 to 1, measured on articles that the weights have not seen. */
  readonly figures?: Readonly<Record<string, number>>;
  /** The same of the set beside it. */
  readonly figuresBeside?: Readonly<Record<string, number>>;
}

/** A set with the file it was read from. */
export interface NamedSet {
  readonly file: string;
  readonly set: QuestionSet;
}

/** How a stage is told where it stands, and tells how it goes. */
export interface Learning {
  readonly file: string;
  /** Learned from as well; common words and the figures are of the first set alone. */
  readonly beside?: NamedSet | undefined;
  tell(progress: string): void;
}

const DECIMALS = 4;

/** The origin of what is learned from a set. */
export function originOf(set: QuestionSet, { file, beside }: Learning, method: string): Origin {
  return { ...sizeOf({ set, file }), ...(beside && { beside: sizeOf(beside) }), method };
}

function sizeOf({ set, file }: NamedSet): Omit<Origin, 'method' | 'beside'> {
  return { set: basename(file), articles: set.articles.length, questions: set.questions.length };
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
