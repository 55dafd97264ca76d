import { isParticiple } from '../language/adjectives.ts';
import { isCommonInFrench } from '../language/common-words.ts';
import { isActorNoun, isPlaceHead, isPlaceName } from '../language/name-lexicon.ts';
import { contains, type SpanType, slice } from '../language/span.ts';
import { CAPITALISED, NUMBER, STOP_WORD } from '../retrieval/analyzed-passage.ts';
import {
  type AnswerCandidate,
  candidateOf,
  endToken,
  formAt,
  isAdjacent,
  isTyped,
  type Scope,
  wordAt,
} from './candidate-scope.ts';

const ACTOR_DETERMINERS = new Set(['le', 'la', "l'", 'les', 'du', 'des']);
const TITLE_LINKS = new Set(['de', 'la', 'du', 'des', "d'", "l'"]);

/** « depuis quatre ans », « dans six semaines », « 9 heures »: a date that may tell how long. */
const HOW_LONG =
  /^(?:(?:depuis|dans|voici|il[\s\u00A0]+y[\s\u00A0]+a|d['’]ici)[\s\u00A0]|\d+[\s\u00A0]heures?$)/iu;

/** The spans found at load whose type is asked for. */
export function typedCandidates(
  { asked, passage, sentence, within, from: first }: Scope,
  types: readonly SpanType[],
): AnswerCandidate[] {
  return passage.typedSpans.flatMap((span, at) => {
    const isLong =
      asked.units.includes('time') &&
      span.type === 'date' &&
      HOW_LONG.test(slice(passage.passage.text, span));
    const choice = types.indexOf(isLong ? 'quantity' : span.type);
    const from = passage.typedSpanTokens[at] ?? 0;
    if (choice === -1 || !contains(within, span)) return [];
    const to = endToken(passage, from, span.end);
    const source = choice === 0 ? 'typed' : 'secondChoice';
    const head = from - 1;
    if (
      span.type !== 'place' ||
      head < first ||
      !isPlaceHead(formAt(passage, head)) ||
      !isAdjacent(passage, from)
    )
      return [{ span, from, to, sentence, source }];
    // « l’hôpital Saint-Thomas », « la mer Noire »: what it is belongs to its name.
    const whole = { ...span, start: passage.starts[head] ?? span.start };
    return [{ span: whole, from: head, to, sentence, source }];
  });
}

/**
 * Places that may act: countries after an article (« la France », not « en France »), and names that only a preposition
 * made a place of: « face à Eddy Merckx », « descendant d’Árpád ».
 */
export function actors({ passage, sentence, within, query }: Scope): AnswerCandidate[] {
  return passage.typedSpans.flatMap((span, at) => {
    const from = passage.typedSpanTokens[at] ?? 0;
    if (span.type !== 'place' || !contains(within, span)) return [];
    const isKnown =
      isPlaceName(passage.passage.text.slice(span.start, span.end)) || isPlaceHead(formAt(passage, from));
    if (isKnown && !ACTOR_DETERMINERS.has(wordAt(query, passage, from - 1))) return [];
    const to = endToken(passage, from, span.end);
    return [
      { span: { ...span, type: 'organisation' }, from, to, sentence, source: isKnown ? 'actor' : 'name' },
    ];
  });
}

/** Capitalised words of no known kind, when they are no common word at a sentence's head: « Perrin », « Les Alliés ». */
export function names(scope: Scope, type: SpanType): AnswerCandidate[] {
  const { passage } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at < scope.to; at++) {
    if (!isNameToken(scope, at, at === scope.from)) continue;
    let to = at + 1;
    while (to < scope.to && isAdjacent(passage, to) && isNameToken(scope, to, false)) to++;
    found.push(candidateOf(scope, at, to, type, 'name'));
    at = to - 1;
  }
  return found;
}

function isNameToken(scope: Scope, at: number, isHead: boolean): boolean {
  const { passage, query } = scope;
  const flags = passage.flags[at] ?? 0;
  if ((flags & CAPITALISED) === 0 || (flags & (STOP_WORD | NUMBER)) !== 0) return false;
  if (isTyped(passage, at) || completesTitle(scope, at)) return false;
  // « Invité comme observateur, le commodore … »: it says what befell the subject.
  if (isHead && isParticiple(formAt(passage, at))) return false;
  return !isHead || !isCommonInFrench(query.index.stems.wordOf(passage.stems[at] ?? -1));
}

/** « ministre de la Défense », « coup d’État »: the word belongs to the noun before it. */
function completesTitle({ query, passage }: Scope, at: number): boolean {
  let before = at - 1;
  while (TITLE_LINKS.has(wordAt(query, passage, before))) before--;
  if (before === at - 1) return false;
  const noun = wordAt(query, passage, before);
  // « sous la direction de Foni »: a bare « de » brings a name.
  const isBare = before === at - 2 && /^(?:de|d')$/.test(wordAt(query, passage, at - 1));
  return noun === 'coup' || (!isBare && isActorNoun(noun));
}
