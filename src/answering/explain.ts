import { relatedStems } from '../language/related-words.ts';
import { nameOfAcronym } from '../retrieval/acronyms.ts';
import {
  EXACT,
  FAMILY,
  HINT,
  LOOKALIKE,
  NO_MATCH,
  PARAPHRASE,
  PREFIX,
  SYNONYM,
} from '../retrieval/match-level.ts';
import type { PassageIndex } from '../retrieval/passage-index.ts';
import type { Query } from '../retrieval/query.ts';
import type { QueryTerm } from '../retrieval/query-terms.ts';
import { type RankedPassage, sharesOf } from '../retrieval/rerank.ts';
import type { Explanation, FeaturePart, Match, MatchWay } from './answer.ts';

/** Why a passage was ranked as it was: the question's words met in it and how, and what each group of features did. */
export function explain(query: Query, ranked: RankedPassage, matches: readonly Match[]): Explanation {
  return {
    matches,
    features: featuresOf(query, ranked),
    expected: query.question.expected.types,
  };
}

/** Each word of the question where the passage meets it surest: in the chosen sentence rather than elsewhere. */
export function matchesIn(query: Query, { passage, match, sentenceMatch }: RankedPassage): Match[] {
  const found = new Map<number, number>();
  const positions = [...sentenceMatch.positions, ...match.positions];
  for (const position of positions) {
    const stem = passage.stems[position] ?? 0;
    const term = (query.termOfStem[stem] ?? 0) - 1;
    if (found.has(term) || query.levelOfStem[stem] !== match.levels[term]) continue;
    found.set(term, position);
  }
  return query.terms.flatMap((term, at) => {
    const position = found.get(at);
    if (position === undefined) return [];
    const asked = query.question.text.slice(term.token.start, term.token.end);
    const stem = query.index.stems.wordOf(passage.stems[position] ?? 0);
    return [
      {
        asked,
        found: passage.passage.text.slice(passage.starts[position], passage.ends[position]),
        how: wayOf(query, term, stem, asked, match.levels[at] ?? NO_MATCH),
      },
    ];
  });
}

function wayOf({ index }: Query, { token }: QueryTerm, stem: string, asked: string, level: number): MatchWay {
  switch (level) {
    case EXACT:
      if (token.alternatives.includes(stem)) return 'translation';
      return asked.toLowerCase() === token.form ? 'same' : 'spelling';
    case FAMILY:
      return wayOfKin(index, token, stem);
    case PREFIX:
    case LOOKALIKE:
      return 'lookalike';
    case SYNONYM:
      return 'synonym';
    case PARAPHRASE:
      return 'paraphrase';
    case HINT:
      return 'hint';
    default:
      return 'lookalike';
  }
}

function wayOfKin(index: PassageIndex, token: QueryTerm['token'], stem: string): MatchWay {
  const { family, expressions } = relatedStems(token);
  if (family.includes(stem)) return 'family';
  if (expressions.some(({ stems, of }) => of === 'family' && stems.includes(stem))) return 'synonym';
  return nameOfAcronym(index, token.folded).includes(index.stems.idOf(stem)) ? 'acronym' : 'spelling';
}

/** Too small a part to tell of. */
const LEAST_SHARE = 0.005;

function featuresOf(query: Query, ranked: RankedPassage): FeaturePart[] {
  const told = sharesOf(query, ranked).map(({ name, share: score }) => ({
    name,
    score,
    counted: name === 'length' ? besideOrdinary(query, ranked, score) : score,
  }));
  const total = told.reduce((sum, { counted }) => sum + Math.max(0, counted), 0);
  return told
    .map(({ name, score, counted }) => {
      const share = total === 0 ? 0 : counted / total;
      return { name, score, share: Math.abs(share) < LEAST_SHARE ? 0 : share };
    })
    .sort((a, b) => b.share - a.share);
}

/**
 * What length counts beside that of an ordinary passage. Every passage loses by its length, which is a logarithm of its
 * words: to tell a reader so each time would say nothing of this one.
 */
function besideOrdinary({ index }: Query, { match }: RankedPassage, score: number): number {
  const own = Math.log(1 + match.contentCount);
  return own === 0 ? 0 : score * (1 - Math.log(1 + index.meanContentCount) / own);
}
