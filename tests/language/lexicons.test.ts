import { stemmer } from '@orama/stemmers/french';
import { describe, expect, it } from 'vitest';
import { answerClasses } from '../../src/language/lexicons/answer-classes.ts';
import { commonSynonyms } from '../../src/language/lexicons/common-synonyms.ts';
import { englishToFrench } from '../../src/language/lexicons/english-questions.ts';
import { families } from '../../src/language/lexicons/families.ts';
import { firstNames } from '../../src/language/lexicons/first-names.ts';
import { idleWords } from '../../src/language/lexicons/idle-words.ts';
import { formsOfVerb, initialsOfVerb, irregularVerbs } from '../../src/language/lexicons/irregular-verbs.ts';
import {
  organisationEndings,
  organisationOpenings,
  placeEndings,
  placeOpenings,
  thingEndings,
  thingOpenings,
} from '../../src/language/lexicons/name-words.ts';
import { paraphrasesOfAdjectives } from '../../src/language/lexicons/paraphrases-of-adjectives.ts';
import { paraphrasesOfNouns } from '../../src/language/lexicons/paraphrases-of-nouns.ts';
import { paraphrasesOfVerbs } from '../../src/language/lexicons/paraphrases-of-verbs.ts';
import { definitions, entries, groups } from '../../src/language/lexicons/parse-lexicon.ts';
import {
  cities,
  naturalPlaces,
  otherCountryNames,
  placeHeads,
  regions,
} from '../../src/language/lexicons/places.ts';
import { placesAndPeoples } from '../../src/language/lexicons/places-and-peoples.ts';
import {
  citiesOfEurope,
  naturalPlacesOfEurope,
  regionsOfEurope,
} from '../../src/language/lexicons/places-of-europe.ts';
import {
  citiesOfWorld,
  naturalPlacesOfWorld,
  regionsOfWorld,
} from '../../src/language/lexicons/places-of-the-world.ts';
import { chatSpellings, pleasantries } from '../../src/language/lexicons/sms.ts';
import { synonyms } from '../../src/language/lexicons/synonyms.ts';
import {
  demonyms,
  organisationHeads,
  personTitles,
  professions,
} from '../../src/language/lexicons/titles.ts';

const lists: Record<string, readonly string[]> = {
  firstNames,
  cities,
  regions,
  naturalPlaces,
  otherCountryNames,
  placeHeads,
  citiesOfEurope,
  regionsOfEurope,
  naturalPlacesOfEurope,
  citiesOfWorld,
  regionsOfWorld,
  naturalPlacesOfWorld,
  placeEndings,
  placeOpenings,
  organisationEndings,
  organisationOpenings,
  thingEndings,
  thingOpenings,
  personTitles,
  professions,
  organisationHeads,
  demonyms,
  pleasantries,
  idleWords,
};
const groupings: Record<string, readonly (readonly string[])[]> = {
  synonyms,
  commonSynonyms,
  families,
  placesAndPeoples,
};
const vocabularies: Record<string, ReadonlyMap<string, readonly string[]>> = {
  englishToFrench,
  chatSpellings,
  answerClasses,
  paraphrasesOfVerbs: definitions(paraphrasesOfVerbs),
  paraphrasesOfNouns: definitions(paraphrasesOfNouns),
  paraphrasesOfAdjectives: definitions(paraphrasesOfAdjectives),
};

describe('the notation of lexicons', () => {
  it('reads entries between commas and line breaks, leaving out comments', () => {
    expect(entries('Niamey, Bamako # capitals\n\n# rivers\n Niger ,')).toEqual(['Niamey', 'Bamako', 'Niger']);
  });

  it('reads one group a line', () => {
    expect(groups('putsch, coup d’état\n# war\nsoldat, militaire')).toEqual([
      ['putsch', 'coup d’état'],
      ['soldat', 'militaire'],
    ]);
  });

  it('reads heads with their values and refuses a line without a head or with a head seen before', () => {
    expect(definitions('army: armée, troupes\nyear: année').get('army')).toEqual(['armée', 'troupes']);
    expect(() => definitions('army armée')).toThrow(SyntaxError);
    expect(() => definitions('army: armée\narmy: troupe')).toThrow(SyntaxError);
  });
});

describe.each(Object.entries(groupings))('%s', (_name, lexicon) => {
  it('relates at least two words in every group, each once', () => {
    expect(lexicon.filter((group) => group.length < 2 || repeated(group).length > 0)).toEqual([]);
  });

  it('gives no group twice', () => {
    expect(repeated(lexicon.map((group) => [...group].sort().join()))).toEqual([]);
  });

  it('is written in composed, trimmed, lower-case words', () => {
    expect(lexicon.flat().filter((word) => !isClean(word) || word !== word.toLowerCase())).toEqual([]);
  });
});

describe.each(Object.entries({ families, placesAndPeoples }))('%s', (_name, lexicon) => {
  it('relates only words that stemming leaves apart', () => {
    const united = lexicon.filter((family) => new Set(family.map((word) => stemmer(word))).size < 2);
    expect(united).toEqual([]);
  });
});

describe('irregular verbs', () => {
  it.each([
    ['naquit', 'naître'],
    ['mortes', 'mourir'],
    ['viendraient', 'venir'],
    ['détenu', 'détenir'],
    ['comprises', 'comprendre'],
    ['éteignit', 'éteindre'],
    ['construisirent', 'construire'],
    ['élu', 'élire'],
    ['conquises', 'conquérir'],
    ['eut', 'avoir'],
    ['furent', 'être'],
    ['entretint', 'entretenir'],
    ['reconquit', 'reconquérir'],
    ['pourvut', 'pourvoir'],
    ['compromis', 'compromettre'],
    ['gît', 'gésir'],
    ['maudissent', 'maudire'],
    ['proscrits', 'proscrire'],
  ])('leads %s back to %s', (form, infinitive) => {
    expect(infinitivesOf(form)).toEqual([infinitive]);
  });

  it('keeps both verbs of an ambiguous form', () => {
    expect(infinitivesOf('vit')).toEqual(expect.arrayContaining(['vivre', 'voir']));
    expect(infinitivesOf('suis')).toEqual(expect.arrayContaining(['suivre', 'être']));
  });

  it('is spelled in lower-case letters alone', () => {
    const forms = [...irregularVerbs].flatMap((verb) => [verb, ...formsOfVerb(verb)]);
    expect(forms.filter((form) => !/^\p{Ll}+$/u.test(form) || form !== form.normalize('NFC'))).toEqual([]);
  });

  it('tells every letter that a form begins with', () => {
    const untold = [...irregularVerbs].flatMap((verb) =>
      formsOfVerb(verb).filter((form) => !initialsOfVerb(verb).includes(form.slice(0, 1))),
    );
    expect(untold).toEqual([]);
    expect(initialsOfVerb('aller')).toEqual(expect.arrayContaining(['a', 'i', 'v']));
  });

  it('knows no forms of a regular verb', () => {
    expect(formsOfVerb('chanter')).toEqual([]);
  });
});

function infinitivesOf(form: string): string[] {
  return [...irregularVerbs].filter((verb) => formsOfVerb(verb).includes(form));
}

describe.each(Object.entries(lists))('%s', (_name, lexicon) => {
  it('gives every entry once, composed and trimmed', () => {
    expect(repeated(lexicon)).toEqual([]);
    expect(lexicon.filter((entry) => !isClean(entry))).toEqual([]);
  });
});

describe.each(Object.entries(vocabularies))('%s', (_name, vocabulary) => {
  it('gives every head its readings, each once, in composed lower case', () => {
    const wrong = [...vocabulary].filter(
      ([head, readings]) =>
        readings.length === 0 ||
        repeated(readings).length > 0 ||
        [head, ...readings].some((word) => !isClean(word) || word !== word.toLowerCase()),
    );
    expect(wrong).toEqual([]);
  });
});

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

function isClean(word: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}'. -]*[\p{L}\p{N}.])?$/u.test(word) && word === word.normalize('NFC');
}
