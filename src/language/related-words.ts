import { analyze, stem } from './analyzer.ts';
import { attributes } from './lexicons/attributes.ts';
import { families } from './lexicons/families.ts';
import { focusHints } from './lexicons/focus-hints.ts';
import { infinitivesByForm } from './lexicons/irregular-verbs.ts';
import { placesAndPeoples } from './lexicons/places-and-peoples.ts';
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
const familyOf = relate([...withIrregularForms(families), ...placesAndPeoples, ...irregularVerbs()]);
const synonymsOf = relate(synonyms);

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
    family: familyOf.get(of) ?? NONE,
    synonyms: synonymsOf.get(of) ?? NONE,
    hints: hintsOf.get(of) ?? NONE,
  };
}

/** Every stem of a group leads to the others; an entry of several words lends each of its words. */
function relate(groups: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = new Set(group.flatMap(contentStems));
    for (const one of new Set(
      group
        .map(contentStems)
        .filter((entry) => entry.length === 1)
        .flat(),
    )) {
      const others = related.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      related.set(one, others);
    }
  }
  return related;
}

function contentStems(entry: string): string[] {
  return analyze(entry)
    .filter((token) => !token.isStopWord)
    .map((token) => token.stem);
}

/** Each irregular verb as a group: its infinitive and its forms. */
function irregularVerbs(): string[][] {
  return [...formsByInfinitive()].map(([infinitive, forms]) => [infinitive, ...forms]);
}

/** Families whose verbs bring their irregular forms along: « naquit » leads to « naissance ». */
function withIrregularForms(groups: readonly (readonly string[])[]): string[][] {
  const forms = formsByInfinitive();
  return groups.map((group) => group.flatMap((word) => [word, ...(forms.get(word) ?? [])]));
}

function formsByInfinitive(): ReadonlyMap<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [form, infinitives] of infinitivesByForm) {
    if (isStopWord(form)) continue;
    for (const infinitive of infinitives) forms.set(infinitive, [...(forms.get(infinitive) ?? []), form]);
  }
  return forms;
}
