import type { QuestionKind } from '../question/question-kind.ts';
import type { AnalyzedPassage } from './analyzed-passage.ts';
import { classMember, classNearness } from './answer-class.ts';
import type { AnswerSigns } from './answer-signs.ts';
import { hasCue, hasDefinition } from './cue-words.ts';
import {
  EXACT,
  FAMILY,
  HINT,
  LOOKALIKE,
  MAX_TERMS,
  NO_MATCH,
  PREFIX,
  type Query,
  type QueryTerm,
  SYNONYM,
} from './query.ts';
import type { RangeMatch } from './range-match.ts';

/** What a feature speaks of, for the explanation an asker reads. */
export type FeatureGroup =
  | 'words'
  | 'relatedWords'
  | 'wording'
  | 'names'
  | 'answerType'
  | 'cue'
  | 'neighbours'
  | 'place'
  | 'length';

/** A stretch of a passage seen beside the question. */
export interface Stretch {
  readonly query: Query;
  readonly passage: AnalyzedPassage;
  readonly match: RangeMatch;
  readonly signs: AnswerSigns;
  /** For each term of the question, how rare it is among the candidates. */
  readonly localRarity: Float64Array;
}

/** One reason to prefer a stretch: a number, mostly from 0 to 1, whose weight is learned. */
export interface Feature<Seen> {
  readonly name: string;
  readonly group: FeatureGroup;
  of(seen: Seen): number;
}

/** BM25's usual constants: saturation of repeated words, and how much length counts. */
const BM25_K1 = 1.2;
const BM25_B = 0.75;
const PAIR_REACH = 3;

/** Share of the question's words, by rarity, that the stretch meets at the given level. */
function coverage(level: number) {
  return ({ query, match }: Stretch): number => {
    let met = 0;
    for (let term = 0; term < match.levels.length; term++) {
      if (match.levels[term] === level) met += query.terms[term]?.rarity ?? 0;
    }
    return met / query.weight;
  };
}

/** Share of the question's words met, by how well each tells the candidates apart. */
function localCoverage({ query, match, localRarity }: Stretch): number {
  let met = 0;
  let total = 0;
  for (let term = 0; term < match.levels.length; term++) {
    if (query.levelsAnywhere[term] === NO_MATCH) continue;
    const rarity = localRarity[term] ?? 0;
    total += rarity;
    if (isMet(match.levels[term] ?? NO_MATCH)) met += rarity;
  }
  return total === 0 ? 0 : met / total;
}

/** The rarest word of the question that any article holds: 1 when it stands here. */
function rarestWord({ query, match }: Stretch): number {
  let rarest = -1;
  let highest = 0;
  for (let at = 0; at < query.terms.length; at++) {
    const rarity = query.terms[at]?.rarity ?? 0;
    if (rarity <= highest || !isMet(query.levelsAnywhere[at] ?? NO_MATCH)) continue;
    rarest = at;
    highest = rarity;
  }
  return rarest !== -1 && isMet(match.levels[rarest] ?? NO_MATCH) ? 1 : 0;
}

/** Every word of the question that the articles hold stands here. */
function complete({ query, match }: Stretch): number {
  return missingIn(query, match) === 0 ? 1 : 0;
}

/** Words of the question missing here, in number: three common words missing weigh more than their rarity tells. */
function missingWords({ query, match }: Stretch): number {
  return missingIn(query, match) / 5;
}

function missingIn(query: Query, match: RangeMatch): number {
  let missing = 0;
  for (let at = 0; at < match.levels.length; at++) {
    if (!isMet(match.levels[at] ?? NO_MATCH) && isMet(query.levelsAnywhere[at] ?? NO_MATCH)) missing++;
  }
  return missing;
}

/** BM25 of the stretch, as a share of the question's total rarity, so that questions compare. */
function bm25({ query, match }: Stretch): number {
  const length = 1 - BM25_B + (BM25_B * match.contentCount) / query.index.meanContentCount;
  let score = 0;
  for (let term = 0; term < match.counts.length; term++) {
    const count = match.counts[term] ?? 0;
    if (count === 0) continue;
    score += ((query.terms[term]?.rarity ?? 0) * count * (BM25_K1 + 1)) / (count + BM25_K1 * length);
  }
  return score / query.weight;
}

/** The question's very words, stop words included: « de », « par » and « sous » tell apart what stems confuse. */
function exactForms({ query, match }: Stretch): number {
  let met = 0;
  for (let form = 0; form < match.forms.length; form++) {
    if (match.forms[form] === 1) met += query.formRarities[form] ?? 0;
  }
  return met / query.formWeight;
}

/** Words that follow each other in both: a phrase taken up. */
function phrases({ query, match }: Stretch): number {
  let met = 0;
  for (let pair = 0; pair < match.pairs.length; pair++) {
    if (match.pairs[pair] === 1) met += query.pairRarities[pair] ?? 0;
  }
  return met / query.pairWeight;
}

/** Neighbouring words of the question that also stand close here, whatever lies between. */
function proximity({ query, match }: Stretch): number {
  let met = 0;
  let total = 0;
  for (let term = 0; term + 1 < query.terms.length; term++) {
    const weight = weightOfPair(query, term);
    const distance = Math.abs(match.distances[term] ?? 0);
    total += weight;
    if (distance !== 0) met += weight / (1 + (distance - 1) / PAIR_REACH);
  }
  return total === 0 ? 0 : met / total;
}

/** Neighbouring words of the question that stand here in the same order. */
function order({ query, match }: Stretch): number {
  let met = 0;
  let total = 0;
  for (let term = 0; term + 1 < query.terms.length; term++) {
    const weight = weightOfPair(query, term);
    total += weight;
    if ((match.distances[term] ?? 0) > 0) met += weight;
  }
  return total === 0 ? 0 : met / total;
}

/** Rarity of a term and the next together. */
function weightOfPair({ terms }: Query, term: number): number {
  return (terms[term]?.rarity ?? 0) + (terms[term + 1]?.rarity ?? 0);
}

/** The question's names that stand here: a question on Yevkurov wants a passage on Yevkurov. */
function names({ query, match }: Stretch): number {
  return shareOf(query, match, ({ isName }) => isName, LOOKALIKE);
}

/** The question's verb, in any form or by a synonym. */
function verbs({ query, match }: Stretch): number {
  return shareOf(query, match, ({ isVerb }) => isVerb, SYNONYM);
}

/** The question's numbers that stand here, digit for digit. */
function numbers({ query, match }: Stretch): number {
  return shareOf(query, match, ({ token }) => token.isNumber, EXACT);
}

function shareOf(
  query: Query,
  match: RangeMatch,
  counts: (term: QueryTerm) => boolean,
  weakest: number,
): number {
  let met = 0;
  let total = 0;
  for (let at = 0; at < query.terms.length; at++) {
    const term = query.terms[at];
    if (term === undefined || !counts(term)) continue;
    const level = match.levels[at] ?? NO_MATCH;
    total += term.rarity;
    if (level !== NO_MATCH && level <= weakest) met += term.rarity;
  }
  return total === 0 ? 0 : met / total;
}

const WINDOW = 12;
/** How often each term stands in the window looked at; kept between windows, cleared before each. */
const inside = new Uint16Array(MAX_TERMS);

/** The most of the question that stands within twelve words: a long sentence may gather words by chance. */
function window({ query, passage, match }: Stretch): number {
  const { positions } = match;
  inside.fill(0, 0, query.terms.length);
  let met = 0;
  let best = 0;
  let first = 0;
  for (const last of positions) {
    met += step(query, passage, last, 1);
    for (let from = positions[first] ?? last; last - from >= WINDOW; from = positions[first] ?? last) {
      met += step(query, passage, from, -1);
      first++;
    }
    best = Math.max(best, met);
  }
  return best / query.weight;
}

function step(query: Query, passage: AnalyzedPassage, at: number, by: 1 | -1): number {
  const stem = passage.stems[at] ?? 0;
  if ((query.levelOfStem[stem] ?? NO_MATCH) > LOOKALIKE) return 0;
  const term = (query.termOfStem[stem] ?? 0) - 1;
  const before = inside[term] ?? 0;
  inside[term] = before + by;
  const turned = by === 1 ? before === 0 : before === 1;
  return turned ? by * (query.terms[term]?.rarity ?? 0) : 0;
}

/** Coverage where a rare word counts for much more than a common one. */
function rareCoverage({ query, match }: Stretch): number {
  let met = 0;
  let total = 0;
  for (let term = 0; term < query.terms.length; term++) {
    const rarity = query.terms[term]?.rarity ?? 0;
    total += rarity * rarity;
    if (isMet(match.levels[term] ?? NO_MATCH)) met += rarity * rarity;
  }
  return total === 0 ? 0 : met / total;
}

/** How tightly the question's words stand together, from the first to the last of them. */
function density({ match }: Stretch): number {
  const first = match.positions[0];
  const last = match.positions.at(-1);
  if (first === undefined || last === undefined || first === last) return 0;
  return match.positions.length / (last - first + 1);
}

/** Long stretches meet more words by chance; the learned weight sets that right. */
function length({ match }: Stretch): number {
  return Math.log(1 + match.contentCount) / 5;
}

function isKind(kind: QuestionKind, { query }: Stretch): boolean {
  return query.question.kind === kind;
}

/** A sign of the expected answer, weighed apart for one kind of question. */
function signFor(kind: QuestionKind, of: (signs: AnswerSigns) => number) {
  return (seen: Stretch): number => (isKind(kind, seen) ? of(seen.signs) : 0);
}

/** The same for questions whose noun gives the type: « quelle ville », « comment s’appelle ». */
function signForFocus(of: (signs: AnswerSigns) => number) {
  const typed: readonly QuestionKind[] = ['who', 'when', 'where', 'howMany'];
  return (seen: Stretch): number => (typed.includes(seen.query.question.kind) ? 0 : of(seen.signs));
}

const typeOf = (signs: AnswerSigns): number => signs.hasFirstType;
const nearnessOf = (signs: AnswerSigns): number => signs.nearness;

/** What is looked at in a sentence and in a whole passage alike. */
export const STRETCH_FEATURES: readonly Feature<Stretch>[] = [
  { name: 'exact', group: 'words', of: coverage(EXACT) },
  { name: 'family', group: 'relatedWords', of: coverage(FAMILY) },
  { name: 'prefix', group: 'relatedWords', of: coverage(PREFIX) },
  { name: 'lookalike', group: 'relatedWords', of: coverage(LOOKALIKE) },
  { name: 'synonym', group: 'relatedWords', of: coverage(SYNONYM) },
  { name: 'hint', group: 'relatedWords', of: coverage(HINT) },
  { name: 'verb', group: 'words', of: verbs },
  { name: 'local', group: 'words', of: localCoverage },
  { name: 'rarest', group: 'words', of: rarestWord },
  { name: 'complete', group: 'words', of: complete },
  { name: 'missing', group: 'words', of: missingWords },
  { name: 'bm25', group: 'words', of: bm25 },
  { name: 'forms', group: 'wording', of: exactForms },
  { name: 'phrases', group: 'wording', of: phrases },
  { name: 'proximity', group: 'wording', of: proximity },
  { name: 'order', group: 'wording', of: order },
  { name: 'names', group: 'names', of: names },
  { name: 'numbers', group: 'names', of: numbers },
  { name: 'window', group: 'wording', of: window },
  { name: 'rare', group: 'words', of: rareCoverage },
  { name: 'density', group: 'wording', of: density },
  { name: 'length', group: 'length', of: length },
  { name: 'person', group: 'answerType', of: signFor('who', typeOf) },
  { name: 'personNear', group: 'answerType', of: signFor('who', nearnessOf) },
  { name: 'group', group: 'answerType', of: signFor('who', (signs) => signs.hasOtherType) },
  { name: 'date', group: 'answerType', of: signFor('when', typeOf) },
  { name: 'dateNear', group: 'answerType', of: signFor('when', nearnessOf) },
  { name: 'place', group: 'answerType', of: signFor('where', typeOf) },
  { name: 'placeNear', group: 'answerType', of: signFor('where', nearnessOf) },
  { name: 'quantity', group: 'answerType', of: signFor('howMany', typeOf) },
  { name: 'quantityNear', group: 'answerType', of: signFor('howMany', nearnessOf) },
  {
    name: 'focus',
    group: 'answerType',
    of: signForFocus((signs) => Math.max(signs.hasFirstType, signs.hasOtherType)),
  },
  { name: 'focusNear', group: 'answerType', of: signForFocus(nearnessOf) },
  { name: 'plenty', group: 'answerType', of: ({ signs }) => signs.plenty },
  { name: 'class', group: 'answerType', of: classMember },
  { name: 'classNear', group: 'answerType', of: classNearness },
  { name: 'cause', group: 'cue', of: (seen) => (isKind('why', seen) && hasCue('why', seen) ? 1 : 0) },
  { name: 'manner', group: 'cue', of: (seen) => (isKind('how', seen) && hasCue('how', seen) ? 1 : 0) },
  {
    name: 'definition',
    group: 'cue',
    of: (seen) => (seen.query.question.expected.isDefinition && hasDefinition(seen) ? 1 : 0),
  },
];

/** A sentence among its neighbours. */
export interface SentenceSeen {
  readonly stretch: Stretch;
  readonly at: number;
  readonly before: RangeMatch | undefined;
  readonly after: RangeMatch | undefined;
  /** For each term, its surest meeting anywhere before the sentence. */
  readonly earlier: Uint8Array;
  readonly count: number;
}

/** What only a sentence has: its place, and what its neighbours add. */
export const SENTENCE_FEATURES: readonly Feature<SentenceSeen>[] = [
  { name: 'first', group: 'place', of: ({ at }) => (at === 0 ? 1 : 0) },
  { name: 'last', group: 'place', of: ({ at, count }) => (at === count - 1 ? 1 : 0) },
  { name: 'lateness', group: 'place', of: ({ at, count }) => at / count },
  { name: 'earlier', group: 'neighbours', of: ({ stretch, earlier }) => addedBy(earlier, stretch) },
  {
    name: 'pronoun',
    group: 'neighbours',
    of: ({ stretch, earlier }) => (startsWithPronoun(stretch) ? addedBy(earlier, stretch) : 0),
  },
  { name: 'before', group: 'neighbours', of: ({ stretch, before }) => addedBy(before?.levels, stretch) },
  { name: 'after', group: 'neighbours', of: ({ stretch, after }) => addedBy(after?.levels, stretch) },
];

/** Share of the question's words that a neighbour meets and the stretch does not. */
function addedBy(neighbour: Uint8Array | undefined, { query, match }: Stretch): number {
  if (neighbour === undefined) return 0;
  let added = 0;
  for (let term = 0; term < neighbour.length; term++) {
    if (isMet(neighbour[term] ?? NO_MATCH) && !isMet(match.levels[term] ?? NO_MATCH)) {
      added += query.terms[term]?.rarity ?? 0;
    }
  }
  return added / query.weight;
}

const PRONOUNS = new Set(
  `il elle ils elles celui celle ceux celles cela ce cet cette ces son sa ses leur leurs lui on en y l' c'`.split(
    /\s+/,
  ),
);
const OPENING_WORDS = 3;

/** A sentence that opens on « il », « cette », « son » speaks of what came before. */
function startsWithPronoun({ query, passage, match }: Stretch): boolean {
  for (let at = match.from; at < Math.min(match.to, match.from + OPENING_WORDS); at++) {
    if (PRONOUNS.has(query.index.forms.wordOf(passage.forms[at] ?? -1))) return true;
  }
  return false;
}

function isMet(level: number): boolean {
  return level !== NO_MATCH && level <= LOOKALIKE;
}

/** A passage with its best sentence. */
export interface PassageSeen {
  readonly stretch: Stretch;
  /** MiniSearch's BM25+ score. */
  readonly bm25: number;
  /** Score of the best sentence, and of all its sentences together (log of the sum of exponentials). */
  readonly bestSentence: number;
  readonly allSentences: number;
}

/** What only a passage has: MiniSearch's own opinion, its sentences, its place. */
export const PASSAGE_FEATURES: readonly Feature<PassageSeen>[] = [
  { name: 'miniSearch', group: 'words', of: ({ stretch, bm25 }) => bm25 / stretch.query.weight },
  { name: 'opening', group: 'place', of: ({ stretch }) => 1 / stretch.passage.passage.ordinal },
  { name: 'bestSentence', group: 'neighbours', of: ({ bestSentence }) => bestSentence },
  { name: 'allSentences', group: 'neighbours', of: ({ allSentences }) => allSentences },
];
