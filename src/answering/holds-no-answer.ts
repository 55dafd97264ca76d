import { precedesNoun } from '../language/adjectives.ts';
import { isActorNoun, isPersonTitle } from '../language/name-lexicon.ts';
import { slice } from '../language/span.ts';
import { hasAskedForm } from '../question/has-asked-form.ts';
import { CAPITALISED, NUMBER, STOP_WORD } from '../retrieval/analyzed-passage.ts';
import { forEachAnswerSpan } from '../retrieval/answer-signs.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { findCandidates } from './answer-candidates.ts';
import { likelySentences } from './candidate-rows.ts';

/**
 * Whether a passage holds nothing that could answer, in the sentences likely to: nobody where one asks who, no number where
 * one asks how many of something, no name where one asks what somebody is called. Where the answer may be of any form, it
 * never does; nor does where, for places are told in too many ways.
 */
export function holdsNoAnswer(query: Query, best: RankedPassage): boolean {
  const { kind, expected } = query.question;
  switch (kind) {
    case 'who':
      return !expected.isDefinition && holdsNoCandidate(query, best);
    case 'when':
      return holdsNoCandidate(query, best);
    case 'howMany':
      return (query.asked.isCounted && findsNoCandidate(query, best)) || measuresNothingAsked(query, best);
    case 'how':
      return asksWhatPersonIsCalled(query) && namesNothingNew(query, best);
    case 'what':
      return expected.types.length > 0 && findsNoCandidate(query, best) && namesNothingNew(query, best);
    default:
      return false;
  }
}

function holdsNoCandidate(query: Query, best: RankedPassage): boolean {
  return (
    !likelySentences(best).some((sentence) => holdsExpected(query, best, sentence)) &&
    findsNoCandidate(query, best)
  );
}

/** Whether a sentence holds a span of the first type expected: seen at a glance, where candidates take a closer look. */
function holdsExpected(query: Query, { passage, sentenceMatches }: RankedPassage, sentence: number): boolean {
  const match = sentenceMatches[sentence];
  let holds = false;
  if (match !== undefined)
    forEachAnswerSpan(query, passage, match, (_, isFirstChoice) => {
      holds ||= isFirstChoice;
    });
  return holds;
}

function findsNoCandidate(query: Query, best: RankedPassage): boolean {
  return likelySentences(best).every(
    (sentence) => findCandidates(query, best.passage, sentence).length === 0,
  );
}

/** « Comment s’appelle le maire ? »; what is no person may be called by a word in small letters. */
function asksWhatPersonIsCalled({ question: { tokens } }: Query): boolean {
  const called = tokens.findIndex(({ folded }) => CALLED.test(folded));
  const who = tokens.slice(called + 1).find(({ isStopWord, form }) => !isStopWord && !precedesNoun(form));
  return called !== -1 && who !== undefined && (isActorNoun(who.folded) || isPersonTitle(who.form));
}
const CALLED = /^(?:appell?e(?:nt)?|appelai(?:t|ent)|nomme(?:nt)?|nommai(?:t|ent))$/;

/**
 * Whether nothing in the whole passage is of the measure asked for: no years where one asks how old somebody is. What may
 * be measured in many ways (« quelle taille ») may be counted as well.
 */
function measuresNothingAsked({ asked }: Query, { passage }: RankedPassage): boolean {
  const [unit, ...others] = asked.units;
  // « Une bête sur trois » is a share that no unit tells.
  if (unit === undefined || unit === 'share' || others.length > 0) return false;
  return !passage.typedSpans.some((span) =>
    hasAskedForm(asked, 'quantity', slice(passage.passage.text, span)),
  );
}

/** Whether the likely sentences name nobody and nothing but what the question names. */
function namesNothingNew(query: Query, best: RankedPassage): boolean {
  const { sentenceTokens, flags, stems } = best.passage;
  return likelySentences(best).every((sentence) => {
    // A capital at the head of a sentence tells nothing.
    const head = (sentenceTokens[sentence] ?? 0) + 1;
    for (let at = head; at < (sentenceTokens[sentence + 1] ?? 0); at++) {
      const isName = ((flags[at] ?? 0) & (CAPITALISED | STOP_WORD | NUMBER)) === CAPITALISED;
      if (isName && query.termOfStem[stems[at] ?? -1] === 0) return false;
    }
    return true;
  });
}
