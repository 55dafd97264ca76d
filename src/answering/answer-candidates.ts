import { isActorNoun, isFirstName } from '../language/name-lexicon.ts';
import { type AnalyzedPassage, CAPITALISED } from '../retrieval/analyzed-passage.ts';
import { isGivenByQuestion } from '../retrieval/answer-signs.ts';
import { EXACT, FAMILY, NO_MATCH } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import { isSaidOf } from './answer-lists.ts';
import type { AskedForm } from './asked-form.ts';
import { belongsToOthers } from './belongs-to-others.ts';
import { type AnswerCandidate, type CandidateSource, type Scope, wordAt } from './candidate-scope.ts';
import { actors, names, typedCandidates } from './name-candidates.ts';
import { isNotSo } from './not-so.ts';
import { agents, governed, groups, openings, subjects } from './people-candidates.ts';
import { causes, focusPhrases, timePhrases, vagueQuantities } from './phrase-candidates.ts';
import { landmarks, placePhrases, waysAndOrigins } from './place-candidates.ts';
import { isOfOtherMeasure } from './units.ts';

/** The candidates of a sentence, none of them given by the question itself. */
export function findCandidates(
  query: Query,
  asked: AskedForm,
  passage: AnalyzedPassage,
  sentence: number,
): AnswerCandidate[] {
  const within = passage.sentences[sentence];
  if (within === undefined) return [];
  const from = passage.sentenceTokens[sentence] ?? 0;
  const to = passage.sentenceTokens[sentence + 1] ?? passage.starts.length;
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

/** Words by which a question asks for what stands beside a name it gives: « quels pays, outre le Mali ». */
const BESIDE = /^(?:avec|outre|hormis|sauf|autres?|aussi|egalement|compagnie|cote|with|besides|other)$/;

/** Between two names of which the same is said: « du Burkina Faso et du Niger ». */
const AND =
  /^[\s\u00A0]+(?:et|ou|ni)[\s\u00A0]+(?:(?:de|du|des|à|au|aux)[\s\u00A0]+)?(?:(?:le|la|les)[\s\u00A0]+|[dl]['’])?$/u;
const NAMES: ReadonlySet<CandidateSource> = new Set(['typed', 'secondChoice', 'actor', 'name']);

/** « le départ du Burkina Faso et du Niger »: of who stands there with what the question names, the same is said. */
function besideTheGiven(
  query: Query,
  passage: AnalyzedPassage,
  found: readonly AnswerCandidate[],
): (candidate: AnswerCandidate) => boolean {
  if (query.question.kind !== 'who' || query.question.tokens.some(({ folded }) => BESIDE.test(folded)))
    return () => false;
  const { text } = passage.passage;
  const given = found.filter(
    ({ source, from, span }) => NAMES.has(source) && isGivenByQuestion(query, passage, from, span.end),
  );
  return ({ source, span }) =>
    NAMES.has(source) &&
    given.some(
      (name) =>
        AND.test(text.slice(span.end, name.span.start)) || AND.test(text.slice(name.span.end, span.start)),
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

/**
 * A group named after a word of the question is what is asked about, not who: « la délégation russe »; nor does « le
 * créateur » say who created.
 */
function repeatsQuestion(
  query: Query,
  passage: AnalyzedPassage,
  { from, to, source }: AnswerCandidate,
): boolean {
  if (source !== 'group') return false;
  let noun = from;
  while (noun < to - 1 && !isActorNoun(wordAt(query, passage, noun))) noun++;
  const level = query.levelOfStem[passage.stems[noun] ?? -1] ?? NO_MATCH;
  return level === EXACT || level === FAMILY;
}

/**
 * Whether the question names the person by their last name alone: « Abdourahamane Tiani », where one asks whom Tiani met.
 * With another forename it is another's: « Hillary Clinton », where one asks of Bill Clinton's wife.
 */
function isAskedAbout(query: Query, passage: AnalyzedPassage, { span, from, to }: AnswerCandidate): boolean {
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

/** Of candidates that overlap, the first: the surest source. */
function distinct(candidates: readonly AnswerCandidate[]): AnswerCandidate[] {
  return candidates.filter(
    (one, at) =>
      !candidates.some((other, earlier) => earlier < at && other.from < one.to && one.from < other.to),
  );
}
