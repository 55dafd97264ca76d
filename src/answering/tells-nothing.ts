import { contains, type SpanType } from '../language/span.ts';
import type { QuestionKind } from '../question/question-kind.ts';
import { forEachAnswerSpan } from '../retrieval/answer-signs.ts';
import { NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { isIdle } from '../retrieval/telling.ts';
import { findCandidates } from './answer-candidates.ts';
import { likelySentences } from './candidate-rows.ts';
import { isLifeEvent } from './lacks-attribute.ts';

/**
 * Whether the best passage, for all that it shares with the question, tells nothing of what is asked: it names somebody
 * and says none of what one wants to know of them, or nobody where one asks who, and no time where one asks when.
 */
export function tellsNothing(query: Query, best: RankedPassage): boolean {
  return meetsNamesAlone(query, best) || holdsNoAnswer(query, best);
}

/** Kinds whose answers stand beside what is asked: a place is often told where nothing but the name is. */
const TOLD_BESIDE: readonly QuestionKind[] = ['who', 'when', 'howMany', 'how'];

/** « Qui dirige Andor ? », where Andor is all that is met; a number must be told in the sentence itself. */
function meetsNamesAlone(query: Query, best: RankedPassage): boolean {
  const {
    question: { kind },
    terms,
  } = query;
  if (!TOLD_BESIDE.includes(kind)) return false;
  const { levels } = kind === 'howMany' ? best.sentenceMatch : best.match;
  if (!terms.some(({ isName }, term) => isName && levels[term] !== NO_MATCH)) return false;
  const asked = terms.flatMap(({ token, isName }, term) =>
    isName || isIdle(token.stem) ? [] : [{ token, level: levels[term] ?? NO_MATCH }],
  );
  return (
    asked.length > 0 &&
    asked.every(({ token, level }) => level === NO_MATCH && !isLifeEvent(token)) &&
    !listsMembers(query, best)
  );
}

/** « avec le Mali, le Niger et le Burkina Faso » tells who belongs and how many there are, and says neither word. */
function listsMembers({ question: { kind, tokens } }: Query, { passage, sentence }: RankedPassage): boolean {
  if (kind !== 'howMany' && !tokens.some(({ folded }) => BELONGS.test(folded))) return false;
  const within = passage.sentences[sentence];
  const named = passage.typedSpans.filter(
    (span) => NAMED.has(span.type) && within !== undefined && contains(within, span),
  );
  return named.length >= FEWEST_MEMBERS;
}

const BELONGS = /^(?:compos|constitu|regroup|membre|partie|appart|adher|rassembl)/;
const NAMED: ReadonlySet<SpanType> = new Set(['person', 'place', 'organisation']);
const FEWEST_MEMBERS = 3;

/** Nobody in the sentences likely to answer who, no date in those to answer when. */
function holdsNoAnswer(query: Query, best: RankedPassage): boolean {
  const { kind, expected } = query.question;
  if ((kind !== 'who' && kind !== 'when') || expected.isDefinition) return false;
  const sentences = likelySentences(best);
  return !sentences.some(
    (sentence) =>
      holdsExpected(query, best, sentence) || findCandidates(query, best.passage, sentence).length > 0,
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
