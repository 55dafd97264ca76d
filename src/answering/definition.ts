import { isOrganisationHead, isPersonTitle } from '../language/name-lexicon.ts';
import type { TypedSpan } from '../language/span.ts';
import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';
import { FAMILY, LOOKALIKE, NO_MATCH, type Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { wordAt } from './candidate-scope.ts';

const COPULA =
  /^[\s\u00A0]*(?:(?:est|sont|était|étaient|fut|furent|désigne|désignent|signifie)[\s\u00A0]+)((?:(?:un|une|des|le|la|les)[\s\u00A0]+|l['’])[^.;:()]{3,160}?)(?=,?[\s\u00A0]*(?:[.;:()]|qui[\s\u00A0]|dont[\s\u00A0]|où[\s\u00A0]|$))/u;
const APPOSITION = /^[\s\u00A0]*,[\s\u00A0]+([^,.;:()]{4,100})(?=[,.;])/u;
const BRACKETED = /^[\s\u00A0]*\((\p{Ll}[^()\d]{6,80})\)/u;
const NO_APPOSITION =
  /^(?:qui|que|qu['’]|dont|où|et|mais|ou|il|elle|ils|elles|on|se|s['’]|a|ont|est|sont|à|en|au|aux|dans|par|pour|avec|sur|sous|après|avant|depuis|lors|puis|alors|ainsi|comme|quand|si|ne|n['’]|y|c['’]|ce|cette)(?:[\s\u00A0]|$)/iu;
const LONGEST_TITLE = 12;

/**
 * The words that say who or what something is, in the best sentence: « X, chef du régime, », « X est un… », or the
 * title before a name (« le vice-ministre de la Défense, le colonel-général X »).
 */
export function findDefinition(query: Query, ranked: RankedPassage): TypedSpan[] {
  const within = ranked.passage.sentences[ranked.sentence];
  const mention = mentionOf(query, ranked);
  if (within === undefined || mention === undefined || !namesWhatIsAsked(query, ranked)) return [];
  const { passage } = ranked;
  const after = passage.ends[mention.to - 1] ?? within.end;
  const rest = passage.passage.text.slice(after, within.end);
  const found = definingPhrase(rest);
  if (found !== undefined) {
    const start = after + found.at;
    return [{ start, end: start + found.text.trimEnd().length, type: 'definition' }];
  }
  const title = titleBefore(query, ranked, mention.from);
  return title === undefined ? [] : [title];
}

/** Whether the sentence holds the rarest word of the question: another general is not General Tiani. */
function namesWhatIsAsked(query: Query, { sentenceMatch }: RankedPassage): boolean {
  const rarest = Math.max(...query.terms.map(({ frenchRarity }) => frenchRarity));
  return query.terms.every(
    ({ frenchRarity }, term) => frenchRarity < rarest || sentenceMatch.levels[term] !== NO_MATCH,
  );
}

function definingPhrase(rest: string): { readonly at: number; readonly text: string } | undefined {
  for (const pattern of [COPULA, APPOSITION, BRACKETED]) {
    const match = pattern.exec(rest);
    const text = match?.[1];
    if (match === null || text === undefined || (pattern !== COPULA && NO_APPOSITION.test(text))) continue;
    return { at: match[0].indexOf(text), text };
  }
  return undefined;
}

/** Where the sentence names what is asked: the longest run of the question's words, its first token and one past its last. */
function mentionOf(
  query: Query,
  { passage, sentenceMatch }: RankedPassage,
): { from: number; to: number } | undefined {
  let best: { from: number; to: number } | undefined;
  let run: { from: number; to: number } | undefined;
  for (const position of sentenceMatch.positions) {
    const level = query.levelOfStem[passage.stems[position] ?? 0] ?? NO_MATCH;
    if (level > LOOKALIKE) continue;
    run =
      run !== undefined && position - run.to <= 2
        ? { from: run.from, to: position + 1 }
        : { from: position, to: position + 1 };
    if (best === undefined || run.to - run.from > best.to - best.from || level < FAMILY) best = run;
  }
  return best === undefined ? undefined : { ...best, from: nameStart(passage, best.from) };
}

/** Back to the first token of the name that a mention ends: « Yunus-Bek » of « Yevkurov ». */
function nameStart(passage: AnalyzedPassage, token: number): number {
  const offset = passage.starts[token] ?? 0;
  const at = passage.typedSpans.findIndex((span) => span.start <= offset && offset < span.end);
  return at === -1 ? token : Math.min(token, passage.typedSpanTokens[at] ?? token);
}

/** The titles just before a name, back to the article that opens them: several when a comma joins them. */
function titleBefore(
  query: Query,
  { passage, sentenceMatch }: RankedPassage,
  mention: number,
): TypedSpan | undefined {
  const text = passage.passage.text;
  let opening: number | undefined;
  for (let at = mention - 1; at >= Math.max(sentenceMatch.from, mention - LONGEST_TITLE); at--) {
    const noun = wordAt(query, passage, at + 1);
    const form = text.slice(passage.starts[at + 1], passage.ends[at + 1]).toLowerCase();
    if (!DETERMINERS.has(wordAt(query, passage, at))) continue;
    if (noun === '' || !(isPersonTitle(form) || isOrganisationHead(form) || isVice(form))) {
      if (wordAt(query, passage, at - 1) === 'de') continue;
      break;
    }
    opening = at;
    if (!/,[\s\u00A0]*$/u.test(text.slice(passage.ends[at - 1], passage.starts[at]))) break;
  }
  if (opening === undefined) return undefined;
  const end = passage.ends[mention - 1] ?? 0;
  const start = passage.starts[opening + 1] ?? 0;
  return end > start ? { start, end, type: 'definition' } : undefined;
}

const DETERMINERS = new Set(['le', 'la', "l'", 'un', 'une', 'son', 'sa', 'leur']);

function isVice(form: string): boolean {
  return form === 'vice' || form === 'ex' || form === 'ancien' || form === 'ancienne' || form === 'premier';
}
