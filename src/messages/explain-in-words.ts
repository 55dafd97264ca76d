import type { Explanation, FeaturePart, Match } from '../answering/answer.ts';
import { type ExplanationMessages, explanationMessages, percentage } from './explanation-messages.ts';
import type { Locale } from './locale.ts';

/** Shares too small to tell of. */
const LEAST_SHARE = 0.01;

/** An explanation in a reader's words: each line a heading and what it announces. */
export interface ExplanationInWords {
  /** The words found: « envoyés → diplomatique (sens voisin) »; empty when none was. */
  readonly found: readonly string[];
  /** What counted and by how much, largest first, then what counted against. */
  readonly counted: readonly string[];
  readonly against: readonly string[];
}

/** Tells an explanation. `show` makes a word of the question or the article ready to show. */
export function explainInWords(
  { matches, features, expected }: Explanation,
  locale: Locale,
  show: (word: string) => string,
): ExplanationInWords {
  const words = explanationMessages[locale];
  const [type] = expected;
  const part = ({ name, share }: FeaturePart): string => {
    const label = words.features[name];
    const told = name === 'answerType' && type !== undefined ? `${label} (${words.types[type]})` : label;
    return `${told} ${percentage(share, locale)}`;
  };
  return {
    found: matches.map((match) => inWords(match, words, show)),
    counted: features.filter(({ share }) => share >= LEAST_SHARE).map(part),
    against: features
      .filter(({ share }) => share <= -LEAST_SHARE)
      .toReversed()
      .map(part),
  };
}

function inWords({ asked, found, how }: Match, words: ExplanationMessages, show: (word: string) => string) {
  const pair = asked === found ? show(found) : `${show(asked)} → ${show(found)}`;
  return how === 'same' ? pair : `${pair} (${words.ways[how]})`;
}
