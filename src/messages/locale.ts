/** The languages the interface speaks. */
export type Locale = 'fr' | 'en';

/** The same words in every language: leaving one out does not compile. */
export type Localised<Words> = Readonly<Record<Locale, Words>>;

/** « a, b ou c »: the last two joined by `conjunction`. */
export function enumerate(items: readonly string[], conjunction: string): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
