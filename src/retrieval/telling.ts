import { stem } from '../language/analyzer.ts';
import { idleWords } from '../language/lexicons/idle-words.ts';

const IDLE = 0.4;
const VERB = 0.6;

const idleStems = new Set(idleWords.map(stem));

/** Whether a word, by its stem, only says what is asked for, so that no answer has a reason to repeat it. */
export function isIdle(stem: string): boolean {
  return idleStems.has(stem);
}

/**
 * The share of its rarity that a word of the question counts for. Answers repeat its names and most of its nouns, its verb
 * less often, and words such as « type » or « nom » hardly ever.
 */
export function howTelling(of: string, isVerb: boolean): number {
  return (isIdle(of) ? IDLE : 1) * (isVerb ? VERB : 1);
}
