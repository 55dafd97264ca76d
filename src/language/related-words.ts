import { stem } from './analyzer.ts';
import { fold } from './fold.ts';
import { HeadedLines } from './headed-lines.ts';
import { commonSynonyms } from './lexicons/common-synonyms.ts';
import { families } from './lexicons/families.ts';
import { focusHints } from './lexicons/focus-hints.ts';
import { paraphrasesOfAdjectives } from './lexicons/paraphrases-of-adjectives.ts';
import { paraphrasesOfNouns } from './lexicons/paraphrases-of-nouns.ts';
import { paraphrasesOfVerbs } from './lexicons/paraphrases-of-verbs.ts';
import { placesAndPeoples } from './lexicons/places-and-peoples.ts';
import { synonyms } from './lexicons/synonyms.ts';
import { stemsOfForms, verbsOf } from './verb-forms.ts';
import { listed, WordGroups, type WordRead, withoutReflexive } from './word-groups.ts';

/** Stems that may stand for another: of the same root, or of near meaning. */
export interface RelatedStems {
  readonly family: readonly string[];
  readonly synonyms: readonly string[];
  /** Stems by which texts state what a question asks with the word. */
  readonly paraphrases: readonly string[];
  /** Stems that announce the answer where a question uses the word. */
  readonly hints: readonly string[];
  /** Expressions that may stand for it: « coup d’État » for putsch. */
  readonly expressions: readonly RelatedExpression[];
}

/** An expression of several words; they mean what it means only together. */
interface RelatedExpression {
  readonly stems: readonly string[];
  readonly of: 'family' | 'synonyms' | 'paraphrases';
}

const familyGroups = new WordGroups(listed([...families, ...placesAndPeoples]));
const synonymGroups = new WordGroups(listed([...synonyms, ...commonSynonyms]));
const paraphraseGroups = new WordGroups(
  new HeadedLines([paraphrasesOfVerbs, paraphrasesOfNouns, paraphrasesOfAdjectives]),
);

/** The lexicons whose entries may be expressions, surest first. */
const LEXICONS = [
  { of: 'family', groups: familyGroups },
  { of: 'synonyms', groups: synonymGroups },
  { of: 'paraphrases', groups: paraphraseGroups },
] as const;

/** A shorter stem is of too many words for a synonym's: « viv » is of vivre and of vivement. */
const TELLING_STEM = 4;

const hintsOf = new Map([...focusHints].map(([asked, hints]) => [stem(asked), hints]));

/** What was asked for lately: questions take up the same words. Pure knowledge, so sharing it is safe. */
const knownWords = new Map<string, RelatedStems>();
const MOST_KNOWN_WORDS = 10_000;

/** What may stand for a word, by the lexicons; empty lists when nothing may. */
export function relatedStems(word: WordRead): RelatedStems {
  const key = `${word.folded} ${word.stem}`;
  const known = knownWords.get(key);
  if (known !== undefined) return known;
  const related = {
    family: familyOf(word),
    synonyms: nearMeaning(synonymGroups, word),
    paraphrases: nearMeaning(paraphraseGroups, word),
    hints: hintsTo(word),
    expressions: expressionsOf(word),
  };
  if (knownWords.size >= MOST_KNOWN_WORDS) knownWords.clear();
  knownWords.set(key, related);
  return related;
}

/** What may stand for an expression of two words: putsch for « coup d’État »; undefined when no lexicon holds it. */
export function relatedToExpression(
  first: WordRead,
  second: WordRead,
): Pick<RelatedStems, 'family' | 'synonyms'> | undefined {
  const family = stemsOfGroups(familyGroups, familyGroups.groupsOfExpression(first, second));
  const synonyms = stemsOfGroups(synonymGroups, synonymGroups.groupsOfExpression(first, second));
  return family.length + synonyms.length === 0 ? undefined : { family, synonyms };
}

function stemsOfGroups(groups: WordGroups, numbers: readonly number[]): string[] {
  return numbers.flatMap((group) => groups.entriesOf(group).stems);
}

function expressionsOf(word: WordRead): RelatedExpression[] {
  const words = [word, ...verbsOf(word.folded).map(readVerb)];
  return LEXICONS.flatMap(({ of, groups }) =>
    words
      .flatMap((one) => groups.groupsOf(one))
      .flatMap((group) => groups.entriesOf(group).expressions)
      .map((stems) => ({ stems, of })),
  );
}

/** The stems of a word's families and of the verbs it may be a form of: « naquit » leads to « naissance » and « né ». */
function familyOf(word: WordRead): string[] {
  const verbs = verbsOf(word.folded);
  const family = new Set<string>();
  for (const verb of verbs) addAll(family, stemsOfForms(verb));
  addGroups(family, familyGroups, [word, ...verbs.map(readVerb)], 1);
  family.delete(word.stem);
  return [...family];
}

function nearMeaning(groups: WordGroups, word: WordRead): string[] {
  const found = new Set<string>();
  addGroups(found, groups, [word, ...verbsOf(word.folded).map(readVerb)], TELLING_STEM);
  found.delete(word.stem);
  return [...found];
}

/** Adds the stems of the groups that hold one of the words, with the forms of irregular verbs of a length or more. */
function addGroups(
  stems: Set<string>,
  groups: WordGroups,
  words: readonly WordRead[],
  shortestForm: number,
): void {
  for (const group of words.flatMap((word) => groups.groupsOf(word))) {
    addAll(stems, groups.entriesOf(group).stems);
    for (const member of groups.wordsOf(group)) {
      const forms = stemsOfForms(withoutReflexive(member));
      for (const form of forms) if (form.length >= shortestForm) stems.add(form);
    }
  }
}

function hintsTo(word: WordRead): string[] {
  const hints = hintsOf.get(word.stem) ?? [];
  return [...new Set(hints.flatMap((hint) => hint.split(' ').map(stem)))];
}

function readVerb(infinitive: string): WordRead {
  return { folded: fold(infinitive), stem: stem(infinitive) };
}

function addAll(all: Set<string>, some: Iterable<string>): void {
  for (const one of some) all.add(one);
}
