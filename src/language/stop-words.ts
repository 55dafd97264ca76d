import { stopwords as snowballStopWords } from '@orama/stopwords/french';
import { fold } from './fold.ts';

/** Words that carry no subject of their own, beyond Snowball's: where, which, comparisons, links, question words. */
const MORE = `
  où quoi dont elles plus moins très sous vers chez entre être avoir si donc car ainsi alors aussi lors comme
  quand comment pourquoi combien lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels
  c' d' j' l' m' n' s' t' qu' jusqu' lorsqu' puisqu' quoiqu' jusque lorsque puisque quoique
  celui celle ceux celles ci là fait faire peut doit etc`;

const stopWords = new Set([...snowballStopWords, ...MORE.split(/\s+/)].filter((word) => word !== ''));
const foldedStopWords = new Set([...stopWords].map(fold));

/**
 * Whether a form (as `Token.form`) is a stop word. A form typed without accents matches an accented stop word,
 * never the reverse: « a » is « à », but « maïs » is not « mais ».
 */
export function isStopWord(form: string): boolean {
  return stopWords.has(form) || (foldedStopWords.has(form) && fold(form) === form);
}
