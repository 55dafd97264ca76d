import {
  isFirstName,
  isOrganisationHead,
  isPersonTitle,
  isPlaceHead,
  isPlaceName,
  isThing,
  kindOfName,
} from './name-lexicon.ts';
import { ACRONYM, isOurLady, ROMAN, type Run, raw } from './name-runs.ts';
import type { Token } from './tokenizer.ts';

/** What a name may be of; a thing is an event, a treaty, a prize, which is nobody. */
export type NameType = 'person' | 'place' | 'organisation' | 'thing';

const PLACE_PREPOSITIONS = new Set(['à', 'en', 'au', 'aux', 'vers']);
/** « l’autoroute A26 », « le bâtiment B » */
const ROAD = /^(?:[A-Z]{1,2}\d{1,4}|[A-H])$/;

/** What a run of capitalised words names, by its own words and those before it; undefined when nothing tells. */
export function classify(text: string, tokens: readonly Token[], run: Run): NameType | undefined {
  const head = tokens[run.first];
  if (head === undefined) return undefined;
  const whole = text.slice(head.start, tokens[run.last]?.end ?? head.end);
  if (isPlaceName(whole) || isOurLady(tokens, run.first)) return 'place';
  if (isOrganisationHead(head.form) && run.last > run.first) return 'organisation';
  if (isPlaceHead(head.form) && run.last > run.first) return 'place';
  if (ROAD.test(raw(text, head)) && followsPlaceWord(tokens, run.first)) return 'place';
  if (ACRONYM.test(raw(text, head)) && !ROMAN.test(raw(text, head))) return 'organisation';
  const kind = kindByWords(text, tokens, run);
  if (kind !== undefined) return kind;
  if (isTitled(tokens, run) || isFirstName(raw(text, head))) return 'person';
  if (followsPlaceWord(tokens, run.first)) return 'place';
  return run.last > run.first && !isHyphenated(tokens, run) ? 'person' : undefined;
}

/** « Combe-Noire », « Lévi-Strauss »: one word of several, as often a place as a surname. */
function isHyphenated(tokens: readonly Token[], { first, last }: Run): boolean {
  return tokens.slice(first + 1, last + 1).every(({ isTied }) => isTied);
}

/** « Napa Valley », « Royal Navy », « Coupe Stanley »: what a name's first or last word makes of it. */
function kindByWords(text: string, tokens: readonly Token[], run: Run): NameType | undefined {
  const [head, tail] = [tokens[run.first], tokens[run.last]];
  if (head === undefined || tail === undefined) return undefined;
  if (head === tail) return isThing(raw(text, head)) ? 'thing' : undefined;
  const before = tokens[run.last - 1];
  // « Peter Post » is no newspaper.
  const isForename = before !== undefined && isFirstName(raw(text, before));
  return kindOfName(raw(text, head), isForename ? '' : raw(text, tail));
}

/** « le général X », « le chef d’état-major X »: a title just before, or itself the head of the run. */
function isTitled(tokens: readonly Token[], { first, last }: Run): boolean {
  const before = tokens[first - 1];
  if (before !== undefined && isPersonTitle(before.form)) return true;
  return last > first && isPersonTitle(tokens[first]?.form ?? '');
}

/** « à Niamey », « en Russie », « la ville de Tours ». */
function followsPlaceWord(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (PLACE_PREPOSITIONS.has(before.form)) return true;
  const head =
    before.form === 'de' || before.form === "d'" || before.form === 'du' ? tokens[first - 2] : before;
  return head !== undefined && isPlaceHead(head.form);
}
