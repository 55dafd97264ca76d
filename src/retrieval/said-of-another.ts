import { type AnalyzedPassage, CLAUSE_START, STOP_WORD } from './analyzed-passage.ts';
import type { Query } from './query.ts';

/**
 * Whether a word of the question is said here of something that the question does not name, in a sentence of tokens
 * `from` to `to`: « une délégation russe dirigée par » tells nothing of who leads Niger, and « chef du régime » nothing
 * of who is the head of the delegation.
 */
export function isSaidOfAnother(
  query: Query,
  passage: AnalyzedPassage,
  at: number,
  from: number,
  to: number,
): boolean {
  const term = query.terms[termAt(query, passage, at) - 1];
  if (term === undefined || query.terms.length < 2) return false;
  if (term.isVerb) return isDoneToAnother(query, passage, at, from);
  return term.isOfficeOfSomething && isOfficeOfAnother(query, passage, at, to);
}

/** What a noun phrase may hold beside its nouns and adjectives. */
const LINKS = new Set(['de', 'du', 'des', "d'", 'la', "l'", 'et']);
const OF = new Set(['de', 'du', 'des', "d'"]);
/** Tokens after an office that tell of what it is, at most. */
const LONGEST_COMPLEMENT = 8;

/** A passive participle right after its noun: none of that phrase's words is the question's. */
function isDoneToAnother(query: Query, passage: AnalyzedPassage, verb: number, from: number): boolean {
  if (wordAt(query, passage, verb + 1) !== 'par') return false;
  let hasNoun = false;
  for (let at = verb; at > from && !startsClause(passage, at); ) {
    at--;
    if (isSmall(passage, at)) {
      if (!hasNoun || !LINKS.has(wordAt(query, passage, at))) break;
    } else if (termAt(query, passage, at) > 0) return false;
    else hasNoun = true;
  }
  return hasNoun;
}

/** « de » and a phrase follow the office: none of its words is the question's. */
function isOfficeOfAnother(query: Query, passage: AnalyzedPassage, office: number, to: number): boolean {
  const own = termAt(query, passage, office);
  const last = Math.min(to, office + 1 + LONGEST_COMPLEMENT);
  let isOf = false;
  for (let at = office + 1; at < last && !startsClause(passage, at); at++) {
    const word = wordAt(query, passage, at);
    if (isSmall(passage, at)) {
      if (!LINKS.has(word)) break;
      isOf ||= OF.has(word);
    } else if (termAt(query, passage, at) > 0 && termAt(query, passage, at) !== own) return false;
  }
  return isOf;
}

/** 1 + index of the term that a token meets, 0 for none. */
function termAt({ termOfStem }: Query, { stems }: AnalyzedPassage, at: number): number {
  return termOfStem[stems[at] ?? 0] ?? 0;
}

function wordAt({ index }: Query, { forms }: AnalyzedPassage, at: number): string {
  return index.forms.wordOf(forms[at] ?? -1);
}

function isSmall({ flags }: AnalyzedPassage, at: number): boolean {
  return ((flags[at] ?? STOP_WORD) & STOP_WORD) !== 0;
}

function startsClause({ flags }: AnalyzedPassage, at: number): boolean {
  return ((flags[at] ?? 0) & CLAUSE_START) !== 0;
}
