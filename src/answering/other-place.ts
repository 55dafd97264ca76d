import { CLAUSE_START } from '../retrieval/analyzed-passage.ts';
import { type AnswerCandidate, type Scope, wordAt } from './candidate-scope.ts';

/** Whether a place is one's before or after the time asked about, or none where anything happens. */
export function isOtherPlace(scope: Scope, candidate: AnswerCandidate): boolean {
  return isOfAnotherTime(scope, candidate) || isPartyTo(scope, candidate) || isOfTitle(scope, candidate);
}

/** What tells of a stay before or after the one asked for, and the word by which a question asks for just that. */
const ASKED_BY: ReadonlyMap<string, string> = new Map([
  ['apres', 'avant'],
  ['avant', 'apres'],
]);
const ASIDE_REACH = 5;

/**
 * Whether a place is where one was before or will be later: « après son passage au Niger » tells of no goal, and answers
 * only where one asks what was before.
 */
function isOfAnotherTime({ query, passage, from }: Scope, candidate: AnswerCandidate): boolean {
  for (let at = candidate.from; at > Math.max(from, candidate.from - ASIDE_REACH); at--) {
    if (((passage.flags[at] ?? 0) & CLAUSE_START) !== 0) return false;
    const asked = ASKED_BY.get(wordAt(query, passage, at - 1));
    if (asked !== undefined) return !query.question.tokens.some(({ folded }) => folded === asked);
  }
  return false;
}

/** What there is between parties, wherever it takes place. */
const BETWEEN_PARTIES =
  /^(?:cooperation|accords?|relations?|guerres?|paix|traites?|alliances?|matchs?|rivalites?|conflits?|dialogue|echanges?|tensions?|pacte|partenariats?|negociations?|pourparlers|rapprochement|amitie|differend|liens?|rupture|duel)$/;
const PARTY_REACH = 9;
const RELATION_REACH = 3;

/** Whether a place is party to something, not where it happens: « la coopération entre la France et le Mali ». */
function isPartyTo({ query, passage, from }: Scope, candidate: AnswerCandidate): boolean {
  if (query.question.kind !== 'where') return false;
  for (let at = candidate.from - 1; at >= Math.max(from, candidate.from - PARTY_REACH); at--) {
    if (((passage.flags[at + 1] ?? 0) & CLAUSE_START) !== 0) return false;
    if (!/^(?:entre|avec)$/.test(wordAt(query, passage, at))) continue;
    for (let noun = at - 1; noun >= Math.max(from, at - RELATION_REACH); noun--) {
      if (BETWEEN_PARTIES.test(wordAt(query, passage, noun))) return true;
    }
    return false;
  }
  return false;
}

/** Of a country or a town, these are of its name and not in it: « le championnat de France », « le roi d’Espagne ». */
const TITLED_BY =
  /^(?:championnats?|champion(?:ne)?s?|coupe|tour|trophee|equipe|selection|presidente?|roi|reine|prince|princesse|empereur|imperatrice|ministre|ambassadeur|gouvernement|armee|banque|drapeau)$/;

/** Whether a place only completes a title: where the « championnat de France » took place is told by another. */
function isOfTitle({ query, passage }: Scope, { from, source }: AnswerCandidate): boolean {
  return (
    query.question.kind === 'where' &&
    source === 'typed' &&
    /^(?:de|du|des|d')$/.test(wordAt(query, passage, from - 1)) &&
    TITLED_BY.test(wordAt(query, passage, from - 2))
  );
}
