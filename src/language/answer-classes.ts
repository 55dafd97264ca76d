import { stem } from './analyzer.ts';
import { answerClasses } from './lexicons/answer-classes.ts';
import { isStopWord } from './stop-words.ts';

/** Members by the stems of the nouns that ask for them, joined by spaces; filled when first asked, for stemming takes time. */
const membersOf = new Map<string, readonly string[]>();
const stemsOfMembers = new Map<string, ReadonlySet<string>>();

/**
 * The stems of what a noun may turn out to be, such as piano and violin for « instrument »; undefined for a noun that
 * names no class. The noun is given by the stems of its words that carry meaning: « moyen transport ».
 */
export function answerClassOf(noun: string): ReadonlySet<string> | undefined {
  const known = stemsOfMembers.get(noun);
  if (known !== undefined) return known;
  if (membersOf.size === 0)
    for (const [word, members] of answerClasses) membersOf.set(stemsOf(word), members);
  const members = membersOf.get(noun);
  if (members === undefined) return undefined;
  const stems = new Set(members.filter((member) => !member.includes(' ')).map(stem));
  stemsOfMembers.set(noun, stems);
  return stems;
}

function stemsOf(noun: string): string {
  return noun
    .split(/[ ']/)
    .filter((word) => !isStopWord(word) && word !== 'd')
    .map(stem)
    .join(' ');
}
