import { type AnswerCandidate, type CandidateSource, NAMING_SOURCES } from './candidate-scope.ts';

/** What stands between two members of one list: « le Mali, le Niger et le Burkina Faso ». */
const LIST_LINK =
  /^[\s\u00A0]*(?:,|,?[\s\u00A0]*(?:et|ou|puis|ainsi que|à|-|–))[\s\u00A0]*(?:(?:avec|en|au|aux|à|de|du|des|le|la|les|une?)[\s\u00A0]+|[dl]['’])?$/u;
/** Between the ends of a range of numbers. */
const RANGE_LINK = /^[\s\u00A0]*(?:à|ou|-|–)[\s\u00A0]*$/u;
const AND = /^[\s\u00A0]+et[\s\u00A0]+$/u;
const BETWEEN = /entre[\s\u00A0]+$/iu;
/** A title between an office and its holder: « le vice-ministre de la Défense, le colonel-général X ». */
const TITLE_LINK = /^,[\s\u00A0]+(?:(?:le|la)[\s\u00A0]+|l['’])?(?:\p{Ll}[\p{L}-]*[\s\u00A0]+){0,3}$/u;

/** « au Niger, la France » is no list: what an article opens goes on only from another article. */
const ARTICLE_BEFORE = /(?:^|[\s\u00A0])(?:(?:le|la|les|du|des)[\s\u00A0]+|[dl]['’])$/iu;
/** What joins a name to what it is: « Giorgio Muggiani, un peintre ». */
const APPOSITION_LINK = /^,[\s\u00A0]+(?:(?:une?|le|la|son|sa)[\s\u00A0]+|l['’])?$/u;
const NAMES: ReadonlySet<CandidateSource> = new Set(['typed', 'name']);
const NOUNS: ReadonlySet<CandidateSource> = new Set(['group', 'opening', 'subject']);

/** The number of the list each candidate stands in: those of one sentence and type that links join share one. */
export function listsOf(
  text: string,
  candidates: readonly AnswerCandidate[],
): ReadonlyMap<AnswerCandidate, number> {
  const lists = new Map<AnswerCandidate, number>();
  const ordered = [...candidates].sort((a, b) => a.from - b.from);
  ordered.forEach((candidate, at) => {
    const before = ordered[at - 1];
    const isJoined = before !== undefined && joins(text, before, candidate);
    lists.set(candidate, isJoined ? (lists.get(before) ?? at) : at);
  });
  return lists;
}

function joins(text: string, left: AnswerCandidate, right: AnswerCandidate): boolean {
  if (left.span.type !== right.span.type || left.sentence !== right.sentence) return false;
  const between = text.slice(left.span.end, right.span.start);
  // « deux discoureurs et un débatteur » are two numbers of two things, « deux à trois » is one.
  if (left.span.type === 'quantity')
    return RANGE_LINK.test(between) || (AND.test(between) && BETWEEN.test(text.slice(0, left.span.start)));
  if (NAMES.has(left.source) && NOUNS.has(right.source)) return APPOSITION_LINK.test(between);
  if (
    /^,[\s\u00A0]*l/u.test(between) &&
    !ARTICLE_BEFORE.test(text.slice(Math.max(0, left.span.start - 5), left.span.start))
  )
    return false;
  return LIST_LINK.test(between) || (left.source === 'agent' && TITLE_LINK.test(between));
}

/** Whether a noun says what the named person is: « X, chef du régime », « le vice-ministre de la Défense, le général X ». */
export function isSaidOf(text: string, noun: AnswerCandidate, name: AnswerCandidate): boolean {
  if (noun.span.start >= name.span.end)
    return APPOSITION_LINK.test(text.slice(name.span.end, noun.span.start));
  const between = text.slice(noun.span.end, name.span.start);
  return noun.span.end <= name.span.start && (between.trim() === '' || TITLE_LINK.test(between));
}

/** Of a list, what is shown: names where there are any, without the offices and professions that go with them. */
export function shownOf(joined: readonly AnswerCandidate[]): readonly AnswerCandidate[] {
  if (joined.some(({ span }) => span.type === 'quantity')) return joined;
  const named = joined.filter(({ source }) => NAMING_SOURCES.has(source));
  return named.length > 0 ? named : joined;
}
