import { rarityInFrench } from '../language/common-words.ts';
import { STOP_WORD } from '../retrieval/analyzed-passage.ts';
import { FAMILY, HINT, NO_MATCH } from '../retrieval/match-level.ts';
import type { QueryTerm } from '../retrieval/query-terms.ts';
import { CANDIDATE_SOURCES } from './candidate-scope.ts';
import {
  type CandidateSeen,
  closenessOf,
  levelAt,
  termAt,
  textBetween,
  wayClosenessOf,
} from './candidate-seen.ts';
import { FORM_SIGNS } from './form-signs.ts';
import { FRAME_SIGNS } from './frame-signs.ts';
import type { Habit } from './habits.ts';

/** One sign that a candidate is the exact answer; its weight is learned. */
export interface Sign {
  readonly name: string;
  /** The habits it speaks for, where it is not for all: elsewhere it is 0. */
  readonly only?: readonly Habit[];
  readonly of: (seen: CandidateSeen) => number;
}

/** How strongly all words of the question draw to the candidate: each by its rarity and its closeness. */
function pull({ query, gaps }: CandidateSeen): number {
  let total = 0;
  query.terms.forEach(({ rarity }, term) => {
    total += rarity * closenessOf(gaps[term] ?? Number.POSITIVE_INFINITY);
  });
  return total / query.weight;
}

/** The same by ways instead of tokens. */
function wayPull({ query, wayTo }: CandidateSeen): number {
  let total = 0;
  query.terms.forEach(({ rarity }, term) => {
    total += rarity * wayClosenessOf(wayTo[term] ?? Number.POSITIVE_INFINITY);
  });
  return total / query.weight;
}

/** The least distance to the terms that are kept. */
function least(
  distances: Float64Array,
  { query }: CandidateSeen,
  keep: (term: QueryTerm) => boolean,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  query.terms.forEach((term, at) => {
    if (keep(term)) nearest = Math.min(nearest, distances[at] ?? nearest);
  });
  return nearest;
}

/** The share, by rarity, of the question's words that no comma parts from the candidate. */
function clausePull(seen: CandidateSeen): number {
  const { query, match } = seen;
  const met = new Set<QueryTerm>();
  for (const position of match.positions) {
    const term = termAt(seen, position);
    if (term !== undefined && !CLAUSE_END.test(textBetween(seen, position))) met.add(term);
  }
  let total = 0;
  for (const { rarity } of met) total += rarity;
  return total / query.weight;
}

const CLAUSE_END = /[,;:()«»–—]/;

/** Closeness to the rarest word of the question that the sentence holds. */
function nearRarest({ query, match, gaps }: CandidateSeen): number {
  let rarest = -1;
  query.terms.forEach(({ rarity }, term) => {
    if (match.levels[term] !== NO_MATCH && rarity > (query.terms[rarest]?.rarity ?? 0)) rarest = term;
  });
  return rarest === -1 ? 0 : closenessOf(gaps[rarest] ?? Number.POSITIVE_INFINITY);
}

/** Share of the candidate's words that the question itself says. */
function givenShare(seen: CandidateSeen): number {
  const { candidate } = seen;
  let given = 0;
  for (let at = candidate.from; at < candidate.to; at++) {
    const level = levelAt(seen, at);
    if (level !== NO_MATCH && level <= FAMILY) given++;
  }
  return given / Math.max(1, candidate.to - candidate.from);
}

/** Words of the question on either side of the candidate, in the same stretch between commas. */
function sameClause(seen: CandidateSeen): number {
  const { positions } = seen.match;
  const near = positions.filter((position) => !CLAUSE_END.test(textBetween(seen, position)));
  return near.length / Math.max(1, positions.length);
}

/** Holds a word that announces the answer: « mètres » where a height is asked. */
function hinted(seen: CandidateSeen): number {
  for (let at = seen.candidate.from; at < seen.candidate.to + 1; at++) {
    if (levelAt(seen, at) === HINT) return 1;
  }
  return 0;
}

/** The words just before or after it are the question's: « le sultan Mehmed II » where a sultan is asked. */
function titled(seen: CandidateSeen): number {
  const { candidate, ranked } = seen;
  const beside = [candidate.from - 1, candidate.from - 2, candidate.to, candidate.to + 1];
  return beside.some(
    (at) => levelAt(seen, at) !== NO_MATCH && ((ranked.passage.flags[at] ?? 0) & STOP_WORD) === 0,
  )
    ? 1
    : 0;
}

/** Share of the question's words in the sentence that stand before the candidate. */
function askedBefore({ match, candidate }: CandidateSeen): number {
  const before = match.positions.filter((position) => position < candidate.from).length;
  return match.positions.length === 0 ? 0 : before / match.positions.length;
}

/** How rare the candidate's rarest word is in French: common words seldom answer. */
function rareness({ query, ranked, candidate }: CandidateSeen): number {
  let rarest = 0;
  for (let at = candidate.from; at < candidate.to; at++) {
    rarest = Math.max(rarest, rarityInFrench(query.index.stems.wordOf(ranked.passage.stems[at] ?? -1)));
  }
  return Math.min(rarest, 8) / 8;
}

/** Words that carry meaning between the candidate and the nearest word of the question. */
function emptyBeside(seen: CandidateSeen): number {
  const { match, candidate, ranked } = seen;
  let least = 9;
  for (const position of match.positions) {
    if (position >= candidate.from && position < candidate.to) continue;
    const [from, to] = position < candidate.from ? [position + 1, candidate.from] : [candidate.to, position];
    let words = 0;
    for (let at = from; at < to && words < least; at++)
      if (((ranked.passage.flags[at] ?? 0) & STOP_WORD) === 0) words++;
    least = Math.min(least, words);
  }
  return 1 / (1 + least);
}

function isAny(): boolean {
  return true;
}

function isVerb(term: QueryTerm): boolean {
  return term.isVerb;
}

const NEARNESS_SIGNS: readonly Sign[] = [
  { name: 'wayPull', of: wayPull },
  { name: 'wayNear', of: (seen) => wayClosenessOf(least(seen.wayTo, seen, isAny)) },
  { name: 'wayVerb', of: (seen) => wayClosenessOf(least(seen.wayTo, seen, isVerb)) },
  { name: 'wayFirst', of: ({ wayTo }) => wayClosenessOf(wayTo[0] ?? Number.POSITIVE_INFINITY) },
  { name: 'wayLast', of: ({ wayTo }) => wayClosenessOf(wayTo.at(-1) ?? Number.POSITIVE_INFINITY) },
  { name: 'nearestOf', of: ({ ways, at }) => ways.nearestOf[at]?.any ?? 0 },
  { name: 'nearestBefore', of: ({ ways, at }) => ways.nearestOf[at]?.before ?? 0 },
  { name: 'nearestAfter', of: ({ ways, at }) => ways.nearestOf[at]?.after ?? 0 },
  { name: 'stretchPull', of: ({ ways, at }) => ways.stretchOf[at]?.pull ?? 0 },
  { name: 'stretchRarest', of: ({ ways, at }) => (ways.stretchOf[at]?.holdsRarest ? 1 : 0) },
  { name: 'stretchAlone', of: ({ ways, at }) => ways.stretchOf[at]?.alone ?? 0 },
  { name: 'near', of: (seen) => closenessOf(least(seen.gaps, seen, isAny)) },
  { name: 'nearVerb', of: (seen) => closenessOf(least(seen.gaps, seen, isVerb)) },
  { name: 'pull', of: pull },
  { name: 'nearName', of: (seen) => closenessOf(least(seen.gaps, seen, ({ isName }) => isName)) },
  { name: 'nearRarest', of: nearRarest },
  { name: 'sameClause', of: sameClause },
  { name: 'clausePull', of: clausePull },
  { name: 'given', of: givenShare },
  { name: 'hinted', of: hinted },
  { name: 'titled', of: titled },
  { name: 'askedBefore', of: askedBefore },
  { name: 'rareness', of: rareness },
  { name: 'emptyBeside', of: emptyBeside },
  { name: 'first', of: ({ at }) => (at === 0 ? 1 : 0) },
  { name: 'rank', of: ({ at }) => Math.min(at, 5) / 5 },
  {
    name: 'opening',
    of: ({ match, candidate }) => (candidate.from - match.from < 3 ? 1 : 0),
  },
  { name: 'words', of: ({ candidate }) => Math.min(candidate.to - candidate.from, 8) / 8 },
];

/** How the candidate's sentence stands among the passage's. */
const SENTENCE_SIGNS: readonly Sign[] = [
  {
    name: 'sentenceGap',
    of: ({ ranked, candidate }) =>
      Math.max(-SENTENCE_GAP_MOST, (ranked.sentenceScores[candidate.sentence] ?? 0) - ranked.sentenceScore) /
      SENTENCE_GAP_MOST,
  },
  { name: 'bestSentence', of: ({ ranked, candidate }) => (candidate.sentence === ranked.sentence ? 1 : 0) },
  { name: 'afterBest', of: ({ ranked, candidate }) => (candidate.sentence === ranked.sentence + 1 ? 1 : 0) },
  {
    name: 'sentenceCoverage',
    of: ({ query, match }) =>
      match.levels.reduce(
        (sum, level, term) => sum + (level !== NO_MATCH ? (query.terms[term]?.rarity ?? 0) : 0),
        0,
      ) / query.weight,
  },
];
const SENTENCE_GAP_MOST = 6;

export const SIGNS: readonly Sign[] = [
  ...CANDIDATE_SOURCES.map(
    (source): Sign => ({ name: source, of: ({ candidate }) => (candidate.source === source ? 1 : 0) }),
  ),
  ...NEARNESS_SIGNS,
  ...FRAME_SIGNS,
  ...FORM_SIGNS,
  ...SENTENCE_SIGNS,
];
