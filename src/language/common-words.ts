import counted from './common-words.json' with { type: 'json' };

const articlesOfStem = new Map<string, number>(
  Object.entries(counted.stems).flatMap(([articles, stems]) =>
    stems.split(' ').map((stem): [string, number] => [stem, Number(articles)]),
  ),
);
/** Given to a stem too rare to be counted. */
const FEWER = 1;

/** The rarity of a stem that is too rare to be counted, or no French at all. */
export const RAREST_IN_FRENCH = Math.log(counted.origin.articles / FEWER);

/** Rarity up to which a word is a common one, and no name. */
const COMMON = 5;

/** Whether a stem is of a word common in French, and so no name by itself. */
export function isCommonInFrench(stem: string): boolean {
  return rarityInFrench(stem) <= COMMON;
}

/**
 * How rare a stem is in French at large: the natural logarithm of one over the share of encyclopedia articles that
 * hold it, from about 0.5 (« premier ») to 5.5 (not counted). The articles at hand are too few to tell.
 */
export function rarityInFrench(stem: string): number {
  return Math.log(counted.origin.articles / (articlesOfStem.get(stem) ?? FEWER));
}
