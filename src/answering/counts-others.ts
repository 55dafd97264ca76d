import { isActorNoun } from '../language/name-lexicon.ts';
import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';
import { HINT } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { AskedForm } from './asked-form.ts';
import { type AnswerCandidate, wordAt } from './candidate-scope.ts';

/** Whether a quantity counts people where things are to be counted: « 1 500 soldats » for how many countries there are. */
export function countsOthers(
  query: Query,
  { countsThings, counted }: AskedForm,
  passage: AnalyzedPassage,
  { from, to, span }: AnswerCandidate,
): boolean {
  if (!countsThings || span.type !== 'quantity') return false;
  const term = query.terms.findIndex(({ token }) => token.stem === counted);
  let people = false;
  for (let at = from; at < to; at++) {
    const stem = passage.stems[at] ?? -1;
    // « Français » announces a country, and is none to be counted.
    if (query.termOfStem[stem] === term + 1 && query.levelOfStem[stem] !== HINT) return false;
    if (isActorNoun(wordAt(query, passage, at))) people = true;
  }
  return people;
}
