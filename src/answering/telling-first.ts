import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { listsMembers, tellsNothing } from './tells-nothing.ts';

/** How far behind the best passage another may stand to be taken in its place: far ones speak of something else. */
const CLOSE_BEHIND = 2;

/**
 * The ranked passages, with the next one first that tells who, where one asks who and the best tells nothing of it: « qui
 * est le capitaine de l'Alcyon ? » brings the Alcyon, and the captain is in the passage after; or the next that lists what
 * is to be counted. Where one asks when or how many, the next date or number is as often another's.
 */
export function tellingFirst(query: Query, ranked: readonly RankedPassage[]): readonly RankedPassage[] {
  const [best, ...others] = ranked;
  if (best === undefined || !tellsNothing(query, best)) return ranked;
  const next = others.find((other) => isCloseBehind(best, other) && tells(query, other));
  return next === undefined ? ranked : [next, ...ranked.filter((one) => one !== next)];
}

function tells(query: Query, passage: RankedPassage): boolean {
  switch (query.question.kind) {
    case 'who':
      return !tellsNothing(query, passage);
    case 'howMany':
      return query.asked.countsThings && listsMembers(query, passage);
    default:
      return false;
  }
}

function isCloseBehind(best: RankedPassage, { passage, score }: RankedPassage): boolean {
  return best.score - score < CLOSE_BEHIND && passage.passage.article === best.passage.passage.article;
}
