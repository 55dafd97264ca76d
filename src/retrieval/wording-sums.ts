import { type AnalyzedPassage, CLAUSE_START } from './analyzed-passage.ts';
import { LOOKALIKE, NO_MATCH } from './match-level.ts';
import type { Query } from './query.ts';
import { MAX_TERMS } from './query-terms.ts';
import type { RangeMatch } from './range-match.ts';

const PAIR_REACH = 3;
/** Tokens of the window in which the most of a question is sought. */
const WINDOW = 12;
const ELSEWHERE = -1;

/** How closely a stretch follows the question's wording: sums that the features read, worked out together. */
export class WordingSums {
  /** Rarity of the question's forms that stand here, and of its neighbouring forms that stand here side by side. */
  forms = 0;
  phrases = 0;
  /** Rarity of neighbouring words of the question: less the farther apart they stand here, and of those in order. */
  near = 0;
  inOrder = 0;
  /** The most of the question, by rarity, that stands within so many tokens. */
  window = 0;
  /** The same between two marks of punctuation. */
  clause = 0;
  /** For each term, how often it stands in the window, and in the clause, that is looked at. */
  readonly #inWindow = new Uint16Array(MAX_TERMS);
  readonly #inClause = new Uint16Array(MAX_TERMS);
  /** For each position of the stretch that is looked at, the term it meets by more than meaning. */
  #termAt = new Int16Array(256);

  /** Sums up what `match` has of the question's wording, in place of what was summed before. */
  sumUp(query: Query, passage: AnalyzedPassage, match: RangeMatch): void {
    this.forms = weighed(match.forms, query.formRarities);
    this.phrases = weighed(match.pairs, query.pairRarities);
    this.#sumNeighbours(query, match.distances);
    this.#findTerms(query, passage, match.positions);
    this.window = this.#mostInWindow(query, match.positions);
    this.clause = this.#mostInClause(query, passage, match);
  }

  #sumNeighbours({ terms }: Query, distances: readonly number[]): void {
    let near = 0;
    let inOrder = 0;
    for (let term = 0; term + 1 < terms.length; term++) {
      const distance = distances[term] ?? 0;
      if (distance === 0) continue;
      const weight = (terms[term]?.rarity ?? 0) + (terms[term + 1]?.rarity ?? 0);
      near += weight / (1 + (Math.abs(distance) - 1) / PAIR_REACH);
      if (distance > 0) inOrder += weight;
    }
    this.near = near;
    this.inOrder = inOrder;
  }

  #findTerms({ levelOfStem, termOfStem }: Query, { stems }: AnalyzedPassage, positions: readonly number[]) {
    if (positions.length > this.#termAt.length) this.#termAt = new Int16Array(2 * positions.length);
    const termAt = this.#termAt;
    for (let at = 0; at < positions.length; at++) {
      const stem = stems[positions[at] ?? 0] ?? 0;
      const isNear = (levelOfStem[stem] ?? NO_MATCH) > LOOKALIKE;
      termAt[at] = isNear ? ELSEWHERE : (termOfStem[stem] ?? 0) - 1;
    }
  }

  /** A long sentence may gather words by chance: what counts is what stands close together. */
  #mostInWindow({ terms }: Query, positions: readonly number[]): number {
    const inside = this.#inWindow.fill(0, 0, terms.length);
    const termAt = this.#termAt;
    let met = 0;
    let best = 0;
    let first = 0;
    for (let at = 0; at < positions.length; at++) {
      const last = positions[at] ?? 0;
      const term = termAt[at] ?? ELSEWHERE;
      if (term !== ELSEWHERE) {
        const before = inside[term] ?? 0;
        inside[term] = before + 1;
        if (before === 0) met += terms[term]?.rarity ?? 0;
      }
      for (; last - (positions[first] ?? last) >= WINDOW; first++) {
        const left = termAt[first] ?? ELSEWHERE;
        if (left === ELSEWHERE) continue;
        const before = inside[left] ?? 0;
        inside[left] = before - 1;
        if (before === 1) met -= terms[left]?.rarity ?? 0;
      }
      if (met > best) best = met;
    }
    return best;
  }

  #mostInClause({ terms }: Query, { flags }: AnalyzedPassage, { from, positions }: RangeMatch): number {
    const inside = this.#inClause.fill(0, 0, terms.length);
    const termAt = this.#termAt;
    let met = 0;
    let best = 0;
    let token = from;
    for (let at = 0; at < positions.length; at++) {
      const position = positions[at] ?? 0;
      let isNew = false;
      for (; token <= position; token++) isNew ||= ((flags[token] ?? 0) & CLAUSE_START) !== 0;
      if (isNew) {
        if (met > best) best = met;
        if (met > 0) inside.fill(0, 0, terms.length);
        met = 0;
      }
      const term = termAt[at] ?? ELSEWHERE;
      if (term === ELSEWHERE || inside[term] === 1) continue;
      inside[term] = 1;
      met += terms[term]?.rarity ?? 0;
    }
    return Math.max(best, met);
  }
}

function weighed(hits: readonly number[], rarities: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < hits.length; at++) if (hits[at] === 1) sum += rarities[at] ?? 0;
  return sum;
}
