import { fold } from '../language/fold.ts';
import { EXACT, FAMILY, NO_MATCH, PARAPHRASE } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { isIdle } from '../retrieval/telling.ts';
import type { Abstention, AbstentionReason } from './answer.ts';
import type { Library } from './library.ts';
import { quotesOf } from './quote.ts';

const WORDS_SHOWN = 5;

/** A sum to work out: « 2+2 », « 7 fois 8 ». */
const ARITHMETIC = /(?<![\p{L}\d])\d+\s*(?:[+*×÷=^]|fois|x(?=\s*\d)|(?:divisé|multiplié) par)\s*\d/iu;

/** Why a question is not even looked for, or undefined when it should be. */
export function reasonNotToSearch(query: Query): AbstentionReason | undefined {
  const { question, terms } = query;
  if (question.tokens.length === 0) return 'empty';
  if (question.isPleasantry) return 'greeting';
  if (terms.every(({ token }) => token.isNumber) || ARITHMETIC.test(question.text)) return 'noise';
  return terms.every(({ token, stem }) => stem === -1 && isGibberish(token.form)) ? 'noise' : undefined;
}

/** Says that there is no answer, with what may help: absent words, nearest words, topics, nearest passages. */
export function abstain(
  library: Library,
  query: Query,
  ranked: readonly RankedPassage[],
  reason: AbstentionReason | undefined,
  confidence: number,
): Abstention {
  const best = ranked[0];
  const absent = query.terms.filter((_, term) => isAbsent(query.levelsAnywhere[term] ?? NO_MATCH));
  const telling = absent.filter(({ token }) => !isIdle(token.stem));
  const missing = (telling.length > 0 ? telling : absent)
    .slice(0, WORDS_SHOWN)
    .map(({ token }) => ({ stem: token.stem, asked: query.question.text.slice(token.start, token.end) }));
  return new Refusal(library, missing, {
    question: query.question,
    reason: reason ?? (best !== undefined && speaksOfIt(best) ? 'notInArticle' : 'foreign'),
    quotes: quotesOf(query, ranked, confidence),
    confidence,
  });
}

/** Whether no article holds a word or its like: what may only put it differently is another word. */
function isAbsent(level: number): boolean {
  return level === NO_MATCH || level === PARAPHRASE;
}

/** A word that no article holds: as asked, and its stem. */
interface MissingWord {
  readonly asked: string;
  readonly stem: string;
}

/**
 * An abstention whose nearest words are sought when first read: it takes as long as some ten answers, and not every
 * surface shows them. A class for the reason that quotes are one.
 */
class Refusal implements Abstention {
  readonly status = 'abstained';
  readonly question: Abstention['question'];
  readonly reason: AbstentionReason;
  readonly missing: readonly string[];
  readonly topics: readonly string[];
  readonly quotes: Abstention['quotes'];
  readonly confidence: number;
  readonly #library: Library;
  readonly #missing: readonly MissingWord[];
  #nearest: Abstention['nearest'] | undefined;

  constructor(
    library: Library,
    missing: readonly MissingWord[],
    told: Pick<Abstention, 'question' | 'reason' | 'quotes' | 'confidence'>,
  ) {
    this.question = told.question;
    this.reason = told.reason;
    this.quotes = told.quotes;
    this.confidence = told.confidence;
    this.missing = missing.map(({ asked }) => asked);
    this.topics = library.index.topics;
    this.#library = library;
    this.#missing = missing;
  }

  get nearest(): Abstention['nearest'] {
    this.#nearest ??= this.#missing.flatMap(({ stem, asked }) => {
      const known = this.#library.index.nearestWords(stem).filter((word) => mayBeMeant(asked, word));
      return known.length === 0 ? [] : [{ asked, known }];
    });
    return this.#nearest;
  }
}

/** « Wagner » is no « gagner »: a word in small letters may be meant by a capitalised one only if they begin alike. */
function mayBeMeant(asked: string, known: string): boolean {
  const isName = (word: string): boolean => word !== word.toLowerCase();
  return !isName(asked) || isName(known) || initialOf(asked) === initialOf(known);
}

function initialOf(word: string): string {
  return fold(word.charAt(0).toLowerCase());
}

/** Whether a passage holds a word of the question, not merely one that looks like it or hints at it. */
function speaksOfIt({ match }: RankedPassage): boolean {
  return match.levels.some((level) => level === EXACT || level === FAMILY);
}

const MASHED =
  /[bcdfghjklmnpqrstvwxz]{5}|(.)\1{3}|^[^aeiouyàâäéèêëîïôöùûü\d]{4,}$|qwert|azert|wxcv|zxcv|asdf|qsdf|hjkl/u;

/** Keys struck at random: no vowel, five consonants in a row, one letter over and over, neighbours on the keyboard. */
function isGibberish(form: string): boolean {
  return MASHED.test(form);
}
