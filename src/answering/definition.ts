import { fold } from '../language/fold.ts';
import { isActorNoun, isOrganisationHead, isPersonTitle } from '../language/name-lexicon.ts';
import { slice, type TypedSpan } from '../language/span.ts';
import { nameOfAcronym } from '../retrieval/acronyms.ts';
import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';
import { FAMILY, LOOKALIKE, NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { QueryTerm } from '../retrieval/query-terms.ts';
import type { RangeMatch } from '../retrieval/range-match.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import type { ChosenAnswer } from './answer-choice.ts';
import { likelySentences } from './candidate-rows.ts';
import { endToken, formAt, isAdjacent, wordAt } from './candidate-scope.ts';
import {
  type DefiningPhrase,
  definingPhrases,
  frontedPhrase,
  namedPhrase,
  phraseInNext,
} from './definition-patterns.ts';
import { spelledOutBefore } from './spelled-out.ts';

const LONGEST_TITLE = 12;

/**
 * The words that say who or what something is, in one of the passage's best sentences: « X, chef du régime, », « X est
 * un… », or the titles before a name (« le vice-ministre de la Défense, le colonel-général X »). Undefined when none
 * names what is asked and defines it.
 */
export function findDefinition(query: Query, ranked: RankedPassage): ChosenAnswer | undefined {
  for (const sentence of likelySentences(ranked)) {
    const match = ranked.sentenceMatches[sentence];
    if (match === undefined || !namesWhatIsAsked(query, match)) continue;
    for (const mention of mentionsOf(query, ranked.passage, match)) {
      if (!coversAsked(query, ranked.passage, mention)) continue;
      const spans = definitionOf(query, ranked.passage, sentence, mention);
      if (spans.length > 0) return { sentence, spans };
      const next = definitionInNext(ranked.passage, sentence, mention);
      if (next !== undefined) return next;
    }
  }
  return undefined;
}

function definitionOf(
  query: Query,
  passage: AnalyzedPassage,
  sentence: number,
  mention: Mention,
): TypedSpan[] {
  const within = passage.sentences[sentence];
  if (within === undefined) return [];
  const { text } = passage.passage;
  const start = passage.starts[mention.from] ?? within.start;
  const after = passage.ends[mention.to - 1] ?? within.end;
  if (isNameOfAcronym(query, passage, mention)) return [{ start, end: after, type: 'definition' }];
  const spelled = spelledOutBefore(text.slice(within.start, start), text.slice(start, after));
  if (spelled !== undefined) {
    return [{ start: within.start + spelled.start, end: within.start + spelled.end, type: 'definition' }];
  }
  const named = namedPhrase(text.slice(within.start, start), text.slice(after, within.end));
  if (named !== undefined) return [spanAt(within.start, named)];
  const titles = titlesBefore(query, passage, sentence, mention.from);
  // « la maire, X, signale … »: the name stands beside its title, and what follows goes on with the sentence.
  if (titles.length > 0 && COMMA_BEFORE.test(text.slice(within.start, start))) return titles;
  const isFronted = ADVERBIAL.test(text.slice(within.start, passage.starts[mention.from]));
  const phrases = isFronted ? [] : definingPhrases(text.slice(after, within.end));
  if (phrases.length > 0) return phrases.map((phrase) => spanAt(after, phrase));
  if (titles.length > 0) return titles;
  const fronted = frontedPhrase(text.slice(within.start, passage.starts[mention.from]));
  return fronted === undefined ? [] : [spanAt(within.start, fronted)];
}

function definitionInNext(
  passage: AnalyzedPassage,
  sentence: number,
  { from, to }: Mention,
): ChosenAnswer | undefined {
  const [within, next] = [passage.sentences[sentence], passage.sentences[sentence + 1]];
  if (within === undefined || next === undefined) return undefined;
  const { text } = passage.passage;
  const mention = text.slice(passage.starts[from], passage.ends[to - 1]);
  const phrase = phraseInNext(mention, slice(text, within), slice(text, next));
  return phrase && { sentence: sentence + 1, spans: [spanAt(next.start, phrase)] };
}

/** What opens a sentence by a preposition ends at a comma before its subject: no apposition follows. */
const ADVERBIAL =
  /^(?:Dans|En|À|Au|Aux|Pour|Avec|Selon|Après|Avant|Depuis|Lors|Pendant|Sous|Sur|Malgré|Chez|Vers|Par|Contre|Durant|Dès|Comme|Face|Grâce)[\s\u00A0](?!tant[\s\u00A0]que)[^,]*$/u;

function spanAt(offset: number, { at, text }: DefiningPhrase): TypedSpan {
  return { start: offset + at, end: offset + at + text.length, type: 'definition' };
}

/** Whether the sentence holds the rarest word of the question: another general is not General Tiani. */
function namesWhatIsAsked(query: Query, { levels }: RangeMatch): boolean {
  const rarest = Math.max(...query.terms.map(({ frenchRarity }) => frenchRarity));
  return query.terms.every(({ frenchRarity }, term) => frenchRarity < rarest || levels[term] !== NO_MATCH);
}

/** Whether a mention says enough of the question's words that the articles hold: « l’euro » is not « ce que l’euro accélère ». */
function coversAsked(query: Query, passage: AnalyzedPassage, { from, to }: Mention): boolean {
  const met = new Set<QueryTerm>();
  for (let at = from; at < to; at++) {
    const term = query.terms[(query.termOfStem[passage.stems[at] ?? -1] ?? 0) - 1];
    if (term !== undefined) met.add(term);
  }
  let rarity = 0;
  let known = 0;
  query.terms.forEach((term, at) => {
    if (query.levelsAnywhere[at] !== NO_MATCH) known += term.rarity;
    if (met.has(term)) rarity += term.rarity;
  });
  return rarity >= ENOUGH * known;
}
const ENOUGH = 0.45;

/** Whether a mention is the whole name whose initials the question gives. */
function isNameOfAcronym(query: Query, passage: AnalyzedPassage, { from, to }: Mention): boolean {
  const stems = passage.stems.subarray(from, to);
  return query.terms.some(({ token, stem }) => {
    const name = stem === -1 ? nameOfAcronym(query.index, token.folded) : [];
    return name.length > 0 && name.every((part) => stems.includes(part));
  });
}

/** Where a sentence names what is asked: first token, and one past the last. */
interface Mention {
  readonly from: number;
  readonly to: number;
}

/** The runs of the question's words in a sentence, the longest first; words of their kin count only within a run. */
function mentionsOf(query: Query, passage: AnalyzedPassage, { positions }: RangeMatch): Mention[] {
  const runs: (Mention & { readonly met: number })[] = [];
  for (const position of positions) {
    const level = query.levelOfStem[passage.stems[position] ?? 0] ?? NO_MATCH;
    if (level > LOOKALIKE) continue;
    const met = level < FAMILY ? 2 : 1;
    const last = runs.at(-1);
    if (last !== undefined && position - last.to <= 2 && isUnbroken(passage, last.to, position)) {
      runs[runs.length - 1] = { from: last.from, to: position + 1, met: last.met + met };
    } else runs.push({ from: position, to: position + 1, met });
  }
  return runs
    .sort((one, other) => other.met - one.met || one.from - other.from)
    .map(({ from, to }) => ({ from: nameStart(passage, from), to: nameEnd(passage, to) }));
}

function isUnbroken(passage: AnalyzedPassage, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (!isAdjacent(passage, at)) return false;
  return true;
}

/** Back to the first token of the name that a mention ends: « Yunus-Bek » of « Yevkurov ». */
function nameStart(passage: AnalyzedPassage, token: number): number {
  const offset = passage.starts[token] ?? 0;
  const at = passage.typedSpans.findIndex((span) => span.start <= offset && offset < span.end);
  return at === -1 ? token : Math.min(token, passage.typedSpanTokens[at] ?? token);
}

/** On to one past the last token of the name that a mention opens. */
function nameEnd(passage: AnalyzedPassage, to: number): number {
  const offset = passage.starts[to - 1] ?? 0;
  const span = passage.typedSpans.find(({ start, end }) => start <= offset && offset < end);
  return span === undefined ? to : Math.max(to, endToken(passage, to - 1, span.end));
}

/** The titles just before a name, back to the article that opens them: several when a comma joins them. */
function titlesBefore(
  query: Query,
  passage: AnalyzedPassage,
  sentence: number,
  mention: number,
): TypedSpan[] {
  const { text } = passage.passage;
  const first = passage.sentenceTokens[sentence] ?? 0;
  const titles: TypedSpan[] = [];
  let last = mention - 1;
  for (let at = last; at >= Math.max(first, mention - LONGEST_TITLE); at--) {
    if (!DETERMINERS.has(wordAt(query, passage, at))) continue;
    const form = formAt(passage, at + 1);
    const isAhead = COMMA_BEFORE.test(text.slice(passage.ends[last], passage.starts[last + 1]));
    const isTitle =
      isPersonTitle(form) ||
      isActorNoun(fold(form)) ||
      FORMER.has(form) ||
      (!isAhead && isOrganisationHead(form));
    if (at >= last || !isTitle) {
      if (at < last && (isAhead || wordAt(query, passage, at - 1) === 'de')) continue;
      break;
    }
    const [start, end] = [passage.starts[at + 1] ?? 0, passage.ends[last] ?? 0];
    if (UNTITLED.test(text.slice(start, end))) break;
    titles.unshift({ start, end, type: 'definition' });
    last = at - 1;
    if (!COMMA_BEFORE.test(text.slice(passage.ends[last], passage.starts[at]))) break;
  }
  return titles;
}

const DETERMINERS = new Set(['le', 'la', "l'", 'un', 'une', 'son', 'sa', 'leur']);
const FORMER = new Set(['vice', 'ex', 'ancien', 'ancienne', 'premier', 'première']);
const COMMA_BEFORE = /,[\s\u00A0]*$/u;
/** No title: it holds the end of a sentence or a quotation, or leaves a preposition behind. */
const UNTITLED = /[»«.;:()"]|(?:^|[\s\u00A0])(?:de|du|des|d['’]|à|au|en|par)$/iu;
