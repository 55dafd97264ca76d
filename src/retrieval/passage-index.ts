import MiniSearch, { type AsPlainObject } from 'minisearch';
import { stem } from '../language/analyzer.ts';
import type { AnalyzedPassage } from './analyzed-passage.ts';
import { isWithinEdits } from './edit-distance.ts';
import type { IndexParts } from './index-parts.ts';
import { type Found, PostingTables, type TableTerm } from './posting-tables.ts';
import type { SimilarWords } from './similar-words.ts';
import { closestTo, isBelievable, reachOf, SUGGESTIBLE_WORD, slipsIn } from './spelling.ts';
import { runAtOnce, runInSlices, type Steps } from './steps.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words proposed for one that no article holds, at most. */
const SUGGESTIONS = 3;

/** MiniSearch is asked for the question's own words, the most telling of them, that so many passages hold in all. */
const MANY = 30;
/** The boost of the question's own words; what may stand for one has less. */
const WHOLE = 1;
/** So few passages are indexed in no time. */
const FEW = 100;
/** Passages that a search gives at most, unless it is told. */
const BEST = 200;

/** Terms or passages that MiniSearch takes in between two pauses. */
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
  /** Absent while it is made. */
  #engine: Engine | undefined;
  #completed: Promise<void> = Promise.resolve();
  readonly #tables: PostingTables;

  private constructor(parts: IndexParts, engine: Engine | undefined) {
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
    this.#tables = new PostingTables(parts.postings);
  }

  /** Resolves when MiniSearch has taken everything in; rejects when it could not. */
  get completed(): Promise<void> {
    return this.#completed;
  }

  /** Indexes at one go. */
  static of(parts: IndexParts): PassageIndex {
    return new PassageIndex(parts, MiniSearch.loadJS(runAtOnce(asMiniSearchKeepsIt(parts)), ENGINE_OPTIONS));
  }

  /** Indexes in slices between which the event loop turns. */
  static async inSlices(parts: IndexParts): Promise<PassageIndex> {
    return new PassageIndex(parts, await engineInSlices(parts));
  }

  /**
   * Answers at once, and goes on indexing in slices. Meanwhile the tables that score common words score them all, and
   * spellings are sought word by word: the answers are the same, only slower to find.
   */
  static early(parts: IndexParts): PassageIndex {
    if (parts.passages.length <= FEW) return PassageIndex.of(parts);
    const index = new PassageIndex(parts, undefined);
    index.#completed = engineInSlices(parts).then((engine) => {
      index.#engine = engine;
    });
    return index;
  }

  /**
   * The passages that hold at least one of the terms, best BM25+ first, `most` of them; of one article when its slug is
   * given. MiniSearch searches for the question's own most telling words; what may stand for them and common words are
   * added to its scores.
   */
  search(terms: readonly SearchTerm[], article?: string, most = BEST): Candidate[] {
    const admits = this.#admissionTo(article);
    const engine = this.#engine;
    const { telling, others } = this.#parted(terms, engine === undefined ? 0 : MANY);
    const found = engine === undefined ? [] : searchIn(engine, telling, admits);
    return this.#tables.addTo(found, others, most, admits);
  }

  /** What MiniSearch finds by itself: the same passages with the same scores, all of them, in more time. */
  searchWithMiniSearch(terms: readonly SearchTerm[]): Candidate[] {
    return this.#engine === undefined ? this.search(terms) : searchIn(this.#engine, terms, undefined);
  }

  #admissionTo(article: string | undefined): ((number: number) => boolean) | undefined {
    if (article === undefined) return undefined;
    return (number) => this.passages[number]?.passage.article.slug === article;
  }

  /** The question's own words that fewest passages hold, `most` in all, and the other terms. */
  #parted(terms: readonly SearchTerm[], most: number): { telling: SearchTerm[]; others: TableTerm[] } {
    const own: { readonly term: SearchTerm; readonly id: number; readonly holders: number }[] = [];
    const others: TableTerm[] = [];
    for (const term of terms) {
      const id = this.stems.idOf(term.stem);
      const holders = id === -1 ? 0 : this.#tables.holders(id);
      if (holders === 0) continue;
      if (term.boost >= WHOLE && holders <= most) own.push({ term, id, holders });
      else others.push({ stem: id, boost: term.boost });
    }
    own.sort((a, b) => a.holders - b.holders);
    const telling: SearchTerm[] = [];
    let brought = 0;
    for (const { term, id, holders } of own) {
      brought += holders;
      if (brought <= most) telling.push(term);
      else others.push({ stem: id, boost: term.boost });
    }
    return { telling, others };
  }

  /** Stems one slip away from a word no article holds, two for a long word: « dirrige » for « dirige ». */
  spellingsOf(stem: string): string[] {
    const slips = slipsIn(stem);
    if (slips === 0) return [];
    return this.#termsNear(stem, slips, false).filter((spelling) => isBelievable(spelling, stem));
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
    const reach = reachOf(stem);
    if (reach === undefined) return [];
    return this.#termsNear(stem, reach, true)
      .sort(closestTo(stem))
      .slice(0, SUGGESTIONS)
      .flatMap((term) => this.#asWritten(term));
  }

  /** The stems of the articles within so many edits of a stem, and those it begins where `prefix` is true. */
  #termsNear(stem: string, edits: number, prefix: boolean): string[] {
    if (this.#engine === undefined) {
      return this.stems
        .words()
        .filter(
          (word, id) =>
            this.#tables.holders(id) > 0 &&
            ((prefix && word.startsWith(stem)) || isWithinEdits(stem, word, edits)),
        );
    }
    const near = new Set<string>();
    this.#engine.search(stem, {
      fuzzy: edits,
      prefix,
      // Only the words are wanted: a boost of 0 spares MiniSearch the scoring of every passage that holds one.
      boostDocument: (_, term) => {
        near.add(term);
        return 0;
      },
    });
    return [...near];
  }

  #asWritten(stem: string): string[] {
    const [best] = this.search([{ stem, boost: 1 }]);
    const passage = best === undefined ? undefined : this.passages[best.number];
    const at = passage?.stems.indexOf(this.stems.idOf(stem)) ?? -1;
    return passage === undefined || at === -1
      ? []
      : [passage.passage.text.slice(passage.starts[at], passage.ends[at])];
  }

  /** Whether MiniSearch has its share of a restored index; until then misspelt words are sought in another way. */
  get isComplete(): boolean {
    return this.#engine !== undefined;
  }

  get articleCount(): number {
    return this.#numbersByArticle.size;
  }

  /** The numbers of all passages, or of one article's; none for an unknown slug. */
  numbersOf(article?: string): readonly number[] {
    return article === undefined ? this.#numbers : (this.#numbersByArticle.get(article) ?? []);
  }
}

async function engineInSlices(parts: IndexParts): Promise<Engine> {
  return MiniSearch.loadJSAsync(await runInSlices(asMiniSearchKeepsIt(parts)), ENGINE_OPTIONS);
}

/** MiniSearch's own search, over the passages that `admits` lets through. */
function searchIn(
  engine: Engine,
  terms: readonly SearchTerm[],
  admits: ((number: number) => boolean) | undefined,
): Found[] {
  if (terms.length === 0) return [];
  const boosts = new Map(terms.map((term) => [term.stem, term.boost]));
  const results = engine.search([...boosts.keys()].join(' '), {
    boostTerm: (term) => boosts.get(term) ?? 1,
    // A boost of 0 spares MiniSearch the scoring.
    ...(admits && { boostDocument: (number) => (admits(number) ? 1 : 0) }),
  });
  return results.map(({ id, score, queryTerms }) => ({ number: id, bm25: score, met: queryTerms.length }));
}

/**
 * The postings in MiniSearch's own form, handed over term by term: a whole library of them would take more memory than
 * the index. Common words have the lowest ids, so that ids far apart one after the other make batches of like size.
 */
function* asMiniSearchKeepsIt({ stems, postings }: IndexParts): Steps<AsPlainObject> {
  const { offsets, passages, counts, lengths } = postings;
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
  const documentIds: Record<string, number> = {};
  const fieldLength: Record<string, number[]> = {};
  let total = 0;
  for (const [id, length] of lengths.entries()) {
    documentIds[id] = id;
    fieldLength[id] = [length];
    total += length;
    if (id % BATCH === 0) yield;
  }
  return {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds,
    fieldIds: { stems: 0 },
    fieldLength,
    averageFieldLength: [lengths.length === 0 ? 0 : total / lengths.length],
    storedFields: {},
    dirtCount: 0,
    // MiniSearch goes over it once, and asks nothing else of it.
    index: terms as unknown as AsPlainObject['index'],
    serializationVersion: 2,
  };
}
