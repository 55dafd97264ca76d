import { describe, expect, it } from 'vitest';
import { peopleNamed, presentPerson } from '../../src/answering/people.ts';
import { datedSentences } from '../../src/answering/timeline.ts';
import { slice } from '../../src/language/span.ts';
import { libraryOf } from './library-of.ts';

const library = libraryOf({
  port: [
    'Le port est calme. Le capitaine Yann Morvan, directeur du port, a parlé lundi.',
    'Selon Morvan, la digue a cédé en 2019 puis le 3 mars 2022. Anne Le Goff le regrette.',
  ],
});

describe('peopleNamed', () => {
  it('names each person once, by their fullest name', () => {
    const names = peopleNamed(library);
    expect(names.filter((name) => name.includes('Morvan'))).toEqual(['Yann Morvan']);
    expect(names.join()).toContain('Goff');
  });
});

describe('presentPerson', () => {
  it('quotes a sentence that names them', () => {
    const person = presentPerson(library, 'Yann Morvan');
    expect(person && slice(person.passage.text, person.sentence)).toContain('Yann Morvan, directeur du port');
    expect(person?.words.length).toBeGreaterThan(0);
  });
});

describe('datedSentences', () => {
  it('gives the dated sentences in order, with all their dates', () => {
    const dated = datedSentences(library).map(({ passage, dates }) =>
      dates.map((span) => slice(passage.text, span)),
    );
    expect(dated).toHaveLength(2);
    expect(dated[0]?.join()).toContain('lundi');
    expect(dated[1]?.length).toBe(2);
  });

  it('keeps to one article', () => {
    expect(datedSentences(library, 'autre')).toEqual([]);
  });
});
