import type { AnswerCandidate } from './candidate-scope.ts';

/** What stands between two members of one list: « le Mali, le Niger et le Burkina Faso ». */
const LIST_LINK =
  /^[\s\u00A0]*(?:,|,?[\s\u00A0]*(?:et|ou|puis|ainsi que|à|-|–))[\s\u00A0]*(?:(?:avec|en|au|aux|à|de|du|des|le|la|les|une?)[\s\u00A0]+|[dl]['’])?$/u;
/** A title between an office and its holder: « le vice-ministre de la Défense, le colonel-général X ». */
const TITLE_LINK = /^,[\s\u00A0]+(?:(?:le|la)[\s\u00A0]+|l['’])?(?:\p{Ll}[\p{L}-]*[\s\u00A0]+){0,3}$/u;

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
  return LIST_LINK.test(between) || (left.source === 'agent' && TITLE_LINK.test(between));
}
