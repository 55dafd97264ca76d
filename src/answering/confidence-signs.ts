import { rarityInFrench } from '../language/common-words.ts';
import { relatedStems } from '../language/related-words.ts';
import { FAMILY, NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { QueryTerm } from '../retrieval/query-terms.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import {
  formsMet,
  hasKinIn,
  inTitle,
  isMet,
  isName,
  isSure,
  rareShare,
  rareSum,
  rarest,
  share,
  titleShare,
} from './met-words.ts';

/** How much was searched: by chance alone, a large library meets more of a question than a small one. */
export interface Searched {
  readonly passages: number;
  readonly articles: number;
}

/** What confidence looks at: the question, the ranked passages, best first, and how many there were to choose from. */
interface Seen {
  readonly query: Query;
  /** For each term, how rare the commonest word of its family is in French. */
  readonly rarities: readonly number[];
  readonly best: RankedPassage;
  readonly ranked: readonly RankedPassage[];
  readonly searched: Searched;
}

/** One sign that the best passage answers, or that it does not; its weight is learned. */
interface Sign {
  readonly name: string;
  of(seen: Seen): number;
}

function rarityMet({ query, best }: Seen): number {
  let met = 0;
  best.match.levels.forEach((level, term) => {
    if (isMet(level)) met += query.terms[term]?.rarity ?? 0;
  });
  return met / query.weight;
}

/** How much the words met say together: one rare word, several common ones, or two side by side. */
function evidence({ query, rarities, best }: Seen): number {
  const alone = rareSum(rarities, (term) => isMet(best.match.levels[term]));
  return Math.log(1 + alone + COLLOCATION_WORTH * collocated({ query, best }));
}

const COLLOCATION_WORTH = 4;
const SIDE_BY_SIDE = 3;

/** How many of the question's neighbouring words stand side by side here too: « coup d’État », « G5 Sahel ». */
function collocated({ query, best }: Pick<Seen, 'query' | 'best'>): number {
  let met = 0;
  for (let term = 0; term + 1 < query.terms.length; term++) {
    const distance = best.match.distances[term] ?? 0;
    if (distance > 0 && distance <= SIDE_BY_SIDE) met++;
  }
  return met;
}

/** The signs, each a small number; those that sum rarities run higher. */
export const CONFIDENCE_SIGNS: readonly Sign[] = [
  { name: 'always', of: () => 1 },
  // How much of the question is met
  {
    name: 'wordsInSentence',
    of: ({ query, best }) => share(query, (term) => isMet(best.sentenceMatch.levels[term])),
  },
  { name: 'wordsAnywhere', of: ({ query }) => share(query, (term) => isMet(query.levelsAnywhere[term])) },
  {
    name: 'surelyInPassage',
    of: ({ query, best }) => share(query, (term) => isSure(best.match.levels[term])),
  },
  { name: 'rarity', of: rarityMet },
  {
    name: 'rareSurely',
    of: ({ rarities, best }) => rareShare(rarities, (term) => isSure(best.match.levels[term])),
  },
  {
    name: 'rareAnywhere',
    of: ({ query, rarities }) => rareShare(rarities, (term) => isMet(query.levelsAnywhere[term])),
  },
  {
    name: 'rareInArticle',
    of: (seen) =>
      rareShare(
        seen.rarities,
        heldBy(seen, (one) => isOfBestArticle(seen, one)),
      ),
  },
  // How much the words met say, whatever the question's length
  { name: 'evidence', of: evidence },
  {
    name: 'raritySurely',
    of: ({ rarities, best }) => rareSum(rarities, (term) => isSure(best.match.levels[term])),
  },
  { name: 'rarest', of: ({ rarities, best }) => rarest(rarities, (term) => isSure(best.match.levels[term])) },
  {
    name: 'guessedSpelling',
    of: ({ query, rarities, best }) =>
      rareSum(rarities, (term) => best.match.levels[term] === FAMILY && !hasKinIn(query, term)),
  },
  // How much the words missing would have said
  {
    name: 'rarestMissing',
    of: ({ rarities, best }) => rarest(rarities, (term) => best.match.levels[term] === NO_MATCH),
  },
  {
    name: 'rarityUnmet',
    of: ({ rarities, best }) => rareSum(rarities, (term) => !isMet(best.match.levels[term])),
  },
  {
    name: 'rarityMissing',
    of: ({ rarities, best }) => rareSum(rarities, (term) => best.match.levels[term] === NO_MATCH),
  },
  {
    name: 'rarityNowhere',
    of: ({ query, rarities }) => rareSum(rarities, (term) => !isMet(query.levelsAnywhere[term])),
  },
  {
    name: 'rarityElsewhere',
    of: ({ query, best }) =>
      query.terms.reduce(
        (sum, { rarity }, term) =>
          sum + (!isMet(best.match.levels[term]) && isMet(query.levelsAnywhere[term]) ? rarity : 0),
        0,
      ),
  },
  // Names
  {
    name: 'namesAnywhere',
    of: ({ query }) =>
      share(
        query,
        (term) => isMet(query.levelsAnywhere[term]),
        (term) => isName(query, term),
      ),
  },
  {
    name: 'namesMissing',
    of: ({ query, rarities, best }) =>
      rareSum(rarities, (term) => isName(query, term) && !isMet(best.match.levels[term])),
  },
  { name: 'titleMet', of: ({ query, best }) => titleShare(query, best) },
  { name: 'titleRarity', of: ({ query, rarities, best }) => rareSum(rarities, inTitle(query, best)) },
  // Wording
  {
    name: 'phrases',
    of: ({ query, best }) =>
      best.match.pairs.reduce((sum, hit, pair) => sum + hit * (query.pairRarities[pair] ?? 0), 0) /
      query.pairWeight,
  },
  { name: 'forms', of: ({ query, best }) => formsMet(query, best) / query.formWeight },
  { name: 'formsRarity', of: ({ query, best }) => formsMet(query, best) },
  // What is asked for
  {
    name: 'lacksType',
    of: ({ query, best }) => (query.question.expected.types.length > 0 && !best.sentenceHasType ? 1 : 0),
  },
  { name: 'isTyped', of: ({ query }) => (query.question.expected.types.length > 0 ? 1 : 0) },
  // How the passages stand among each other
  { name: 'score', of: ({ best }) => best.score },
  { name: 'sentenceScore', of: ({ best }) => best.sentenceScore },
  {
    name: 'lead',
    of: ({ best, ranked: [, second] }) =>
      second === undefined ? 0 : Math.min(FAR, best.score - second.score),
  },
  { name: 'sentenceLead', of: ({ best }) => Math.min(FAR, best.sentenceLead) },
  { name: 'alone', of: ({ best, ranked }) => -Math.log(nearBest(best, ranked, () => true)) },
  { name: 'strangers', of: strangers },
  {
    name: 'strangersNear',
    of: (seen) =>
      nearBest(seen.best, seen.ranked, (one) => !isOfBestArticle(seen, one)) /
      nearBest(seen.best, seen.ranked, () => true),
  },
  { name: 'rival', of: rival },
  // Sizes
  { name: 'length', of: ({ query }) => Math.log(1 + query.terms.length) },
  { name: 'passageLength', of: ({ best }) => Math.log(1 + Math.max(SHORT, best.match.contentCount)) },
  { name: 'candidates', of: ({ ranked }) => Math.log(ranked.length) },
  { name: 'articles', of: ({ searched }) => Math.log(searched.articles) },
];

/** Words that carry meaning in a short paragraph; that a list of still shorter ones is surer is nowhere to be learned. */
const SHORT = 35;
/** Beyond this lead, a passage or sentence is first and no more. */
const FAR = 4;
const NEXT = 4;
const FIRST = 10;

/** Whether a term is held, surely, by one of the ranked passages that `counts`. */
function heldBy({ ranked }: Seen, counts: (passage: RankedPassage) => boolean): (term: number) => boolean {
  const passages = ranked.filter(counts);
  return (term) => passages.some(({ match }) => isSure(match.levels[term]));
}

function isOfBestArticle({ best }: Seen, { passage }: RankedPassage): boolean {
  return passage.passage.article === best.passage.passage.article;
}

/** Share of the next passages that are another article's: a library that answers mostly does so in one place. */
function strangers(seen: Seen): number {
  return seen.ranked.slice(1, 1 + NEXT).filter((one) => !isOfBestArticle(seen, one)).length / NEXT;
}

/** The most that a passage of another article holds of the question: chance does about as well everywhere. */
function rival(seen: Seen): number {
  const { rarities, ranked } = seen;
  return ranked.reduce(
    (most, one) =>
      isOfBestArticle(seen, one)
        ? most
        : Math.max(
            most,
            rareSum(rarities, (term) => isSure(one.match.levels[term])),
          ),
    0,
  );
}

/** The first passages that `counts`, each by how near its score comes to the best: 1 for the best itself. */
function nearBest(
  best: RankedPassage,
  ranked: readonly RankedPassage[],
  counts: (passage: RankedPassage) => boolean,
): number {
  return ranked
    .slice(0, FIRST)
    .reduce((sum, one) => sum + (counts(one) ? Math.exp(one.score - best.score) : 0), 0);
}

/** The signs' values, in their order; undefined when nothing was found. */
export function signsOf(
  query: Query,
  ranked: readonly RankedPassage[],
  searched: Searched,
): number[] | undefined {
  const best = ranked[0];
  if (best === undefined) return undefined;
  const seen = { query, rarities: query.terms.map(rarityOfKin), best, ranked, searched };
  return CONFIDENCE_SIGNS.map((sign) => sign.of(seen));
}

/** How rare the commonest word of a term's family is: « perdre » is hardly ever written so, but « perdu » is. */
function rarityOfKin({ token, frenchRarity }: QueryTerm): number {
  let rarity = frenchRarity;
  for (const kin of relatedStems(token).family) rarity = Math.min(rarity, rarityInFrench(kin));
  return rarity;
}

/** What was searched: the whole library, or one article of it. */
export function searchedIn({ index }: Query, article?: string): Searched {
  return {
    passages: index.numbersOf(article).length,
    articles: article === undefined ? index.articleCount : 1,
  };
}
