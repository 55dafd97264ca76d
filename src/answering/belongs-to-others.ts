import type { AnswerCandidate, Scope } from './candidate-scope.ts';
import { isOtherDate } from './other-date.ts';
import { isOtherName } from './other-name.ts';
import { isOtherPlace } from './other-place.ts';
import { isOtherQuantity } from './other-quantity.ts';

/** Whether a candidate, of the right type as it is, tells of something else than what is asked. */
export function belongsToOthers(scope: Scope, candidate: AnswerCandidate): boolean {
  switch (candidate.span.type) {
    case 'quantity':
      return isOtherQuantity(scope, candidate);
    case 'date':
      return isOtherDate(scope, candidate);
    case 'place':
      return isOtherPlace(scope, candidate);
    case 'person':
    case 'organisation':
      return isOtherName(scope, candidate);
    default:
      return false;
  }
}
