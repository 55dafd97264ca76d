import { type AnalyzedPassage, CLAUSE_START } from './analyzed-passage.ts';
import type { Feature, Stretch } from './features.ts';
import { LOOKALIKE, NO_MATCH } from './match-level.ts';
import { MAX_TERMS, type Query } from './query.ts';

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

const PAIR_REACH = 3;

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

/** The most of the question that stands in one clause, between two marks of punctuation. */
function clause({ query, passage, match }: Stretch): number {
  const { positions } = match;
  inside.fill(0, 0, query.terms.length);
  let met = 0;
  let best = 0;
  let at = match.from;
  for (const position of positions) {
    for (; at <= position; at++) {
      if (((passage.flags[at] ?? 0) & CLAUSE_START) === 0) continue;
      best = Math.max(best, met);
      met = 0;
      inside.fill(0, 0, query.terms.length);
    }
    met += step(query, passage, position, 1);
  }
  return Math.max(best, met) / query.weight;
}

/** How much of the stretch lies between the first word of the question and the last. */
function spread({ match }: Stretch): number {
  const first = match.positions[0];
  const last = match.positions.at(-1);
  if (first === undefined || last === undefined) return 0;
  return (last - first) / Math.max(1, match.to - match.from);
}

/** How far into the stretch the first word of the question stands: what it speaks of comes early. */
function lateStart({ match }: Stretch): number {
  const first = match.positions[0];
  return first === undefined ? 1 : (first - match.from) / Math.max(1, match.to - match.from);
}

/** How closely the stretch follows the question's wording. */
export const WORDING_FEATURES: readonly Feature<Stretch>[] = [
  { name: 'forms', group: 'wording', of: exactForms },
  { name: 'phrases', group: 'wording', of: phrases },
  { name: 'proximity', group: 'wording', of: proximity },
  { name: 'order', group: 'wording', of: order },
  { name: 'window', group: 'wording', of: window },
  { name: 'clause', group: 'wording', of: clause },
  { name: 'density', group: 'wording', of: density },
  { name: 'spread', group: 'wording', of: spread },
  { name: 'lateStart', group: 'wording', of: lateStart },
  { name: 'length', group: 'length', of: length },
];
