import { slice } from '../language/span.ts';
import { hasAskedForm, tellsForm } from '../question/has-asked-form.ts';
import { NO_MATCH, PARAPHRASE } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import type { CandidateRow } from './candidate-rows.ts';
import { CANDIDATE_SOURCES } from './candidate-scope.ts';
import { HABITS, habitOf } from './habits.ts';

/** A candidate with its score by the weights of choice. */
export interface ScoredRow extends CandidateRow {
  readonly score: number;
}

/** What trust in a choice looks at. */
export interface ChoiceSeen {
  readonly query: Query;
  readonly ranked: RankedPassage;
  /** Likeliest first. */
  readonly rows: readonly [ScoredRow, ...ScoredRow[]];
  /** That the passage answers, from 0 to 1. */
  readonly confidence: number;
  /** How far the passage leads the best other one. */
  readonly lead: number;
}

interface TrustSign {
  readonly name: string;
  of(seen: ChoiceSeen): number;
}

const SCALE = 3;
const LEAD_MOST = 3;
const LOGIT_MOST = 5;
const CROWD = 8;

/** The log-odds of the choice among all candidates; what stands in one list with it is no rival. */
function odds({ rows }: ChoiceSeen): number {
  const [best] = rows;
  let own = 0;
  let others = 0;
  for (const { score, list } of rows) {
    const weight = Math.exp(score - best.score);
    if (list === best.list) own += weight;
    else others += weight;
  }
  return Math.min(LOGIT_MOST, others === 0 ? LOGIT_MOST : Math.log(own / others)) / LOGIT_MOST;
}

/** How far the choice leads the best that stands in no list with it. */
function choiceLead({ rows }: ChoiceSeen): number {
  const [best] = rows;
  const rival = rows.find(({ list }) => list !== best.list);
  return (rival === undefined ? LEAD_MOST : Math.min(LEAD_MOST, best.score - rival.score)) / SCALE;
}

/** Share of the question's words, by rarity, that the chosen sentence holds in some form or of near meaning. */
function coverage({ query, ranked, rows }: ChoiceSeen): number {
  const match = ranked.sentenceMatches[rows[0].candidate.sentence];
  let met = 0;
  match?.levels.forEach((level, term) => {
    if (level !== NO_MATCH && level !== PARAPHRASE) met += query.terms[term]?.rarity ?? 0;
  });
  return met / query.weight;
}

/** Of the form asked for (1), a year for « en quelle année », or of another (-1). */
function form({ query, ranked, rows }: ChoiceSeen): number {
  if (!tellsForm(query.asked)) return 0;
  const { span } = rows[0].candidate;
  return hasAskedForm(query.asked, span.type, slice(ranked.passage.passage.text, span)) ? 1 : -1;
}

const SHARED_SIGNS: readonly TrustSign[] = [
  { name: 'choice', of: ({ rows }) => rows[0].score / SCALE },
  { name: 'choiceLead', of: choiceLead },
  { name: 'odds', of: odds },
  {
    name: 'confidence',
    of: ({ confidence }) => Math.log(confidence / (1 - Math.min(confidence, 0.999))) / 5,
  },
  { name: 'lead', of: ({ lead }) => Math.min(lead, 4) / 4 },
  { name: 'sentenceLead', of: ({ ranked }) => Math.min(ranked.sentenceLead, 4) / 4 },
  { name: 'sentenceScore', of: ({ ranked }) => ranked.sentenceScore / 10 },
  {
    name: 'otherSentence',
    of: ({ ranked, rows }) => (rows[0].candidate.sentence === ranked.sentence ? 0 : 1),
  },
  { name: 'coverage', of: coverage },
  { name: 'crowd', of: ({ rows }) => Math.min(rows.length, CROWD) / CROWD },
  { name: 'form', of: form },
  { name: 'definition', of: ({ query }) => (query.question.expected.isDefinition ? 1 : 0) },
];

const OWN_SIGNS: readonly TrustSign[] = [
  { name: 'bias', of: () => 1 },
  ...CANDIDATE_SOURCES.map(
    (source): TrustSign => ({
      name: source,
      of: ({ rows }) => (rows[0].candidate.source === source ? 1 : 0),
    }),
  ),
];
const BY_HABIT: readonly TrustSign[] = [...SHARED_SIGNS.slice(0, 9), { name: '', of: () => 1 }];

const TRUST_SIGNS: readonly TrustSign[] = [
  ...OWN_SIGNS,
  ...SHARED_SIGNS,
  ...HABITS.flatMap((habit) =>
    BY_HABIT.map(
      ({ name, of }): TrustSign => ({
        name: name === '' ? habit : `${habit}.${name}`,
        of: (seen) => (habitOf(seen.query.question.kind) === habit ? of(seen) : 0),
      }),
    ),
  ),
];

/** Names of what trust looks at. */
export const TRUST_SIGN_NAMES: readonly string[] = TRUST_SIGNS.map(({ name }) => name);

/** The values of what trust looks at, as `TRUST_SIGN_NAMES`. */
export function trustRow(seen: ChoiceSeen): number[] {
  return TRUST_SIGNS.map((sign) => sign.of(seen));
}
