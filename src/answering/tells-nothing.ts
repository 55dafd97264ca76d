import { contains, type SpanType } from '../language/span.ts';
import type { QuestionKind } from '../question/question-kind.ts';
import { NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { isIdle } from '../retrieval/telling.ts';
import { holdsNoAnswer } from './holds-no-answer.ts';
import { isLifeEvent } from './lacks-attribute.ts';

/**
 * Whether the best passage, for all that it shares with the question, tells nothing of what is asked: it names somebody
 * and says none of what one wants to know of them, or it holds nobody where one asks who, no time where one asks when.
 */
export function tellsNothing(query: Query, best: RankedPassage): boolean {
  return meetsNamesAlone(query, best) || (holdsNoAnswer(query, best) && !listsMembers(query, best));
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
export function listsMembers({ question, asked }: Query, { passage, sentence }: RankedPassage): boolean {
  const { kind, tokens } = question;
  if (kind !== 'howMany' && !tokens.some(({ folded }) => BELONGS.test(folded))) return false;
  const members = kind !== 'howMany' ? NAMED : asked.countsThings ? NAMED_THINGS : NAMED_PEOPLE;
  const within = passage.sentences[sentence];
  const named = passage.typedSpans.filter(
    (span) => members.has(span.type) && within !== undefined && contains(within, span),
  );
  return named.length >= FEWEST_MEMBERS;
}

const BELONGS = /^(?:compos|constitu|regroup|membre|partie|appart|adher|rassembl)/;
const NAMED: ReadonlySet<SpanType> = new Set(['person', 'place', 'organisation']);
const NAMED_THINGS: ReadonlySet<SpanType> = new Set(['place', 'organisation']);
const NAMED_PEOPLE: ReadonlySet<SpanType> = new Set(['person']);
const FEWEST_MEMBERS = 3;
