import MiniSearch from 'minisearch';
import type { Passage } from '../knowledge/article.ts';
import { type AnalyzedPassage, analyzePassage, STOP_WORD } from './analyzed-passage.ts';
import { SimilarWords } from './similar-words.ts';
import { Vocabulary } from './vocabulary.ts';

/** Stems at least this long may be misspelt by one letter, and by two. */
const MISSPELT_WORD = 5;
/** Below this length a slip is only believed where a letter was left out or put in: « jihad », not « recet » for « recent ». */
const SURE_WORD = 6;
const LONG_WORD = 8;
/** Longer words are no words: MiniSearch's fuzzy search takes time and memory by the square of their length. */
const LONGEST_WORD = 40;
const SUGGESTIBLE_WORD = 3;
const SUGGESTIONS = 3;

/** Passages among which the best is looked for, in a library larger than this. */
const ENOUGH = 1_000;

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

/** Passages made ready to search; immutable once built. */
export class PassageIndex {
  readonly passages: readonly AnalyzedPassage[];
  readonly stems = new Vocabulary();
  readonly forms = new Vocabulary();
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
  readonly #search: MiniSearch<{ id: number; stems: string }>;

  constructor(passages: readonly Passage[]) {
    this.passages = passages.map((passage) => analyzePassage(passage, this.stems, this.forms));
    this.stemRarity = rarity(this.passages, this.stems.size, (passage) => passage.stems);
    this.formRarity = rarity(this.passages, this.forms.size, (passage) => passage.forms);
    this.#numbers = passages.map((_, number) => number);
    passages.forEach(({ article }, number) => {
      const numbers = this.#numbersByArticle.get(article.slug);
      if (numbers === undefined) this.#numbersByArticle.set(article.slug, [number]);
      else numbers.push(number);
    });
    this.rarityOfUnseen = Math.log(1 + (passages.length + 0.5) / 0.5);
    const contentCount = this.passages.reduce((total, passage) => total + passage.contentCount, 0);
    this.meanContentCount = Math.max(1, contentCount / Math.max(1, passages.length));
    this.topics = mainTopics(this.passages);
    this.similar = new SimilarWords(this.passages, this.stems, this.forms);
    this.#search = new MiniSearch({
      fields: ['stems'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    this.#search.addAll(this.passages.map((passage, id) => ({ id, stems: this.#contentStems(passage) })));
  }

  /** The passages that hold at least one of the terms, best BM25+ first; of one article when its slug is given. */
  search(terms: readonly SearchTerm[], article?: string): Candidate[] {
    const isLarge = this.passages.length > ENOUGH;
    const ordered = isLarge ? this.#tellingFirst(terms) : terms;
    const boosts = new Map(ordered.map((term) => [term.stem, term.boost]));
    const results = this.#search.search([...boosts.keys()].join(' '), {
      boostTerm: (term) => boosts.get(term) ?? 1,
      ...(isLarge && { boostDocument: this.#admission(article) }),
      ...(article === undefined
        ? {}
        : { filter: ({ id }) => this.passages[id]?.passage.article.slug === article }),
    });
    return results.map(({ id, score }): Candidate => ({ number: id, bm25: score }));
  }

  /**
   * Stems one slip away from a word no article holds, two for a long word: « dirrige » for « dirige ». Short words are
   * left alone, for too many others lie that close.
   */
  spellingsOf(stem: string): string[] {
    const fuzzy = stem.length >= LONG_WORD ? 2 : stem.length >= MISSPELT_WORD ? 1 : 0;
    if (fuzzy === 0 || stem.length > LONGEST_WORD) return [];
    const spellings = new Set<string>();
    this.#search.search(stem, {
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

  /** Words of the articles, as written there, that a word none of them holds may have been meant for; closest first. */
  nearestWords(stem: string): string[] {
    if (stem.length < SUGGESTIBLE_WORD || stem.length > LONGEST_WORD) return [];
    const fuzzy = stem.length >= LONG_WORD ? 2 : 1;
    const near = this.#search.search(stem, { prefix: true, fuzzy }).flatMap((result) => result.terms);
    const closest = [...new Set(near)].sort(
      (a, b) => sharedStart(b, stem) - sharedStart(a, stem) || a.length - b.length,
    );
    return closest.slice(0, SUGGESTIONS).flatMap((term) => this.#asWritten(term));
  }

  #asWritten(stem: string): string[] {
    const number = this.#search.search(stem)[0]?.id as number | undefined;
    const passage = number === undefined ? undefined : this.passages[number];
    const at = passage?.stems.indexOf(this.stems.idOf(stem)) ?? -1;
    return passage === undefined || at === -1
      ? []
      : [passage.passage.text.slice(passage.starts[at], passage.ends[at])];
  }

  get articleCount(): number {
    return this.#numbersByArticle.size;
  }

  /** The numbers of all passages, or of one article's; none for an unknown slug. */
  numbersOf(article?: string): readonly number[] {
    return article === undefined ? this.#numbers : (this.#numbersByArticle.get(article) ?? []);
  }

  #tellingFirst(terms: readonly SearchTerm[]): SearchTerm[] {
    const weight = ({ stem, boost }: SearchTerm) => boost * (this.stemRarity[this.stems.idOf(stem)] ?? 0);
    return terms.toSorted((a, b) => weight(b) - weight(a));
  }

  /**
   * Lets MiniSearch score a passage (1) or pass over it (0). Terms come most telling first; once they have brought
   * enough passages, the others add to the scores of those and bring no more: in a large library a common word would
   * bring half of it.
   */
  #admission(article: string | undefined): (id: number, term: string) => 0 | 1 {
    const admitted = new Set<number>();
    let current: string | undefined;
    let isOpen = true;
    return (id, term) => {
      if (term !== current) {
        current = term;
        isOpen = admitted.size < ENOUGH;
      }
      if (admitted.has(id)) return 1;
      if (!isOpen || (article !== undefined && this.passages[id]?.passage.article.slug !== article)) return 0;
      admitted.add(id);
      return 1;
    };
  }

  #contentStems(passage: AnalyzedPassage): string {
    const stems: string[] = [];
    passage.stems.forEach((stem, at) => {
      if (((passage.flags[at] ?? 0) & STOP_WORD) === 0) stems.push(this.stems.wordOf(stem));
    });
    return stems.join(' ');
  }
}

/** How many first letters two words share. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Robertson and Spärck Jones's weight, kept positive as in Lucene: ln(1 + (N − df + ½) / (df + ½)). */
function rarity(
  passages: readonly AnalyzedPassage[],
  size: number,
  ids: (passage: AnalyzedPassage) => Int32Array,
): Float64Array {
  const frequency = new Float64Array(size);
  const lastSeen = new Int32Array(size).fill(-1);
  passages.forEach((passage, number) => {
    for (const id of ids(passage)) {
      if (lastSeen[id] === number) continue;
      lastSeen[id] = number;
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  });
  const count = passages.length;
  return frequency.map((df) => Math.log(1 + (count - df + 0.5) / (df + 0.5)));
}

const TOPICS = 5;

function mainTopics(passages: readonly AnalyzedPassage[]): string[] {
  const counts = new Map<string, number>();
  for (const { passage, typedSpans } of passages) {
    for (const span of typedSpans) {
      if (span.type === 'date' || span.type === 'quantity') continue;
      const name = passage.text.slice(span.start, span.end);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOPICS)
    .map(([name]) => name);
}
