import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { analyze, stem } from '../../src/language/analyzer.ts';
import type { PassageIndex } from '../../src/retrieval/passage-index.ts';
import { harbour, indexOf } from './harbour.ts';

function found(index: PassageIndex, words: readonly string[], article?: string): string[] {
  const terms = words.map((word) => ({ stem: stem(word), boost: 1 }));
  return index.search(terms, article).map(({ number }) => index.passages[number]?.passage.id ?? '');
}

describe('PassageIndex', () => {
  it('finds the passages that hold a word, in any inflection', () => {
    expect(found(harbour, ['navire']).sort()).toEqual(['phare#1', 'port#2']);
    expect(found(harbour, ['capitaines'])).toEqual(['port#1']);
    expect(found(harbour, ['zeppelin'])).toEqual([]);
    expect(found(harbour, [])).toEqual([]);
  });

  it('prefers the passage that holds more of the words, then the one that says them in less', () => {
    expect(found(harbour, ['phare', 'bâtir'])[0]).toBe('phare#1');
    expect(found(harbour, ['port'])[0]).toBe('port#3');
  });

  it('lets a word weigh what it is boosted', () => {
    const first = (grue: number, capitaine: number) =>
      harbour.search([
        { stem: stem('grue'), boost: grue },
        { stem: stem('capitaine'), boost: capitaine },
      ])[0]?.number;
    expect(first(5, 0.1)).not.toBe(first(0.1, 5));
  });

  it('scores common and rare words of a large library as MiniSearch does', () => {
    const quais = Array.from(
      { length: 1_100 },
      (_, at) => `Le quai ${at} attend la marée${' haute'.repeat(at % 7)}.`,
    );
    const tides = Array.from({ length: 1_200 }, (_, at) => `La marée ${at} monte, marée haute.`);
    const large = indexOf({
      port: [...quais, ...tides, 'Le homard attend la marée au quai.', 'Un homard du nord dort.'],
      bac: ['La marée porte le bac.'],
    });
    const engine = new MiniSearch({
      fields: ['stems'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    engine.addAll(
      large.passages.map(({ passage }, id) => ({
        id,
        stems: analyze(passage.text)
          .flatMap(({ stem, isStopWord }) => (isStopWord ? [] : [stem]))
          .join(' '),
      })),
    );
    for (const words of [['marée', 'quai', 'homard'], ['quai', 'haute'], ['attend'], ['homard', 'bac']]) {
      const terms = words.map((word, at) => ({ stem: stem(word), boost: 1 + at }));
      const boosts = new Map(terms.map(({ stem: word, boost }) => [word, boost]));
      const expected = engine.search([...boosts.keys()].join(' '), {
        boostTerm: (term) => boosts.get(term) ?? 1,
      });
      const scores = new Map(expected.map(({ id, score }) => [id, score]));
      const given = large.search(terms);
      expect(given.length).toBe(Math.min(200, expected.length));
      given.forEach(({ number, bm25 }, at) => {
        expect(bm25).toBeCloseTo(scores.get(number) ?? 0, 9);
        expect(bm25).toBeCloseTo(expected[at]?.score ?? 0, 9);
      });
    }
    expect(found(large, ['homard', 'quai', 'marée'], 'bac')).toEqual(['bac#1']);
    expect(found(large, ['zeppelin'])).toEqual([]);
  });

  it('finds what MiniSearch does by itself, where words that may stand for others weigh less', () => {
    const terms = ['phare', 'navire', 'port', 'capitaine'].map((word, at) => ({
      stem: stem(word),
      boost: at % 2 === 0 ? 1 : 0.3,
    }));
    const alone = harbour.searchWithMiniSearch(terms);
    const found = harbour.search(terms);
    expect(found.map(({ number }) => number)).toEqual(alone.map(({ number }) => number));
    found.forEach(({ bm25 }, at) => {
      expect(bm25).toBeCloseTo(alone[at]?.bm25 ?? 0, 9);
    });
    expect(harbour.search(terms, undefined, 2)).toEqual(found.slice(0, 2));
  });

  it('keeps to one article when asked', () => {
    expect(found(harbour, ['phare', 'navire'], 'phare')).toEqual(['phare#1']);
    expect(found(harbour, ['grue'], 'phare')).toEqual([]);
    expect(found(harbour, ['grue'], 'nowhere')).toEqual([]);
    expect(harbour.numbersOf('port')).toEqual([0, 1, 2]);
    expect(harbour.numbersOf()).toEqual([0, 1, 2, 3]);
  });

  it('never searches for stop words', () => {
    expect(found(harbour, ['le', 'par', 'en'])).toEqual([]);
  });

  it('finds a rare word rarer than a common one, and an unseen word rarest', () => {
    const rarity = (word: string) => harbour.stemRarity[harbour.stems.idOf(stem(word))] ?? 0;
    expect(rarity('capitaine')).toBeGreaterThan(rarity('phare'));
    expect(rarity('phare')).toBeGreaterThan(0);
    expect(harbour.rarityOfUnseen).toBeGreaterThan(rarity('capitaine'));
  });

  it('takes every spelling of a word for the same', () => {
    const curly = indexOf({ a: ['L’île de\u00a0Ré accueille 1\u202f500 coop\u00e9rateurs.'] });
    const plain = indexOf({ a: ["L'île de Ré accueille 1 500 coope\u0301rateurs."] });
    expect(plain.stems.words()).toEqual(curly.stems.words());
    expect(plain.forms.words()).toEqual(curly.forms.words());
  });

  it('names the subjects the articles speak of most, as written', () => {
    const index = indexOf({
      a: ['À Brest, Anne Le Goff parle de Brest.', 'Anne Le Goff aime Brest.', 'En 1850, 12 marins.'],
    });
    expect(index.topics.slice(0, 2)).toEqual(['Brest', 'Anne Le Goff']);
    expect(index.topics.join()).not.toMatch(/\d/);
  });

  it('is content with nothing to index', () => {
    const empty = indexOf({});
    expect(found(empty, ['phare'])).toEqual([]);
    expect(empty.topics).toEqual([]);
    expect(empty.meanContentCount).toBeGreaterThan(0);
  });
});

describe('the analysis of a passage', () => {
  it('knows where each sentence begins among the tokens', () => {
    const passage = harbour.passages[0];
    const [first, second, end] = passage?.sentenceTokens ?? [];
    const wordAt = (at: number | undefined) =>
      passage?.passage.text.slice(passage.starts[at ?? -1], passage.ends[at ?? -1]);
    expect([wordAt(first), wordAt(second)]).toEqual(['Le', 'Il']);
    expect(end).toBe(passage?.stems.length);
  });

  it('knows the first token of every name, date and number', () => {
    const passage = harbour.passages[0];
    const openings = passage?.typedSpans.map((span, at) => [
      span.type,
      span.start === passage.starts[passage.typedSpanTokens[at] ?? -1],
    ]);
    expect(openings).toEqual([
      ['person', true],
      ['place', true],
      ['date', true],
      ['quantity', true],
    ]);
  });
});
