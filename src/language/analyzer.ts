import { stemmer } from '@orama/stemmers/french';
import { fold } from './fold.ts';
import { isStopWord } from './stop-words.ts';
import { type Token, tokenize } from './tokenizer.ts';

/** A token with what search needs of it. */
export interface AnalyzedToken extends Token {
  /** The form without accents. */
  readonly folded: string;
  /** Snowball stem of the form, then folded: folding first would lose inflections. */
  readonly stem: string;
  readonly isStopWord: boolean;
}

/** Small numbers in words meet the same numbers in digits. */
const DIGITS: ReadonlyMap<string, string> = new Map(
  `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize`
    .split(' ')
    .map((word, at) => [word, String(at + 2)]),
);

/** The one analysis that index and question share. */
export function analyze(text: string): AnalyzedToken[] {
  return tokenize(text).map((token) => ({
    ...token,
    folded: fold(token.form),
    stem: token.isNumber ? token.form : (DIGITS.get(token.form) ?? stem(token.form)),
    isStopWord: !token.isNumber && isStopWord(token.form),
  }));
}

/** The folded Snowball stem of a lower-case form. */
export function stem(form: string): string {
  return fold(stemmer(form));
}
