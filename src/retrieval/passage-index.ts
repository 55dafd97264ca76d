import MiniSearch, { type AsPlainObject } from 'minisearch';
import { stem } from '../language/analyzer.ts';
import type { AnalyzedPassage } from './analyzed-passage.ts';
import { type CommonTerm, CommonTerms, type Found } from './common-terms.ts';
import type { Postings } from './postings.ts';
import type { SimilarWords } from './similar-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stems at least this long may be misspelt by one letter, and by two. */
const MISSPELT_WORD = 5;
/** Below this length a slip is only believed where a letter was left out or put in: « jihad », not « recet » for « recent ». */
const SURE_WORD = 6;
const LONG_WORD = 8;
/** Longer words are no words: MiniSearch's fuzzy search takes time and memory by the square of their length. */
const LONGEST_WORD = 40;
const SUGGESTIBLE_WORD = 3;
const SUGGESTIONS = 3;

/** A library of more passages is large: MiniSearch is asked for terms that bring no more than so many in all. */
const MANY = 1_000;
/** Passages that a search of a large library gives at most. */
const BEST = 200;

/** Terms that MiniSearch takes in between two pauses. */
const BATCH = 1_000;
const ENGINE_OPTIONS = {
  fields: ['stems'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
};

/** A passage that shares words with the question, by its number in `PassageIndex.passages`. */
export interface Candidate {
  readonly number: number;
  /** MiniSearch's BM25+ score. */
  readonly bm25: number;
}

/** One word to look for; several spellings of the same word share a term. */
export interface SearchTerm {
  readonly stem: string;
  readonly boost: number;
}

/** What an index is made of, before MiniSearch has its share. */
export interface IndexParts {
  readonly passages: readonly AnalyzedPassage[];
  readonly stems: Vocabulary;
  readonly forms: Vocabulary;
  readonly similar: SimilarWords;
  readonly stemRarity: Float64Array;
  readonly formRarity: Float64Array;
  readonly topics: readonly string[];
  readonly postings: Postings;
}

type Engine = MiniSearch<{ readonly id: number }>;

/** Passages made ready to search; immutable once built. */
export class PassageIndex {
  /** All but MiniSearch's share: what a snapshot keeps. */
  readonly parts: IndexParts;
  readonly passages: readonly AnalyzedPassage[];
  readonly stems: Vocabulary;
  readonly forms: Vocabulary;
  readonly similar: SimilarWords;
  /** Rarity of each stem: BM25's inverse document frequency over passages, by stem id. */
  readonly stemRarity: Float64Array;
  /** Rarity of each folded form, stop words included, by form id. */
  readonly formRarity: Float64Array;
  /** Rarity given to a word no passage holds. */
  readonly rarityOfUnseen: number;
  /** Mean number of words that carry meaning in a passage. */
  readonly meanContentCount: number;
  /** The names and places the articles speak of most, as written there. */
  readonly topics: readonly string[];
  readonly #numbers: readonly number[];
  readonly #numbersByArticle = new Map<string, number[]>();
  readonly #engine: Engine;
  readonly #common: CommonTerms;

  private constructor(parts: IndexParts, engine: Engine) {
    const { passages } = parts;
    this.parts = parts;
    this.passages = passages;
    this.stems = parts.stems;
    this.forms = parts.forms;
    this.similar = parts.similar;
    this.stemRarity = parts.stemRarity;
    this.formRarity = parts.formRarity;
    this.topics = parts.topics;
    this.#numbers = passages.map((_, number) => number);
    passages.forEach(({ passage: { article } }, number) => {
      const numbers = this.#numbersByArticle.get(article.slug);
      if (numbers === undefined) this.#numbersByArticle.set(article.slug, [number]);
      else numbers.push(number);
    });
    this.rarityOfUnseen = Math.log(1 + (passages.length + 0.5) / 0.5);
    const contentCount = passages.reduce((total, passage) => total + passage.contentCount, 0);
    this.meanContentCount = Math.max(1, contentCount / Math.max(1, passages.length));
    this.#engine = engine;
    this.#common = new CommonTerms(parts.postings);
  }

  /** Indexes at one go. */
  static of(parts: IndexParts): PassageIndex {
    return new PassageIndex(parts, MiniSearch.loadJS(asMiniSearchKeepsIt(parts), ENGINE_OPTIONS));
  }

  /** Indexes in slices between which the event loop turns. */
  static async inSlices(parts: IndexParts): Promise<PassageIndex> {
    return new PassageIndex(parts, await MiniSearch.loadJSAsync(asMiniSearchKeepsIt(parts), ENGINE_OPTIONS));
  }

  /**
   * The passages that hold at least one of the terms, best BM25+ first; of one article when its slug is given. In a
   * large library MiniSearch searches for the most telling terms, until they bring many passages, and the others are
   * added to its scores; only the best passages are given.
   */
  search(terms: readonly SearchTerm[], article?: string): Candidate[] {
    const admits =
      article === undefined
        ? undefined
        : (number: number) => this.passages[number]?.passage.article.slug === article;
    if (this.passages.length <= MANY) return this.#searchFor(terms, admits);
    const { telling, common } = this.#parted(terms);
    return this.#common.addTo(this.#searchFor(telling, admits), common, BEST, admits ?? (() => true));
  }

  /** MiniSearch's own search, over the passages that `admits` lets through. */
  #searchFor(terms: readonly SearchTerm[], admits?: (number: number) => boolean): Found[] {
    if (terms.length === 0) return [];
    const boosts = new Map(terms.map((term) => [term.stem, term.boost]));
    const results = this.#engine.search([...boosts.keys()].join(' '), {
      boostTerm: (term) => boosts.get(term) ?? 1,
      // A boost of 0 spares MiniSearch the scoring.
      ...(admits && { boostDocument: (number) => (admits(number) ? 1 : 0) }),
    });
    return results.map(({ id, score, queryTerms }) => ({ number: id, bm25: score, met: queryTerms.length }));
  }

  /** The terms that bring few passages, most telling first, and the rest. */
  #parted(terms: readonly SearchTerm[]): { telling: SearchTerm[]; common: CommonTerm[] } {
    const byHolders = terms
      .map((term) => ({ ...term, id: this.stems.idOf(term.stem) }))
      .filter(({ id }) => id !== -1)
      .map((term) => ({ ...term, holders: this.#common.holders(term.id) }))
      .sort((a, b) => a.holders - b.holders);
    let brought = 0;
    const first = byHolders.findIndex(({ holders }) => {
      brought += holders;
      return brought > MANY;
    });
    const at = first === -1 ? byHolders.length : first;
    return {
      telling: byHolders.slice(0, at),
      common: byHolders.slice(at).map(({ id, boost }) => ({ stem: id, boost })),
    };
  }

  /**
   * Stems one slip away from a word no article holds, two for a long word: « dirrige » for « dirige ». Short words are
   * left alone, for too many others lie that close.
   */
  spellingsOf(stem: string): string[] {
    const fuzzy = stem.length >= LONG_WORD ? 2 : stem.length >= MISSPELT_WORD ? 1 : 0;
    if (fuzzy === 0 || stem.length > LONGEST_WORD) return [];
    const spellings = new Set<string>();
    this.#engine.search(stem, {
      fuzzy,
      // Only the words are wanted: a boost of 0 spares MiniSearch the scoring of every passage that holds one.
      boostDocument: (_, term) => {
        spellings.add(term);
        return 0;
      },
    });
    return [...spellings].filter(
      (spelling) => stem.length >= SURE_WORD || spelling.startsWith(stem) || spelling.endsWith(stem),
    );
  }

  /** Stems of the articles that a folded word may become that is being typed, or that it is a misspelling of. */
  stemsBegunBy(folded: string): string[] {
    const own = stem(folded);
    const begun = folded.length < SUGGESTIBLE_WORD ? [] : this.similar.begunBy(folded);
    const stems = new Set([own, ...begun.map((id) => this.stems.wordOf(id))]);
    return stems.size > 1 || this.stems.idOf(own) !== -1 ? [...stems] : this.spellingsOf(own);
  }

  /** Words of the articles, as written there, that a word none of them holds may have been meant for; closest first. */
  nearestWords(stem: string): string[] {
    if (stem.length < SUGGESTIBLE_WORD || stem.length > LONGEST_WORD) return [];
    const fuzzy = stem.length >= LONG_WORD ? 2 : 1;
    const near = this.#engine.search(stem, { prefix: true, fuzzy }).flatMap((result) => result.terms);
    const closest = [...new Set(near)].sort(
      (a, b) => sharedStart(b, stem) - sharedStart(a, stem) || a.length - b.length,
    );
    return closest.slice(0, SUGGESTIONS).flatMap((term) => this.#asWritten(term));
  }

  #asWritten(stem: string): string[] {
    const number = this.#engine.search(stem)[0]?.id as number | undefined;
    const passage = number === undefined ? undefined : this.passages[number];
    const at = passage?.stems.indexOf(this.stems.idOf(stem)) ?? -1;
    return passage === undefined || at === -1
      ? []
      : [passage.passage.text.slice(passage.starts[at], passage.ends[at])];
  }

  /** The numbers of all passages, or of one article's; none for an unknown slug. */
  numbersOf(article?: string): readonly number[] {
    return article === undefined ? this.#numbers : (this.#numbersByArticle.get(article) ?? []);
  }
}

/**
 * The postings in MiniSearch's own form, handed over term by term: a whole library of them would take more memory than
 * the index. Common words have the lowest ids, so that ids far apart one after the other make batches of like size.
 */
function asMiniSearchKeepsIt({ stems, postings }: IndexParts): AsPlainObject {
  const { offsets, passages, counts, lengths } = postings;
  const size = lengths.length;
  const entry = (stem: number): [string, Record<string, Record<string, number>>] => {
    const held: Record<string, number> = {};
    const to = offsets[stem + 1] ?? 0;
    for (let at = offsets[stem] ?? 0; at < to; at++) held[passages[at] ?? 0] = counts[at] ?? 0;
    return [stems.wordOf(stem), { 0: held }];
  };
  const stride = Math.max(1, Math.ceil(stems.size / BATCH));
  const terms = {
    *[Symbol.iterator]() {
      for (let first = 0; first < stride; first++) {
        for (let stem = first; stem < stems.size; stem += stride) {
          if (offsets[stem] !== offsets[stem + 1]) yield entry(stem);
        }
      }
    },
  };
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    documentCount: size,
    nextId: size,
    documentIds: Object.fromEntries(Array.from(lengths, (_, id) => [id, id])),
    fieldIds: { stems: 0 },
    fieldLength: Object.fromEntries(Array.from(lengths, (length, id) => [id, [length]])),
    averageFieldLength: [size === 0 ? 0 : total / size],
    storedFields: {},
    dirtCount: 0,
    // MiniSearch goes over it once, and asks nothing else of it.
    index: terms as unknown as AsPlainObject['index'],
    serializationVersion: 2,
  };
}

/** How many first letters two words share. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
