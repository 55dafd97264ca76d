import { stem } from './analyzer.ts';
import { families } from './lexicons/families.ts';
import { synonyms } from './lexicons/synonyms.ts';

/** Stems that may stand for another: of the same root, or of near meaning. */
export interface RelatedStems {
  readonly family: ReadonlySet<string>;
  readonly synonyms: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const familyOf = relate(families);
const synonymsOf = relate(synonyms);

/** What may stand for a stem, by the lexicons; empty sets when nothing may. */
export function relatedStems(of: string): RelatedStems {
  return { family: familyOf.get(of) ?? NONE, synonyms: synonymsOf.get(of) ?? NONE };
}

/** Every stem of a group leads to the others; entries of several words lead nowhere. */
function relate(groups: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = new Set(group.filter((word) => !word.includes(' ')).map(stem));
    for (const one of stems) {
      const others = related.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      related.set(one, others);
    }
  }
  return related;
}
