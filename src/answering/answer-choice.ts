import type { TypedSpan } from '../language/span.ts';
import type { QuestionKind } from '../question/question-kind.ts';
import { STOP_WORD } from '../retrieval/analyzed-passage.ts';
import { FAMILY, HINT, NO_MATCH, type Query, type QueryTerm } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { type AnswerCandidate, type CandidateSource, findCandidates, wordAt } from './answer-candidates.ts';
import learned from './learned-spans.json' with { type: 'json' };

/** A candidate seen in its sentence. */
interface CandidateSeen {
  readonly query: Query;
  readonly ranked: RankedPassage;
  readonly candidate: AnswerCandidate;
  /** Its place among the sentence's candidates, and their number. */
  readonly at: number;
  readonly count: number;
  readonly confidence: number;
  /** How far the best passage leads the second, and the best sentence the next. */
  readonly lead: number;
}

/** One sign that a candidate is the exact answer; its weight is learned. */
interface Sign {
  readonly name: string;
  of(seen: CandidateSeen): number;
}

const SOURCES: readonly CandidateSource[] = [
  'typed',
  'secondChoice',
  'group',
  'actor',
  'name',
  'agent',
  'subject',
  'phrase',
  'clause',
];
const KINDS: readonly QuestionKind[] = ['who', 'when', 'where', 'howMany', 'why'];
const REACH = 3;
const FAR = 99;

/** Tokens between a candidate and the nearest word of the question in its sentence. */
function distance(
  { ranked, candidate }: CandidateSeen,
  keep: (position: number) => boolean = () => true,
): number {
  let nearest = FAR;
  for (const position of ranked.sentenceMatch.positions) {
    if (!keep(position) || (position >= candidate.from && position < candidate.to)) continue;
    const gap = position < candidate.from ? candidate.from - position : position - candidate.to + 1;
    nearest = Math.min(nearest, gap);
  }
  return nearest;
}

function closeness(gap: number): number {
  return gap === FAR ? 0 : 1 / (1 + (gap - 1) / REACH);
}

/** How strongly all words of the question draw to the candidate: each by its rarity and its closeness. */
function pull(seen: CandidateSeen): number {
  const { query } = seen;
  const total = query.terms.reduce((sum, { rarity }, term) => sum + rarity * closenessTo(seen, term), 0);
  return total / query.weight;
}

function nearest(seen: CandidateSeen, keep: (term: QueryTerm) => boolean): number {
  return seen.query.terms.reduce(
    (top, term, at) => (keep(term) ? Math.max(top, closenessTo(seen, at)) : top),
    0,
  );
}

/** Closeness to the rarest word of the question that the sentence holds. */
function nearRarest(seen: CandidateSeen): number {
  let rarest = -1;
  seen.query.terms.forEach(({ rarity }, term) => {
    const holds = seen.ranked.sentenceMatch.levels[term] !== NO_MATCH;
    if (holds && rarity > (seen.query.terms[rarest]?.rarity ?? 0)) rarest = term;
  });
  return rarest === -1 ? 0 : closenessTo(seen, rarest);
}

function closenessTo(seen: CandidateSeen, term: number): number {
  const { query, ranked } = seen;
  return closeness(
    distance(seen, (position) => query.termOfStem[ranked.passage.stems[position] ?? 0] === term + 1),
  );
}

/** Counts just what is asked to be counted: « combien de monastères », « 51 monastères ». */
function counted({ query, ranked, candidate }: CandidateSeen): number {
  const { tokens } = query.question;
  const asked = tokens.findIndex(
    (token) => token.folded === 'combien' || token.form === 'many' || token.form === 'much',
  );
  const noun = tokens.slice(asked + 1).find((token) => !token.isStopWord);
  if (asked === -1 || noun === undefined) return 0;
  const term = query.terms.findIndex(({ token }) => token.stem === noun.stem);
  for (let at = candidate.from; at < candidate.to + 2; at++) {
    if (term !== -1 && query.termOfStem[ranked.passage.stems[at] ?? -1] === term + 1) return 1;
  }
  return 0;
}

/** Closeness to the question's verb. */
function nearVerb(seen: CandidateSeen): number {
  const { query, ranked } = seen;
  return closeness(
    distance(seen, (position) => {
      const term = (query.termOfStem[ranked.passage.stems[position] ?? 0] ?? 0) - 1;
      return query.terms[term]?.isVerb === true;
    }),
  );
}

/** Share of the candidate's words that the question itself says. */
function givenShare({ query, ranked, candidate }: CandidateSeen): number {
  let given = 0;
  for (let at = candidate.from; at < candidate.to; at++) {
    const level = query.levelOfStem[ranked.passage.stems[at] ?? 0] ?? NO_MATCH;
    if (level !== NO_MATCH && level <= FAMILY) given++;
  }
  return given / Math.max(1, candidate.to - candidate.from);
}

/** Words of the question on either side of the candidate, in the same stretch between commas. */
function sameClause({ ranked, candidate }: CandidateSeen): number {
  const { passage, sentenceMatch } = ranked;
  const text = passage.passage.text;
  const near = sentenceMatch.positions.filter((position) => {
    const [left, right] =
      position < candidate.from
        ? [passage.ends[position], passage.starts[candidate.from]]
        : [passage.ends[candidate.to - 1], passage.starts[position]];
    return !/[,;:()«»]/.test(text.slice(left, right));
  });
  return near.length / Math.max(1, sentenceMatch.positions.length);
}

function wordBefore({ query, ranked, candidate }: CandidateSeen): string {
  return wordAt(query, ranked.passage, candidate.from - 1);
}

function isKind(seen: CandidateSeen, ...kinds: readonly string[]): boolean {
  return kinds.includes(seen.query.question.kind);
}

function textOf(ranked: RankedPassage, { span }: AnswerCandidate): string {
  return ranked.passage.passage.text.slice(span.start, span.end);
}

function folded({ query }: CandidateSeen): string {
  return query.question.tokens.map((token) => token.folded).join(' ');
}

/** Holds a word that announces the answer: « mètres » where a height is asked. */
function hinted({ query, ranked, candidate }: CandidateSeen): number {
  for (let at = candidate.from; at < candidate.to + 1; at++) {
    if (query.levelOfStem[ranked.passage.stems[at] ?? 0] === HINT) return 1;
  }
  return 0;
}

/** Stands within a few words before (-1) or after (1) the question's verb. */
function besideVerb({ query, ranked, candidate }: CandidateSeen, side: -1 | 1): number {
  return ranked.sentenceMatch.positions.some((position) => {
    const term = (query.termOfStem[ranked.passage.stems[position] ?? 0] ?? 0) - 1;
    if (query.terms[term]?.isVerb !== true) return false;
    const gap = side === 1 ? candidate.from - position : position - candidate.to + 1;
    return gap > 0 && gap <= 6;
  })
    ? 1
    : 0;
}

const AGENT_REACH = 14;

/** Who acts, where the question's verb is passive: « dirigée par le vice-ministre, le colonel-général X ». */
function byAgent({ query, ranked, candidate }: CandidateSeen): number {
  const { passage } = ranked;
  return ranked.sentenceMatch.positions.some((position) => {
    if (wordAt(query, passage, position + 1) !== 'par') return false;
    if (candidate.from <= position || candidate.from - position > AGENT_REACH) return false;
    const between = passage.passage.text.slice(passage.ends[position + 1], candidate.span.start);
    return !/[.;:()]|[\s\u00A0](?:a|ont|est|sont|avait|fut|qui|pour|dans)[\s\u00A0]/u.test(between);
  })
    ? 1
    : 0;
}

/** The words just before or after it are the question's: « le sultan Mehmed II » where a sultan is asked. */
function titled({ query, ranked, candidate }: CandidateSeen): number {
  const beside = [candidate.from - 1, candidate.from - 2, candidate.to, candidate.to + 1];
  return beside.some((at) => {
    const level = query.levelOfStem[ranked.passage.stems[at] ?? -1] ?? NO_MATCH;
    return level !== NO_MATCH && ((ranked.passage.flags[at] ?? 0) & STOP_WORD) === 0;
  })
    ? 1
    : 0;
}

const OBJECT_WORDS = new Set(['de', 'du', 'des', "d'", 'a', 'au', 'aux']);
const PLACE_WORDS = new Set('a en au aux dans sur pres vers chez sous'.split(' '));
const TIME_WORDS = new Set("en le depuis des vers au l' du entre jusqu' apres avant fin debut".split(' '));
const ASKS_AGENT = /\bpar qui\b/;

const SIGNS: readonly Sign[] = [
  ...SOURCES.map(
    (source): Sign => ({ name: source, of: ({ candidate }) => (candidate.source === source ? 1 : 0) }),
  ),
  { name: 'near', of: (seen) => closeness(distance(seen)) },
  { name: 'nearVerb', of: nearVerb },
  { name: 'pull', of: pull },
  { name: 'nearName', of: (seen) => nearest(seen, ({ isName }) => isName) },
  { name: 'nearRarest', of: nearRarest },
  { name: 'counted', of: counted },
  { name: 'sameClause', of: sameClause },
  { name: 'given', of: givenShare },
  { name: 'hinted', of: hinted },
  { name: 'beforeVerb', of: (seen) => besideVerb(seen, -1) },
  { name: 'afterVerb', of: (seen) => besideVerb(seen, 1) },
  { name: 'byAgent', of: byAgent },
  { name: 'titled', of: titled },
  {
    name: 'bracketed',
    of: ({ ranked, candidate }) =>
      /[(«[]\s*$/u.test(
        ranked.passage.passage.text.slice(Math.max(0, candidate.span.start - 2), candidate.span.start),
      )
        ? 1
        : 0,
  },
  { name: 'first', of: ({ at }) => (at === 0 ? 1 : 0) },
  { name: 'rank', of: ({ at }) => Math.min(at, 5) / 5 },
  { name: 'alone', of: ({ count }) => (count === 1 ? 1 : 0) },
  { name: 'crowd', of: ({ count }) => Math.min(count, 8) / 8 },
  { name: 'placeWord', of: (seen) => (PLACE_WORDS.has(wordBefore(seen)) ? 1 : 0) },
  { name: 'timeWord', of: (seen) => (TIME_WORDS.has(wordBefore(seen)) ? 1 : 0) },
  { name: 'object', of: (seen) => (OBJECT_WORDS.has(wordBefore(seen)) ? 1 : 0) },
  { name: 'agentAsked', of: (seen) => (ASKS_AGENT.test(folded(seen)) && wordBefore(seen) === 'par' ? 1 : 0) },
  { name: 'hasYear', of: ({ ranked, candidate }) => (/\d{4}/.test(textOf(ranked, candidate)) ? 1 : 0) },
  {
    name: 'yearAsked',
    of: (seen) =>
      /\bannee\b/.test(folded(seen)) && /^\d{4}$|\d{4}$/.test(textOf(seen.ranked, seen.candidate)) ? 1 : 0,
  },
  { name: 'percent', of: ({ ranked, candidate }) => (/%|pour cent/.test(textOf(ranked, candidate)) ? 1 : 0) },
  {
    name: 'percentAsked',
    of: (seen) =>
      /\bpourcentage|taux|proportion\b/.test(folded(seen)) &&
      /%|pour cent/.test(textOf(seen.ranked, seen.candidate))
        ? 1
        : 0,
  },
  { name: 'words', of: ({ candidate }) => Math.min(candidate.to - candidate.from, 8) / 8 },
  {
    name: 'opening',
    of: ({ ranked, candidate }) => (candidate.from - ranked.sentenceMatch.from < 3 ? 1 : 0),
  },
];

/** Signs of the question and of the passage, whichever the candidate. */
const CONTEXT_SIGNS: readonly Sign[] = [
  ...KINDS.map((kind): Sign => ({ name: kind, of: (seen) => (isKind(seen, kind) ? 1 : 0) })),
  {
    name: 'confidence',
    of: ({ confidence }) => Math.log(confidence / (1 - Math.min(confidence, 0.999))) / 5,
  },
  { name: 'lead', of: ({ lead }) => Math.min(lead, 4) / 4 },
  { name: 'sentenceLead', of: ({ ranked }) => Math.min(ranked.sentenceLead, 4) / 4 },
  { name: 'sentenceScore', of: ({ ranked }) => ranked.sentenceScore / 10 },
  {
    name: 'coverage',
    of: ({ query, ranked }) =>
      ranked.sentenceMatch.levels.reduce(
        (sum, level, term) => sum + (level !== NO_MATCH ? (query.terms[term]?.rarity ?? 0) : 0),
        0,
      ) / query.weight,
  },
  { name: 'definition', of: ({ query }) => (query.question.expected.isDefinition ? 1 : 0) },
];

/** The signs once for every question, once more for each kind that has its own habits, then the context. */
export const SPAN_SIGN_NAMES: readonly string[] = [
  ...SIGNS.map(({ name }) => name),
  ...KINDS.flatMap((kind) => SIGNS.map(({ name }) => `${kind}.${name}`)),
  ...CONTEXT_SIGNS.map(({ name }) => name),
];

/** The values of a candidate's signs, as `SPAN_SIGN_NAMES`; those of other kinds of question are 0. */
function rowOf(seen: CandidateSeen): number[] {
  const row = new Array<number>(SPAN_SIGN_NAMES.length).fill(0);
  // Where the kind has no habits of its own, its place is that of every question.
  const ofKind = SIGNS.length * (1 + KINDS.indexOf(seen.query.question.kind));
  const context = SPAN_SIGN_NAMES.length - CONTEXT_SIGNS.length;
  for (const [at, sign] of SIGNS.entries()) {
    const value = sign.of(seen);
    row[at] = value;
    row[ofKind + at] = value;
  }
  for (const [at, sign] of CONTEXT_SIGNS.entries()) row[context + at] = sign.of(seen);
  return row;
}

/** What trust in the candidate chosen looks at: how it was chosen, and its signs. */
export const TRUST_SIGN_NAMES: readonly string[] = ['choice', 'choiceLead', ...SPAN_SIGN_NAMES];

const choiceWeights = weightsOf(SPAN_SIGN_NAMES, learned.choice);
const trustWeights = weightsOf(TRUST_SIGN_NAMES, learned.trust);

/** A candidate with its signs, and the number of the list it stands in. */
interface CandidateRow {
  readonly candidate: AnswerCandidate;
  readonly row: number[];
  /** The same for candidates that one list or apposition joins. */
  readonly list: number;
}

/** Every candidate of the best sentence with its signs: what learning sees. */
export function candidateRows(
  query: Query,
  ranked: RankedPassage,
  confidence: number,
  lead: number,
): CandidateRow[] {
  const candidates = findCandidates(query, ranked.passage, ranked.sentence);
  const lists = listsOf(ranked.passage.passage.text, candidates);
  return candidates.map((candidate, at) => {
    const seen = { query, ranked, candidate, at, count: candidates.length, confidence, lead };
    return { candidate, row: rowOf(seen), list: lists.get(candidate) ?? at };
  });
}

/**
 * The exact answer in the best sentence: the likeliest candidate, with those one list joins to it; of an office and its
 * holder, the holder. None when it is not likely enough, for a wrong bold is worse than none.
 */
export function chooseAnswer(
  query: Query,
  ranked: RankedPassage,
  confidence: number,
  lead: number,
): TypedSpan[] {
  const rows = candidateRows(query, ranked, confidence, lead)
    .map((row) => ({ ...row, score: dot(choiceWeights, row.row) }))
    .sort((a, b) => b.score - a.score);
  const best = rows[0];
  if (best === undefined) return [];
  const logit = learned.bias + dot(trustWeights, trustRow(rows));
  if (1 / (1 + Math.exp(-logit)) < learned.threshold) return [];
  const joined = rows.filter(({ list }) => list === best.list).map(({ candidate }) => candidate);
  const named = joined.filter(({ source }) => source !== 'agent');
  return (named.length > 0 ? named : joined)
    .map(({ span }) => span)
    .sort((one, other) => one.start - other.start);
}

const SCALE = 3;
const LEAD_MOST = 3;

/** A candidate's signs, its list, and its score by the weights of choice. */
interface ScoredRow {
  readonly row: readonly number[];
  readonly list: number;
  readonly score: number;
}

/**
 * The values that trust looks at, as `TRUST_SIGN_NAMES`, for the first of the candidates, likeliest first. What stands
 * in one list with it is no rival.
 */
export function trustRow(rows: readonly ScoredRow[]): number[] {
  const [best] = rows;
  if (best === undefined) return [];
  const rival = rows.find(({ list }) => list !== best.list);
  const lead = rival === undefined ? LEAD_MOST : Math.min(LEAD_MOST, best.score - rival.score);
  return [best.score / SCALE, lead / SCALE, ...best.row];
}

/** What stands between two members of one list: « le Mali, le Niger et le Burkina Faso ». */
const LIST_LINK =
  /^[\s\u00A0]*(?:,|,?[\s\u00A0]*(?:et|ou|puis|ainsi que|à|-|–))[\s\u00A0]*(?:(?:avec|en|au|aux|à|de|du|des|le|la|les|une?)[\s\u00A0]+|[dl]['’])?$/u;
/** A title between an office and its holder: « le vice-ministre de la Défense, le colonel-général X ». */
const TITLE_LINK = /^,[\s\u00A0]+(?:(?:le|la)[\s\u00A0]+|l['’])?(?:\p{Ll}[\p{L}-]*[\s\u00A0]+){0,3}$/u;

/** The number of the list each candidate stands in: those of one type that links join share one. */
function listsOf(text: string, candidates: readonly AnswerCandidate[]): ReadonlyMap<AnswerCandidate, number> {
  const lists = new Map<AnswerCandidate, number>();
  const ordered = [...candidates].sort((a, b) => a.from - b.from);
  ordered.forEach((candidate, at) => {
    const before = ordered[at - 1];
    const isJoined = before !== undefined && joins(text, before, candidate);
    lists.set(candidate, isJoined ? (lists.get(before) ?? at) : at);
  });
  return lists;
}

function joins(text: string, left: AnswerCandidate, right: AnswerCandidate): boolean {
  if (left.span.type !== right.span.type) return false;
  const between = text.slice(left.span.end, right.span.start);
  return LIST_LINK.test(between) || (left.source === 'agent' && TITLE_LINK.test(between));
}

function weightsOf(names: readonly string[], named: Readonly<Record<string, number>>): readonly number[] {
  return names.map((name) => named[name] ?? 0);
}

function dot(weights: readonly number[], row: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < row.length; at++) total += (row[at] ?? 0) * (weights[at] ?? 0);
  return total;
}
