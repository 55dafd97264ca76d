import { isOfOtherMeasure } from '../question/units.ts';
import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';
import { isGivenByQuestion } from '../retrieval/answer-signs.ts';
import type { Query } from '../retrieval/query.ts';
import { isSaidOf } from './answer-lists.ts';
import { besideTheGiven, isAskedAbout, repeatsQuestion } from './asked-about.ts';
import { belongsToOthers } from './belongs-to-others.ts';
import type { AnswerCandidate, Scope } from './candidate-scope.ts';
import { actors, names, typedCandidates } from './name-candidates.ts';
import { isNotSo } from './not-so.ts';
import { agents, governed, groups, openings, subjects } from './people-candidates.ts';
import { causes, focusPhrases, timePhrases, vagueQuantities } from './phrase-candidates.ts';
import { landmarks, placePhrases, waysAndOrigins } from './place-candidates.ts';

/** The candidates of a sentence, none of them given by the question itself. */
export function findCandidates(query: Query, passage: AnalyzedPassage, sentence: number): AnswerCandidate[] {
  const within = passage.sentences[sentence];
  if (within === undefined) return [];
  const from = passage.sentenceTokens[sentence] ?? 0;
  const to = passage.sentenceTokens[sentence + 1] ?? passage.starts.length;
  const { asked } = query;
  const scope: Scope = { query, asked, passage, sentence, within, from, to };
  const found = distinct(candidatesOfKind(scope));
  const askedAbout = found.filter((one) => isAskedAbout(query, passage, one));
  const { text } = passage.passage;
  const besideGiven = besideTheGiven(query, passage, found);
  // « un phare » answers how many lighthouses, though the question says the word.
  return found.filter(
    (one) =>
      one.source === 'vague' ||
      !(
        isGivenByQuestion(query, passage, one.from, one.span.end) ||
        besideGiven(one) ||
        repeatsQuestion(query, passage, one) ||
        askedAbout.some((name) => one === name || isSaidOf(text, one, name)) ||
        belongsToOthers(scope, one) ||
        isNotSo(scope, one) ||
        (one.span.type === 'quantity' && isOfOtherMeasure(asked, text.slice(one.span.start, one.span.end)))
      ),
  );
}

/** The surest sources first. */
function candidatesOfKind(scope: Scope): AnswerCandidate[] {
  const { kind, expected } = scope.query.question;
  const typed = typedCandidates(scope, expected.types);
  switch (kind) {
    case 'who':
      return [
        ...typed,
        ...actors(scope),
        ...names(scope, 'person'),
        ...agents(scope),
        ...governed(scope),
        ...groups(scope),
        ...subjects(scope),
        ...openings(scope),
      ];
    case 'when':
      return [...typed, ...timePhrases(scope)];
    case 'where':
      return [...typed, ...placePhrases(scope), ...waysAndOrigins(scope), ...landmarks(scope)];
    case 'howMany':
      return [...typed, ...vagueQuantities(scope)];
    case 'why':
      return [...typed, ...causes(scope)];
    default:
      return [...typed, ...ofClass(scope)];
  }
}

/** Of « quel roi », « quelle équipe »: names, and the noun itself with what tells it apart. */
function ofClass(scope: Scope): AnswerCandidate[] {
  switch (scope.query.question.expected.types[0]) {
    case 'person':
    case 'organisation':
      return [...actors(scope), ...focusPhrases(scope), ...names(scope, 'organisation')];
    case 'place':
      return [...focusPhrases(scope), ...names(scope, 'place')];
    default:
      return [];
  }
}

/** Of candidates that overlap, the first: the surest source. */
function distinct(candidates: readonly AnswerCandidate[]): AnswerCandidate[] {
  return candidates.filter(
    (one, at) =>
      !candidates.some((other, earlier) => earlier < at && other.from < one.to && one.from < other.to),
  );
}
