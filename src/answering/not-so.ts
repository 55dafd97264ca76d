import type { AnswerCandidate, Scope } from './candidate-scope.ts';

const S = String.raw`[\s\u00A0]`;
/** How far around a candidate is read, in UTF-16 code units. */
const REACH = 160;
/** « prévu le 29 mars »: what was to be. */
const PLANNED = new RegExp(
  `(?:^|[^\\p{L}])(?:prévu|programmé|planifié|annoncé|attendu|fixé)(?:e|s|es)?${S}+(?:(?:d[’']abord|initialement)${S}+)?(?:(?:le|pour|à|au|en|du|fin)${S}*)*$`,
  'iu',
);
/** « a été reporté au 20 septembre »: what came instead. */
const CHANGED =
  /(?:^|\P{L})(?:report|repouss|décal|ajourn|avanc|annul|écourt|abandonn)(?:é|ée|és|ées)(?!\p{L})/iu;
const ASKS_PLAN =
  /^(?:prevue?s?|devaie?n?t|doit|doivent|initialement|origine|abord|planifiee?s?|programmee?s?)$/;
/** « ne rouvrira pas en décembre », with « mais » after it: what is not. */
const DENIED = new RegExp(
  `(?:^|[^\\p{L}])n(?:e${S}+|[’'])[^,;:()]{2,40}?${S}(?:pas|plus)(?:${S}+[\\p{L}’']+){0,3}${S}*$`,
  'iu',
);
const INSTEAD = /^[^.;:()]{0,40}[\s\u00A0]mais[\s\u00A0]/iu;
const DENIES = /^(?:ne|n'|pas|plus)$/;

/**
 * Whether the sentence says of a candidate that it was to be and is not: « prévu le 29 mars, a été reporté au 20
 * septembre », « ne rouvrira pas en décembre, mais en juin ». A question may ask for just that.
 */
export function isNotSo({ passage, within, query }: Scope, { span }: AnswerCandidate): boolean {
  const { text } = passage.passage;
  const before = text.slice(Math.max(within.start, span.start - REACH), span.start);
  const after = text.slice(span.end, Math.min(within.end, span.end + REACH));
  const asks = (words: RegExp) => query.question.tokens.some(({ folded }) => words.test(folded));
  return (
    (PLANNED.test(before) && CHANGED.test(after) && !asks(ASKS_PLAN)) ||
    (DENIED.test(before) && INSTEAD.test(after) && !asks(DENIES))
  );
}
