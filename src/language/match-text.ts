import { fold } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** From this length on a word may have one typo, and from the second on two. */
const ONE_TYPO = 4;
const TWO_TYPOS = 8;
const PREFIX = 0.8;
const TYPO = 0.6;

/** The words of a text as typed text is compared with them: lower case, without accents. */
export function wordsOf(text: string): string[] {
  return fold(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How much of what is being typed a text holds, from 0 to 1; its last word may be unfinished. Accents, case and small
 * typos are forgiven, and words that carry no meaning count only when there are no others.
 */
export function matchText(typed: string, text: string): number {
  return matchWords(typedWords(typed), wordsOf(text));
}

/** The words of typed text that count. */
export function typedWords(typed: string): string[] {
  const words = wordsOf(typed);
  const meaningful = words.filter(
    (word, at) => !isStopWord(word) || (at === words.length - 1 && word.length > 3),
  );
  return meaningful.length > 0 ? meaningful : words;
}

/** `matchText` on words prepared beforehand. */
export function matchWords(typed: readonly string[], words: readonly string[]): number {
  if (typed.length === 0) return 0;
  let sum = 0;
  for (const asked of typed) sum += Math.max(0, ...words.map((word) => likeness(asked, word)));
  return sum / typed.length;
}

function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  if (word.startsWith(asked)) return PREFIX;
  const typos = asked.length >= TWO_TYPOS ? 2 : asked.length >= ONE_TYPO ? 1 : 0;
  if (typos === 0 || word.length < asked.length - typos) return 0;
  // Typed so far, a word is compared with as much of the other.
  const beginnings = [asked.length - 1, asked.length, asked.length + 1].map((length) =>
    word.slice(0, length),
  );
  return beginnings.some((beginning) => isWithin(asked, beginning, typos)) ? TYPO : 0;
}

/** Whether two words are at most `limit` insertions, deletions, replacements or neighbour swaps apart. */
function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
      }
      current.push(distance);
    }
    if (Math.min(...current) > limit) return false;
    beforeLast = last;
    last = current;
  }
  return (last[b.length] ?? limit + 1) <= limit;
}
