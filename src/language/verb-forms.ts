import { analyze } from './analyzer.ts';
import { fold } from './fold.ts';
import { formsOfVerb, initialsOfVerb, irregularVerbs } from './lexicons/irregular-verbs.ts';
import { isStopWord } from './stop-words.ts';

/** First letter → the irregular verbs that have a form beginning with it. */
const verbsOfInitial = new Map<string, Set<string>>();
for (const verb of irregularVerbs) {
  for (const initial of initialsOfVerb(verb).map(fold)) {
    const verbs = verbsOfInitial.get(initial);
    if (verbs === undefined) verbsOfInitial.set(initial, new Set([verb]));
    else verbs.add(verb);
  }
}
/** For each first letter asked for so far, the verbs of each folded form: spelling them all out takes long at a start. */
const verbsOfForm = new Map<string, ReadonlyMap<string, readonly string[]>>();
const stemsOfVerb = new Map<string, ReadonlySet<string>>();

/** The irregular verbs, by their infinitives, that a folded word may be a form of: vivre and voir for « vit ». */
export function verbsOf(folded: string): readonly string[] {
  const initial = folded.slice(0, 1);
  let verbs = verbsOfForm.get(initial);
  if (verbs === undefined) {
    verbs = indexForms(verbsOfInitial.get(initial) ?? []);
    verbsOfForm.set(initial, verbs);
  }
  return verbs.get(folded) ?? [];
}

/** The stems of all forms of an irregular verb, its infinitive's among them; none for another word. */
export function stemsOfForms(infinitive: string): ReadonlySet<string> {
  const known = stemsOfVerb.get(infinitive);
  if (known !== undefined) return known;
  const forms = irregularVerbs.has(infinitive) ? [infinitive, ...spelledForms(infinitive)] : [];
  const stems = new Set(forms.flatMap((form) => analyze(form).map((token) => token.stem)));
  stemsOfVerb.set(infinitive, stems);
  return stems;
}

function indexForms(verbs: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const verb of verbs) {
    for (const form of new Set([verb, ...spelledForms(verb)].map(fold))) {
      const others = index.get(form);
      if (others === undefined) index.set(form, [verb]);
      else others.push(verb);
    }
  }
  return index;
}

/** « Nous allions » and « vous alliez » hardly stand in articles, and their stems are other words': allié. */
const OF_TALK = /(?:ions|iez)$/;

/** « Je vis » hardly stands there either, and is the stem of viser: nobody lives who is aimed at. */
const OF_OTHERS = 'vis';

function spelledForms(infinitive: string): string[] {
  return formsOfVerb(infinitive).filter(
    (form) => !isStopWord(form) && !OF_TALK.test(form) && form !== OF_OTHERS,
  );
}
