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

/** What a word is wherever it stands. */
type Word = Pick<AnalyzedToken, 'folded' | 'stem' | 'isStopWord'>;

/** The words met lately: most of a text says again what was said before. Pure knowledge, so sharing it is safe. */
const knownWords = new Map<string, Word>();
const MOST_KNOWN_WORDS = 30_000;
const LONGEST_KNOWN_WORD = 40;

/** The one analysis that index and question share. */
export function analyze(text: string): AnalyzedToken[] {
  return tokenize(text).map(({ start, end, form, isNumber, isCapitalised, isTied }) => {
    const { folded, stem, isStopWord } = isNumber ? numberOf(form) : wordOf(form);
    return { start, end, form, isNumber, isCapitalised, isTied, folded, stem, isStopWord };
  });
}

function numberOf(form: string): Word {
  return { folded: fold(form), stem: form, isStopWord: false };
}

function wordOf(form: string): Word {
  const known = knownWords.get(form);
  if (known !== undefined) return known;
  const word = {
    folded: fold(form),
    stem: stemInText(form),
    isStopWord: isStopWord(form),
  };
  if (form.length > LONGEST_KNOWN_WORD) return word;
  if (knownWords.size >= MOST_KNOWN_WORDS) knownWords.clear();
  knownWords.set(form, word);
  return word;
}

/** The stem that `analyze` gives a lower-case word, a small number in digits. */
function stemInText(form: string): string {
  return DIGITS.get(form) ?? stem(form);
}

/** The folded Snowball stem of a lower-case form. */
export function stem(form: string): string {
  return fold(stemmer(form));
}
