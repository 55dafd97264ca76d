import type { AnalyzedToken } from '../language/analyzer.ts';
import { rarityInFrench } from '../language/common-words.ts';
import { isPersonTitle } from '../language/name-lexicon.ts';
import { asksName } from '../question/asks-name.ts';
import type { Question } from '../question/question.ts';
import type { QuestionToken } from '../question/question-tokens.ts';
import { findClassMembers } from './answer-class.ts';
import { EXACT, FAMILY, HINT, isMet, NO_MATCH } from './match-level.ts';
import type { PassageIndex, SearchTerm } from './passage-index.ts';
import { howTelling, isIdle } from './telling.ts';
import { expressionMeetings, wordMeetings } from './word-meetings.ts';

/** A word of the question that carries meaning. */
export interface QueryTerm {
  readonly token: QuestionToken;
  /** Stem id in the index, or -1 when no article holds the word. */
  readonly stem: number;
  /** How rare the word is in the articles, less for a word that answers seldom repeat; a word none holds is rarest. */
  readonly rarity: number;
  /** How rare the word is in French at large. */
  readonly frenchRarity: number;
  /** Capitalised elsewhere than at the question's head. */
  readonly isName: boolean;
  /** Most likely the question's verb: a lower-case word that no determiner, preposition or noun stands before. */
  readonly isVerb: boolean;
  /** A title, with « de » and what one holds it of after it: « le chef de la délégation ». */
  readonly isOfficeOfSomething: boolean;
}

/** What all that counts of a kind weighs; 0 where there is nothing. */
interface TermWeights {
  /** Rarity in French. */
  readonly french: number;
  /** Squares of the rarities. */
  readonly rare: number;
  /** Rarities of names, of verbs and of numbers. */
  readonly names: number;
  readonly verbs: number;
  readonly numbers: number;
  /** Rarities of each two neighbours together. */
  readonly neighbours: number;
}

/** A question in the index's own numbers, ready to be compared with any passage. */
export interface Query {
  readonly question: Question;
  readonly index: PassageIndex;
  readonly terms: readonly QueryTerm[];
  /** Sum of the terms' rarities, at least a little above 0. */
  readonly weight: number;
  /** Sums over some of the terms, or of other numbers than rarity. */
  readonly weightOf: TermWeights;
  /** Index in `terms` of the rarest word that any article holds; -1 when they hold none. */
  readonly rarestTerm: number;
  /** Stem id → 1 + index of the term it meets, 0 for none. */
  readonly termOfStem: Uint8Array;
  /** Stem id → how it meets that term. */
  readonly levelOfStem: Uint8Array;
  /** Stem id → the stems that must stand beside it to count: it is part of an expression. */
  readonly besideOf: ReadonlyMap<number, readonly number[]>;
  /** For each term, its surest meeting anywhere in the articles. */
  readonly levelsAnywhere: Uint8Array;
  /** Form id → 1 + index in `forms`, 0 for none. Stop words count here. */
  readonly formOf: Uint8Array;
  readonly formRarities: readonly number[];
  readonly formWeight: number;
  /** Index of a pair of neighbouring forms in `pairRarities`, by `pairKey`. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly pairRarities: readonly number[];
  readonly pairWeight: number;
  /** Stem id → how rare in French a member of the class asked for is, 0 for others; undefined when none is asked for. */
  readonly classMembers: Float32Array | undefined;
  /** Whether it asks what somebody or something is called. */
  readonly asksName: boolean;
  /** Index in `terms` of what « combien » or « quel » bears on; -1 when there is none. */
  readonly countedTerm: number;
  readonly searchTerms: readonly SearchTerm[];
  /** What a stretch that meets nothing of the question has in common with it. */
  readonly nothing: NothingMet;
}

/** Zeros, as many as the question has terms, forms and pairs; shared, and never written to. */
interface NothingMet {
  readonly levels: number[];
  readonly counts: number[];
  readonly forms: number[];
  readonly pairs: number[];
  readonly distances: number[];
  readonly positions: number[];
}

/** Words of a question that count, at most. */
export const MAX_TERMS = 200;
const INDIRECT_BOOST = 0.3;
const TINY = 1e-9;

/** A key for two neighbouring forms, by their indexes in the query. */
export function pairKey(first: number, second: number): number {
  return first * 256 + second;
}

/** Puts a question into the index's numbers, with every word of the articles that may stand for its words. */
export function compileQuery(index: PassageIndex, question: Question): Query {
  const unseen = index.rarityOfUnseen;
  const terms = findTerms(index, question, unseen);
  const termOfStem = new Uint8Array(index.stems.size);
  const levelOfStem = new Uint8Array(index.stems.size);
  const levelsAnywhere = new Uint8Array(terms.length);
  const besideOf = new Map<number, readonly number[]>();
  const met: number[] = [];
  const meet = (stem: number, term: number, level: number, beside?: readonly number[]): void => {
    if (stem === -1) return;
    const known = levelOfStem[stem] ?? NO_MATCH;
    const surest = levelsAnywhere[term] ?? NO_MATCH;
    if (surest === NO_MATCH || level < surest) levelsAnywhere[term] = level;
    if (known === NO_MATCH) met.push(stem);
    else if (known <= level) return;
    termOfStem[stem] = term + 1;
    levelOfStem[stem] = level;
    if (beside === undefined) besideOf.delete(stem);
    else besideOf.set(stem, beside);
  };
  for (const [at, { stem, token }] of terms.entries()) {
    meet(stem, at, EXACT);
    for (const other of token.alternatives) meet(index.stems.idOf(other), at, EXACT);
  }
  terms.forEach(({ token }, at) => {
    for (const { stem, level, beside } of wordMeetings(index, token)) meet(stem, at, level, beside);
    const next = terms[at + 1];
    if (next === undefined) return;
    for (const { stem, level } of expressionMeetings(index, token, next.token)) meet(stem, at, level);
  });
  const searchTerms = met.flatMap((stem): SearchTerm[] => {
    const level = levelOfStem[stem];
    if (level === EXACT) return [{ stem: index.stems.wordOf(stem), boost: 1 }];
    const term = (termOfStem[stem] ?? 0) - 1;
    if (level === HINT || (level !== FAMILY && levelsAnywhere[term] === EXACT)) return [];
    return [{ stem: index.stems.wordOf(stem), boost: INDIRECT_BOOST }];
  });
  const forms = compileForms(index, question, unseen);
  return {
    question,
    index,
    terms,
    weight: Math.max(TINY, sum(terms.map((term) => term.rarity))),
    weightOf: weigh(terms),
    rarestTerm: rarestTerm(terms, levelsAnywhere),
    termOfStem,
    levelOfStem,
    besideOf,
    levelsAnywhere,
    ...forms,
    classMembers: findClassMembers(index, question.tokens),
    asksName: asksName(question.tokens.map((token) => token.folded).join(' ')),
    countedTerm: countedTerm(question, terms),
    searchTerms,
    nothing: {
      levels: zeros(terms.length),
      counts: zeros(terms.length),
      forms: zeros(forms.formRarities.length),
      pairs: zeros(forms.pairRarities.length),
      distances: zeros(terms.length),
      positions: [],
    },
  };
}

function weigh(terms: readonly QueryTerm[]): TermWeights {
  const sumOf = (of: (term: QueryTerm, next: QueryTerm | undefined) => number) =>
    terms.reduce((total, term, at) => total + of(term, terms[at + 1]), 0);
  return {
    french: sumOf(({ frenchRarity }) => frenchRarity),
    rare: sumOf(({ rarity }) => rarity * rarity),
    names: sumOf(({ isName, rarity }) => (isName ? rarity : 0)),
    verbs: sumOf(({ isVerb, rarity }) => (isVerb ? rarity : 0)),
    numbers: sumOf(({ token, rarity }) => (token.isNumber ? rarity : 0)),
    neighbours: sumOf(({ rarity }, next) => (next === undefined ? 0 : rarity + next.rarity)),
  };
}

function rarestTerm(terms: readonly QueryTerm[], levelsAnywhere: Uint8Array): number {
  let rarest = -1;
  let highest = 0;
  terms.forEach(({ rarity }, at) => {
    if (rarity <= highest || !isMet(levelsAnywhere[at] ?? NO_MATCH)) return;
    rarest = at;
    highest = rarity;
  });
  return rarest;
}

function findTerms(index: PassageIndex, question: Question, unseen: number): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  question.tokens.forEach((token, at) => {
    if (token.isStopWord || terms.has(token.stem) || terms.size >= MAX_TERMS) return;
    const exact = index.stems.idOf(token.stem);
    const stem = exact === -1 ? index.similar.stemOfForm(token.folded) : exact;
    const share =
      howTelling(token.stem, isVerb(question, at)) * (isForename(question.tokens, at) ? FORENAME : 1);
    const rarity = (index.stemRarity[stem] ?? unseen) * share;
    terms.set(token.stem, {
      token,
      stem,
      rarity,
      frenchRarity: rarityInFrench(token.stem),
      isName: token.isCapitalised && at > 0,
      isVerb: isVerb(question, at),
      isOfficeOfSomething: isOfficeOfSomething(question.tokens, at),
    });
  });
  const found = [...terms.values()];
  const telling = found.filter((term) => !isOnlyFrame(index, term));
  return telling.length > 0 ? telling : found;
}

/** « s’appelle », « le nom de »: where no article says the word, it only tells what is wanted. */
function isOnlyFrame(index: PassageIndex, { token, stem }: QueryTerm): boolean {
  return stem === -1 && isIdle(token.stem) && wordMeetings(index, token).length === 0;
}

/** Texts go on by the last name: the name before it counts for less. */
const FORENAME = 0.5;

/** A capitalised word with another right after it: « Martin » of « Martin Brodeur ». */
function isForename(tokens: readonly AnalyzedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return at > 0 && token?.isCapitalised === true && next?.isCapitalised === true && !next.isStopWord;
}

const COUNTING = /^(?:quels?|quelles?|combien)$/;

/** After the command « combien », the word itself need not be typed again: « /combien de marins ». */
function countedTerm({ tokens, command }: Question, terms: readonly QueryTerm[]): number {
  const at = tokens.findIndex((token) => COUNTING.test(token.folded));
  if (at === -1 && command !== 'combien') return -1;
  const noun = tokens.slice(at + 1).find((token) => !token.isStopWord);
  return noun === undefined ? -1 : terms.findIndex(({ token }) => token.stem === noun.stem);
}

const BEFORE_NOUN = new Set(
  `le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos au aux a en par pour sur
  dans avec sans sous chez vers quel quelle quels quelles combien entre selon deux trois plus`.split(/\s+/),
);

function isVerb({ tokens, command }: Question, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || token.isNumber || (token.isCapitalised && at > 0)) return false;
  // « /qui dirige le Niger »: the command is the word before; but « /qui chef de la délégation » is short for « est le ».
  if (before === undefined) return command === 'qui' && !OF.test(tokens[1]?.folded ?? 'de');
  return before.isStopWord ? !BEFORE_NOUN.has(before.folded) || before.form === 'a' : before.isCapitalised;
}

const OF = /^(?:de|du|des|d')$/;
const ARTICLE = /^(?:la|l'|le|les)$/;

function isOfficeOfSomething(tokens: readonly AnalyzedToken[], at: number): boolean {
  if (!isPersonTitle(tokens[at]?.form ?? '') || !OF.test(tokens[at + 1]?.folded ?? '')) return false;
  const noun = tokens.slice(at + 2).find(({ folded }) => !ARTICLE.test(folded));
  return noun !== undefined && !noun.isStopWord;
}

function compileForms(index: PassageIndex, question: Question, unseen: number) {
  const formOf = new Uint8Array(index.forms.size);
  const formRarities: number[] = [];
  const pairs = new Map<number, number>();
  const pairRarities: number[] = [];
  let before: { readonly at: number; readonly rarity: number } | undefined;
  const seen = new Map<string, { readonly at: number; readonly rarity: number }>();
  for (const token of question.tokens.slice(0, MAX_TERMS)) {
    const form = index.forms.idOf(token.folded);
    let here = seen.get(token.folded);
    if (here === undefined) {
      here = { at: formRarities.length, rarity: index.formRarity[form] ?? unseen };
      seen.set(token.folded, here);
      formRarities.push(here.rarity);
      if (form !== -1) formOf[form] = here.at + 1;
    }
    if (before !== undefined) {
      const key = pairKey(before.at, here.at);
      if (!pairs.has(key)) {
        pairs.set(key, pairRarities.length);
        pairRarities.push(before.rarity + here.rarity);
      }
    }
    before = here;
  }
  return {
    formOf,
    formRarities,
    formWeight: Math.max(TINY, sum(formRarities)),
    pairs,
    pairRarities,
    pairWeight: Math.max(TINY, sum(pairRarities)),
  };
}

/** A plain array: short ones are made and copied faster than typed ones. */
function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
