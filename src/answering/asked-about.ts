import { isActorNoun, isFirstName } from '../language/name-lexicon.ts';
import { type AnalyzedPassage, CAPITALISED } from '../retrieval/analyzed-passage.ts';
import { isGivenByQuestion } from '../retrieval/answer-signs.ts';
import { FAMILY, NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import { type AnswerCandidate, NAMING_SOURCES, wordAt } from './candidate-scope.ts';
import { isSure } from './met-words.ts';

/* Candidates that the question itself names, or says something of: they are asked about, and are no answer. */

/**
 * A group named after a word of the question is what is asked about, not who: « la délégation russe »; nor does « le
 * créateur » say who created.
 */
export function repeatsQuestion(
  query: Query,
  passage: AnalyzedPassage,
  { from, to, source }: AnswerCandidate,
): boolean {
  if (source !== 'group') return false;
  let noun = from;
  while (noun < to - 1 && !isActorNoun(wordAt(query, passage, noun))) noun++;
  return isSure(query.levelOfStem[passage.stems[noun] ?? -1]);
}

/**
 * Whether the question names the person by their last name alone: « Abdourahamane Tiani », where one asks whom Tiani met.
 * With another forename it is another's: « Hillary Clinton », where one asks of Bill Clinton's wife.
 */
export function isAskedAbout(
  query: Query,
  passage: AnalyzedPassage,
  { span, from, to }: AnswerCandidate,
): boolean {
  if (span.type !== 'person' || to - from < 2) return false;
  for (let at = from; at < to; at++) if (((passage.flags[at] ?? 0) & CAPITALISED) === 0) return false;
  const lastName = passage.stems[to - 1] ?? -1;
  const term = query.terms[(query.termOfStem[lastName] ?? 0) - 1];
  if (term === undefined || (query.levelOfStem[lastName] ?? NO_MATCH) > FAMILY) return false;
  // « le code Napoléon » of a question is no Napoléon whom « Code Napoléon » names.
  if ((query.levelOfStem[passage.stems[from] ?? -1] ?? NO_MATCH) !== NO_MATCH) return false;
  const { tokens } = query.question;
  const at = tokens.indexOf(term.token);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after?.isNumber === true) return false;
  if (before === undefined || before.isStopWord) return true;
  const name = before.form.charAt(0).toUpperCase() + before.form.slice(1);
  return !(before.isCapitalised || isFirstName(name));
}

/** Words by which a question asks for what stands beside a name it gives: « quels pays, outre le Mali ». */
const BESIDE = /^(?:avec|outre|hormis|sauf|autres?|aussi|egalement|compagnie|cote|with|besides|other)$/;

/** Between two names of which the same is said: « du Burkina Faso et du Niger ». */
const AND =
  /^[\s\u00A0]+(?:et|ou|ni)[\s\u00A0]+(?:(?:de|du|des|à|au|aux)[\s\u00A0]+)?(?:(?:le|la|les)[\s\u00A0]+|[dl]['’])?$/u;

/** « le départ du Burkina Faso et du Niger »: of who stands there with what the question names, the same is said. */
export function besideTheGiven(
  query: Query,
  passage: AnalyzedPassage,
  found: readonly AnswerCandidate[],
): (candidate: AnswerCandidate) => boolean {
  if (query.question.kind !== 'who' || query.question.tokens.some(({ folded }) => BESIDE.test(folded)))
    return () => false;
  const { text } = passage.passage;
  const given = found.filter(
    ({ source, from, span }) =>
      NAMING_SOURCES.has(source) && isGivenByQuestion(query, passage, from, span.end),
  );
  return ({ source, span }) =>
    NAMING_SOURCES.has(source) &&
    given.some(
      (name) =>
        AND.test(text.slice(span.end, name.span.start)) || AND.test(text.slice(name.span.end, span.start)),
    );
}
