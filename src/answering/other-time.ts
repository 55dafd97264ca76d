import type { Article } from '../knowledge/article.ts';
import { MONTHS } from '../language/dates.ts';
import { fold } from '../language/fold.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';

const MONTHS_FOLDED = MONTHS.map(fold);
const YEAR = /(?<!\d)(?:1\d|20)\d\d(?!\d)/g;
const MONTH = new RegExp(`(?<!\\p{L})(?:${MONTHS_FOLDED.join('|')})(?!\\p{L})`, 'gu');
/** What a year or month stands after; not « après 1965 », of which any time will do, nor « à 1120 » of anything. */
const BEFORE_TIME = new Set([
  ..."en de d' du an annee mois fin debut in of on le 1er".split(' '),
  ...MONTHS_FOLDED,
]);
/** A time told by another: « onze attaques en 2024, contre quatre un an plus tôt ». */
const BY_ANOTHER =
  /\b(?:(?:ans?|annees?|mois) (?:plus tot|plus tard|auparavant|apres|avant)|(?:an|annee|mois) (?:precedente?|dernier|derniere|passee?|suivante?)|la meme annee|cette annee la)\b/;
const DAY = /^\d{1,2}$/;

/**
 * Whether the question names a year or a month and the passage speaks of others: asked of the votes of 2020, it counts
 * those of 2026. What the paragraphs beside it, its title or its headings say, it speaks of, too, and may mean the time it
 * was published; and where no time of the kind is named at all, what the question adds may be so.
 */
export function speaksOfAnotherTime({ question }: Query, { passage }: RankedPassage): boolean {
  return [YEAR, MONTH].some((kind) => {
    const asked = question.tokens.filter(
      ({ folded }, at) => isWhole(kind, folded) && isOfTime(question.tokens[at - 1]?.folded ?? ''),
    );
    if (asked.length === 0) return false;
    const around = fold(textAround(passage.passage).toLowerCase());
    const named: readonly string[] = around.match(kind) ?? [];
    if (named.length === 0 || BY_ANOTHER.test(around)) return false;
    const meant = [...named, ...timesOfPublication(passage.passage.article)];
    return asked.some(({ folded }) => !meant.includes(folded));
  });
}

/** The year and the month: « 2023 », « decembre ». */
function timesOfPublication({ publishedAt = '' }: Article): string[] {
  return [publishedAt.slice(0, 4), MONTHS_FOLDED[Number(publishedAt.slice(5, 7)) - 1] ?? ''];
}

function isWhole(kind: RegExp, word: string): boolean {
  return word.match(kind)?.[0] === word;
}

function isOfTime(before: string): boolean {
  return BEFORE_TIME.has(before) || DAY.test(before);
}

function textAround({ ordinal, section, article }: RankedPassage['passage']['passage']): string {
  const beside = article.paragraphs.filter((one) => Math.abs(one.ordinal - ordinal) <= 1);
  return [article.title, ...section, ...beside.map(({ text }) => text)].join('\n');
}
