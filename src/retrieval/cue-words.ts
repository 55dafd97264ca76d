import type { Stretch } from './features.ts';

/** Folded words that announce a cause or a purpose, and a manner or a means. */
const CUES = {
  why: new Set(
    `car parce afin raison raisons cause causes grace puisque pour permettre permet permettent suite faute but comme
    consequence eviter provoque provoquant entrainant motif desir crainte visant vise`.split(/\s+/),
  ),
  who: new Set(['par']),
  where: new Set('dans a au aux en sur pres vers nord sud est ouest chez sous'.split(' ')),
  how: new Set(
    `par en grace moyen maniere facon avec ainsi selon travers sous comme via methode technique forme appele nomme sans`.split(
      /\s+/,
    ),
  ),
} as const;

/** What follows a term where the text says what it is: « X est un », « X, chef de », « X (». */
const DEFINING =
  /^\s*(?:est|sont|était|étaient|fut|désigne|signifie|,\s*(?:un|une|le|la|l['’]|chef|ancien|ancienne)|\()/u;
const WINDOW = 14;

/** Whether the stretch holds a word that announces the kind of answer. */
export function hasCue(kind: keyof typeof CUES, { query, passage, match }: Stretch): boolean {
  for (let at = match.from; at < match.to; at++) {
    if (CUES[kind].has(query.index.forms.wordOf(passage.forms[at] ?? -1))) return true;
  }
  return false;
}

/** Whether a word of the question is followed by words that define it. */
export function hasDefinition({ passage, match }: Stretch): boolean {
  return match.positions.some((position) => {
    const end = passage.ends[position] ?? 0;
    return DEFINING.test(passage.passage.text.slice(end, end + WINDOW));
  });
}
