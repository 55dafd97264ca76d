import { rarityInFrench } from '../language/common-words.ts';
import { STOP_WORD } from '../retrieval/analyzed-passage.ts';
import { FAMILY, HINT, NO_MATCH, type QueryTerm } from '../retrieval/query.ts';
import { CANDIDATE_SOURCES } from './candidate-scope.ts';
import {
  type CandidateSeen,
  closeness,
  distance,
  levelAt,
  shortestWay,
  termAt,
  textBetween,
} from './candidate-seen.ts';
import { FORM_SIGNS } from './form-signs.ts';
import { FRAME_SIGNS } from './frame-signs.ts';

/** One sign that a candidate is the exact answer; its weight is learned. */
export interface Sign {
  readonly name: string;
  of(seen: CandidateSeen): number;
}

/** How strongly all words of the question draw to the candidate: each by its rarity and its closeness. */
function pull(seen: CandidateSeen): number {
  const { query } = seen;
  const total = query.terms.reduce((sum, term) => sum + term.rarity * closenessTo(seen, term), 0);
  return total / query.weight;
}

/** The same for rarity in French at large, and only for words no comma parts from the candidate. */
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

function nearest(seen: CandidateSeen, keep: (term: QueryTerm) => boolean): number {
  return seen.query.terms.reduce(
    (top, term) => (keep(term) ? Math.max(top, closenessTo(seen, term)) : top),
    0,
  );
}

/** Closeness to the rarest word of the question that the sentence holds. */
function nearRarest(seen: CandidateSeen): number {
  let rarest: QueryTerm | undefined;
  seen.query.terms.forEach((term, at) => {
    const holds = seen.match.levels[at] !== NO_MATCH;
    if (holds && term.rarity > (rarest?.rarity ?? 0)) rarest = term;
  });
  return rarest === undefined ? 0 : closenessTo(seen, rarest);
}

function closenessTo(seen: CandidateSeen, term: QueryTerm): number {
  return closeness(distance(seen, (position) => termAt(seen, position) === term));
}

/** Closeness to the question's verb. */
function nearVerb(seen: CandidateSeen): number {
  return closeness(distance(seen, (position) => termAt(seen, position)?.isVerb === true));
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

/** The same as `pull`, by ways instead of tokens. */
function wayPull(seen: CandidateSeen): number {
  const { query } = seen;
  let total = 0;
  for (const term of query.terms)
    total += term.rarity * wayCloseness(seen, (at) => termAt(seen, at) === term);
  return total / query.weight;
}

function wayCloseness(seen: CandidateSeen, keep: (position: number) => boolean): number {
  return Math.exp(-Math.max(0, shortestWay(seen, keep) - 1) / WAY_REACH);
}
const WAY_REACH = 4;

const NEARNESS_SIGNS: readonly Sign[] = [
  { name: 'wayPull', of: wayPull },
  { name: 'wayNear', of: (seen) => wayCloseness(seen, () => true) },
  { name: 'wayVerb', of: (seen) => wayCloseness(seen, (at) => termAt(seen, at)?.isVerb === true) },
  { name: 'wayFirst', of: (seen) => wayCloseness(seen, (at) => termAt(seen, at) === seen.query.terms[0]) },
  { name: 'wayLast', of: (seen) => wayCloseness(seen, (at) => termAt(seen, at) === seen.query.terms.at(-1)) },
  { name: 'nearestOf', of: ({ ways, at }) => ways.nearestOf[at]?.any ?? 0 },
  { name: 'nearestBefore', of: ({ ways, at }) => ways.nearestOf[at]?.before ?? 0 },
  { name: 'nearestAfter', of: ({ ways, at }) => ways.nearestOf[at]?.after ?? 0 },
  { name: 'near', of: (seen) => closeness(distance(seen)) },
  { name: 'nearVerb', of: nearVerb },
  { name: 'pull', of: pull },
  { name: 'nearName', of: (seen) => nearest(seen, ({ isName }) => isName) },
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
