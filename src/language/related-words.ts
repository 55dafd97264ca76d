import { analyze, stem, stemInText } from './analyzer.ts';
import { attributes } from './lexicons/attributes.ts';
import { families } from './lexicons/families.ts';
import { focusHints } from './lexicons/focus-hints.ts';
import { infinitivesByForm } from './lexicons/irregular-verbs.ts';
import { synonyms } from './lexicons/synonyms.ts';
import { isStopWord } from './stop-words.ts';

/** Stems that may stand for another: of the same root, or of near meaning. */
export interface RelatedStems {
  readonly family: ReadonlySet<string>;
  readonly synonyms: ReadonlySet<string>;
  /** Stems that announce the answer where a question uses the word. */
  readonly hints: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const LETTERS = /^\p{Ll}+$/u;
const { familyOf, synonymsOf } = relateAll();

const hintsOf = new Map(
  [...focusHints].map(([asked, hints]) => [
    stem(asked),
    new Set(hints.flatMap((hint) => hint.split(' ').map(stem))),
  ]),
);

const attributeStems = new Set(attributes.map(stem));

/** Whether a stem names something that a text must name too if it is to tell it: a birth, a capital, a price. */
export function isAttribute(of: string): boolean {
  return attributeStems.has(of);
}

/** What may stand for a stem, by the lexicons; empty sets when nothing may. */
export function relatedStems(of: string): RelatedStems {
  return {
    family: familyOf(of),
    synonyms: synonymsOf(of),
    hints: hintsOf.get(of) ?? NONE,
  };
}

/** Each word is stemmed once, however many groups it stands in: most of the start goes into it. */
function relateAll() {
  const forms = formsByInfinitive();
  const contentStemsOf = remembered(contentStems);
  const stemOf = remembered(stem);
  const read = (groups: readonly (readonly string[])[]): Group[] =>
    groups.map((group) => ({
      heads: new Set(group.filter((word) => !word.includes(' ')).map(stemOf)),
      stems: [...new Set(group.flatMap(contentStemsOf))],
    }));
  // A family's verbs bring their irregular forms along, « naquit » leads to « naissance »; and each irregular verb is
  // a group, its infinitive and its forms.
  const withForms = families.map((group) => group.flatMap((word) => [word, ...(forms.get(word) ?? [])]));
  const verbs = [...forms].map(([infinitive, inflected]) => [infinitive, ...inflected]);
  return { familyOf: relate(read([...withForms, ...verbs])), synonymsOf: relate(read(synonyms)) };
}

interface Group {
  /** Stems of its single words, which lead to the group. */
  readonly heads: ReadonlySet<string>;
  /** Stems of all its words that carry meaning; an entry of several words lends each of its words. */
  readonly stems: readonly string[];
}

/**
 * Every head of a group leads to its other stems. The groups are kept, and a stem's others gathered when asked for: a
 * verb's sixty forms would make sixty sets of sixty.
 */
function relate(groups: readonly Group[]): (of: string) => ReadonlySet<string> {
  const groupsOf = new Map<string, (readonly string[])[]>();
  for (const { heads, stems } of groups) {
    for (const head of heads) {
      const own = groupsOf.get(head);
      if (own === undefined) groupsOf.set(head, [stems]);
      else own.push(stems);
    }
  }
  return (of) => {
    const own = groupsOf.get(of);
    if (own === undefined) return NONE;
    const others = new Set(own.flat());
    others.delete(of);
    return others;
  };
}

function contentStems(entry: string): string[] {
  // Most entries are one plain word: taking it for a text would make the start slower and leave much garbage.
  if (LETTERS.test(entry)) return isStopWord(entry) ? [] : [stemInText(entry)];
  return analyze(entry)
    .filter((token) => !token.isStopWord)
    .map((token) => token.stem);
}

function formsByInfinitive(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [form, infinitives] of infinitivesByForm) {
    if (isStopWord(form)) continue;
    for (const infinitive of infinitives) {
      const own = forms.get(infinitive);
      if (own === undefined) forms.set(infinitive, [form]);
      else own.push(form);
    }
  }
  return forms;
}

function remembered<Result>(of: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = of(word);
    known.set(word, result);
    return result;
  };
}
