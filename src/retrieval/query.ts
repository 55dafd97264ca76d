import { type AskedForm, askedForm } from '../question/asked-form.ts';
import { asksName } from '../question/asks-name.ts';
import type { Question } from '../question/question.ts';
import { findClassMembers } from './answer-class.ts';
import { EXACT, FAMILY, HINT, isMet, NO_MATCH } from './match-level.ts';
import type { PassageIndex, SearchTerm } from './passage-index.ts';
import { findTerms, MAX_TERMS, type QueryTerm } from './query-terms.ts';
import { expressionMeetings, wordMeetings } from './word-meetings.ts';

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
  /** What the question's words tell of its answer's form. */
  readonly asked: AskedForm;
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
  const asked = askedForm(question);
  return {
    question,
    asked,
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
    countedTerm: countedTerm(question, asked, terms),
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

const COUNTING = /^(?:quels?|quelles?|combien)$/;

/** After the command « combien », the word itself need not be typed again: « /combien de marins ». */
function countedTerm(
  { tokens, command }: Question,
  { counted }: AskedForm,
  terms: readonly QueryTerm[],
): number {
  if (counted !== undefined) return terms.findIndex(({ token }) => token.stem === counted);
  const at = tokens.findIndex((token) => COUNTING.test(token.folded));
  if (at === -1 && command !== 'combien') return -1;
  const noun = tokens.slice(at + 1).find((token) => !token.isStopWord);
  return noun === undefined ? -1 : terms.findIndex(({ token }) => token.stem === noun.stem);
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
