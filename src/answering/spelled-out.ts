import { fold } from '../language/fold.ts';

/** Where a text spells an acronym out, in UTF-16 code units. */
interface SpelledOut {
  readonly start: number;
  readonly end: number;
}

const ACRONYM = /^\p{Lu}{2,8}$/u;
const BRACKET = /[\s\u00A0]*\([\s\u00A0]*$/u;
const WORD = /\p{L}+/gu;
/** Words for which an acronym has no letter. */
const UNLETTERED = /^(?:de|du|des|d|la|le|les|l|à|au|aux|et|en|pour|sur)$/i;

/**
 * The words just before « (ACRONYM » whose initials it gives: « régiment d’infanterie coloniale du Maroc (RICM) ». Undefined
 * when they do not spell it, or when no bracket stands between.
 */
export function spelledOutBefore(before: string, acronym: string): SpelledOut | undefined {
  const bracket = BRACKET.exec(before);
  if (bracket === null || !ACRONYM.test(acronym)) return undefined;
  const words = [...before.slice(0, bracket.index).matchAll(WORD)].reverse();
  const letters = [...fold(acronym.toLowerCase())].reverse();
  let met = 0;
  for (const word of words) {
    const [form] = word;
    if (fold(form.toLowerCase()).startsWith(letters[met] ?? '')) met++;
    else if (!UNLETTERED.test(form)) return undefined;
    if (met === letters.length) return { start: word.index, end: bracket.index };
  }
  return undefined;
}
