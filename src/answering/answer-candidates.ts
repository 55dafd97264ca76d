import { rarityInFrench } from '../language/common-words.ts';
import { isActorNoun } from '../language/name-lexicon.ts';
import { contains, type Span, type SpanType, type TypedSpan } from '../language/span.ts';
import { type AnalyzedPassage, CAPITALISED, NUMBER, STOP_WORD } from '../retrieval/analyzed-passage.ts';
import { isGivenByQuestion } from '../retrieval/answer-signs.ts';
import { EXACT, type Query } from '../retrieval/query.ts';

/** A stretch of the best sentence that may be the exact answer. */
export interface AnswerCandidate {
  readonly span: TypedSpan;
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** How it was found, for the learned weights. */
  readonly source: CandidateSource;
}

export type CandidateSource =
  | 'typed'
  | 'secondChoice'
  | 'group'
  | 'actor'
  | 'name'
  | 'agent'
  | 'subject'
  | 'phrase'
  | 'clause';

/** The candidates of a sentence (tokens `from` to `to`), none of them given by the question itself. */
export function findCandidates(query: Query, passage: AnalyzedPassage, sentence: number): AnswerCandidate[] {
  const within = passage.sentences[sentence];
  if (within === undefined) return [];
  const scope: Scope = {
    query,
    passage,
    within,
    from: passage.sentenceTokens[sentence] ?? 0,
    to: passage.sentenceTokens[sentence + 1] ?? passage.starts.length,
  };
  const { kind, expected } = query.question;
  const found = typedCandidates(scope, expected.types);
  if (kind === 'who')
    found.push(...actors(scope), ...names(scope), ...agents(scope), ...groups(scope), ...subjects(scope));
  if (kind === 'when') found.push(...phrases(scope, TIME_PREPOSITIONS, 'date'));
  if (kind === 'where') found.push(...phrases(scope, PLACE_PREPOSITIONS, 'place'));
  if (kind === 'why') found.push(...clauses(scope));
  return distinct(found).filter(
    (one) =>
      !isGivenByQuestion(query, passage, one.from, one.span.end) && !repeatsQuestion(query, passage, one),
  );
}

/** A group named after a word of the question is what is asked about, not who: « la délégation russe ». */
function repeatsQuestion(query: Query, passage: AnalyzedPassage, { from, source }: AnswerCandidate): boolean {
  return source === 'group' && query.levelOfStem[passage.stems[from] ?? -1] === EXACT;
}

interface Scope {
  readonly query: Query;
  readonly passage: AnalyzedPassage;
  readonly within: Span;
  readonly from: number;
  readonly to: number;
}

function typedCandidates({ passage, within }: Scope, types: readonly SpanType[]): AnswerCandidate[] {
  return passage.typedSpans.flatMap((span, at) => {
    const choice = types.indexOf(span.type);
    const from = passage.typedSpanTokens[at] ?? 0;
    if (choice === -1 || !contains(within, span)) return [];
    return [
      { span, from, to: endToken(passage, from, span.end), source: choice === 0 ? 'typed' : 'secondChoice' },
    ];
  });
}

/** Countries and places that act: « la France », not « en France ». */
function actors({ passage, within, query }: Scope): AnswerCandidate[] {
  return passage.typedSpans.flatMap((span, at) => {
    const from = passage.typedSpanTokens[at] ?? 0;
    if (span.type !== 'place' || !contains(within, span)) return [];
    if (!ACTOR_DETERMINERS.has(wordAt(query, passage, from - 1))) return [];
    return [
      {
        span: { ...span, type: 'organisation' },
        from,
        to: endToken(passage, from, span.end),
        source: 'actor',
      },
    ];
  });
}

/** Capitalised words of no known kind, when they are no common word at a sentence's head: « Perrin », « Les Alliés ». */
function names(scope: Scope): AnswerCandidate[] {
  const { passage, query } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at < scope.to; at++) {
    if (!isNameToken(query, passage, at, at === scope.from)) continue;
    let to = at + 1;
    while (to < scope.to && isAdjacent(passage, to) && isNameToken(query, passage, to, false)) to++;
    found.push(candidate(passage, at, to, 'person', 'name'));
    at = to;
  }
  return found;
}

function isNameToken(query: Query, passage: AnalyzedPassage, at: number, isHead: boolean): boolean {
  const flags = passage.flags[at] ?? 0;
  if ((flags & CAPITALISED) === 0 || (flags & (STOP_WORD | NUMBER)) !== 0) return false;
  if (isTyped(passage, at) || completesTitle(query, passage, at)) return false;
  return !isHead || rarityInFrench(query.index.stems.wordOf(passage.stems[at] ?? -1)) > COMMON;
}

function isTyped(passage: AnalyzedPassage, at: number): boolean {
  const offset = passage.starts[at] ?? 0;
  return passage.typedSpans.some((span) => span.start <= offset && offset < span.end);
}

/** « ministre de la Défense », « coup d’État »: the word belongs to the noun before it. */
function completesTitle(query: Query, passage: AnalyzedPassage, at: number): boolean {
  let before = at - 1;
  while (TITLE_LINKS.has(wordAt(query, passage, before))) before--;
  if (before === at - 1) return false;
  const noun = wordAt(query, passage, before);
  return noun === 'coup' || isActorNoun(noun);
}

/** Who acts in the passive: what follows « par », without it. */
function agents(scope: Scope): AnswerCandidate[] {
  return phrases(scope, AGENT_PREPOSITIONS, 'person').map((found) => {
    const from = found.from + 1;
    const span = { ...found.span, start: scope.passage.starts[from] ?? found.span.start };
    return { ...found, span, from, source: 'agent' };
  });
}

/** What stands before the question's verb, from the sentence's head: « La Sagesse du village guérit ». */
function subjects(scope: Scope): AnswerCandidate[] {
  const { passage, query, from } = scope;
  if (PRONOUNS.has(wordAt(query, passage, from))) return [];
  for (let at = from + 1; at < Math.min(scope.to, from + MAX_SUBJECT); at++) {
    if (!isAdjacent(passage, at)) return [];
    const term = (query.termOfStem[passage.stems[at] ?? 0] ?? 0) - 1;
    if (query.terms[term]?.isVerb !== true) continue;
    let to = at;
    while (to > from && ((passage.flags[to - 1] ?? 0) & STOP_WORD) !== 0) to--;
    return to > from ? [candidate(passage, from, to, 'person', 'subject')] : [];
  }
  return [];
}

/** Groups and offices: a determiner or number, a noun of people, and the adjectives after it. */
function groups(scope: Scope): AnswerCandidate[] {
  const { passage, query } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at < scope.to; at++) {
    if (!isActorNoun(wordAt(query, passage, at))) continue;
    let to = at + 1;
    while (
      to < scope.to &&
      to - at < MAX_ADJECTIVES &&
      isAdjacent(passage, to) &&
      isAdjective(query, passage, to)
    )
      to++;
    found.push(candidate(passage, at, to, 'person', 'group'));
  }
  return found;
}

/** A preposition of time or place with the words it governs, up to a comma or a verb. */
function phrases(scope: Scope, prepositions: ReadonlySet<string>, type: SpanType): AnswerCandidate[] {
  const { passage, query } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at < scope.to; at++) {
    if (!prepositions.has(wordAt(query, passage, at))) continue;
    let to = at + 1;
    while (
      to < scope.to &&
      to - at < MAX_PHRASE &&
      isAdjacent(passage, to) &&
      !PHRASE_ENDS.has(wordAt(query, passage, to))
    )
      to++;
    while (to > at + 1 && ((passage.flags[to - 1] ?? 0) & STOP_WORD) !== 0) to--;
    if (to > at + 1) found.push(candidate(passage, at, to, type, 'phrase'));
  }
  return found;
}

/** What follows a word of cause or purpose, up to the next comma. */
function clauses(scope: Scope): AnswerCandidate[] {
  const { passage, query } = scope;
  const found: AnswerCandidate[] = [];
  for (let at = scope.from; at < scope.to; at++) {
    if (!CAUSE_OPENERS.has(wordAt(query, passage, at))) continue;
    let to = at + 1;
    while (to < scope.to && to - at < MAX_CLAUSE && isAdjacent(passage, to)) to++;
    if (to > at + 2) found.push(candidate(passage, at, to, 'clause', 'clause'));
  }
  return found;
}

const ACTOR_DETERMINERS = new Set(['le', 'la', "l'", 'les', 'du']);
const TIME_PREPOSITIONS = new Set(
  "apres avant depuis lors pendant durant vers jusqu' moment debut fin sous".split(' '),
);
const AGENT_PREPOSITIONS = new Set(['par', 'contre', 'avec']);
const COMMON = 5;
const TITLE_LINKS = new Set(['de', 'la', 'du', 'des', "d'", "l'"]);
const MAX_SUBJECT = 9;
const PRONOUNS = new Set('il elle ils elles on ce cela ceci celui celle ceux celles qui que'.split(' '));
const PLACE_PREPOSITIONS = new Set(
  'a au aux dans sur en chez pres vers sous devant derriere entre'.split(' '),
);
const CAUSE_OPENERS = new Set(
  'car parce puisque afin pour grace cause raison suite visant faute permettre eviter'.split(' '),
);
const PHRASE_ENDS = new Set(
  "qui que qu' dont ou et mais est sont a ont etait etaient fut furent il elle ils elles on se s' ne n' par pour afin car".split(
    ' ',
  ),
);
const MAX_ADJECTIVES = 4;
const MAX_PHRASE = 7;
const MAX_CLAUSE = 25;
const GAP = /^[\s\u00A0\u202F'’‐‑-]*$/u;

function candidate(
  passage: AnalyzedPassage,
  from: number,
  to: number,
  type: SpanType,
  source: CandidateSource,
): AnswerCandidate {
  const span = { start: passage.starts[from] ?? 0, end: passage.ends[to - 1] ?? 0, type };
  return { span, from, to, source };
}

function isAdjacent(passage: AnalyzedPassage, at: number): boolean {
  return GAP.test(passage.passage.text.slice(passage.ends[at - 1], passage.starts[at]));
}

function isAdjective(query: Query, passage: AnalyzedPassage, at: number): boolean {
  const flags = passage.flags[at] ?? 0;
  if ((flags & CAPITALISED) !== 0) return true;
  return (flags & STOP_WORD) === 0 || LINKS.has(wordAt(query, passage, at));
}
const LINKS = new Set(['de', 'du', 'des', "d'"]);

/** The folded form of a token, or the empty string beyond the text. */
export function wordAt(query: Query, passage: AnalyzedPassage, at: number): string {
  const form = passage.forms[at];
  return form === undefined ? '' : query.index.forms.wordOf(form);
}

function endToken(passage: AnalyzedPassage, from: number, end: number): number {
  let to = from;
  while (to < passage.starts.length && (passage.starts[to] ?? end) < end) to++;
  return to;
}

/** One candidate for each start: the surest source first. */
function distinct(candidates: readonly AnswerCandidate[]): AnswerCandidate[] {
  return candidates.filter(
    (one, at) =>
      !candidates.some((other, earlier) => earlier < at && other.from < one.to && one.from < other.to),
  );
}
