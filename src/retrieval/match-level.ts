/** How a word of a passage meets a word of the question, surest first; 0 is no meeting. */
export const NO_MATCH = 0;
export const EXACT = 1;
export const FAMILY = 2;
export const PREFIX = 3;
export const LOOKALIKE = 4;
export const SYNONYM = 5;
export const HINT = 6;
export const PARAPHRASE = 7;

/** Whether a word of the question is met by itself, its kin or its look, not by mere nearness of meaning. */
export function isMet(level: number): boolean {
  return level !== NO_MATCH && level <= LOOKALIKE;
}
