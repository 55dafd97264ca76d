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

const NAMED = new Set(
  `appele appelee appeles appelees nomme nommee nommes nommees denomme denommee dit dite dits dites baptise baptisee
  surnomme surnommee intitule intitulee designe nom surnom pseudonyme appellation titre connu connue sous`.split(
    /\s+/,
  ),
);
/** Whether the stretch holds a word that a name comes with: « surnommé », « sous le titre ». */
export function hasNamingWord({ query, passage, match }: Stretch): boolean {
  for (let at = match.from; at < match.to; at++) {
    if (NAMED.has(query.index.forms.wordOf(passage.forms[at] ?? -1))) return true;
  }
  return false;
}

const NUMBER_WORDS = new Set(
  `un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
  cinquante soixante cent cents mille millions million milliers plusieurs`.split(/\s+/),
);

/** Whether a folded form is a number in words, or « plusieurs ». */
export function isNumberWord(form: string): boolean {
  return NUMBER_WORDS.has(form);
}
