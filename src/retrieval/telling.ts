import { stem } from '../language/analyzer.ts';
import { idleWords } from '../language/lexicons/idle-words.ts';

const IDLE = 0.4;
const VERB = 0.6;

const idleStems = new Set(idleWords.map(stem));

/**
 * The share of its rarity that a word of the question counts for. Answers repeat its names and most of its nouns, its verb
 * less often, and words such as « type » or « nom » hardly ever.
 */
export function howTelling(of: string, isVerb: boolean): number {
  return (idleStems.has(of) ? IDLE : 1) * (isVerb ? VERB : 1);
}
