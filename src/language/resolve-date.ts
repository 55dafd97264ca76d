import { createRequire } from 'node:module';
import type { parse } from 'chrono-node/fr';

/** Loaded for the first date of an article that says when it was published: most articles do not, and it takes memory. */
let parser: { readonly parse: typeof parse } | undefined;

function parserOfDates(): { readonly parse: typeof parse } {
  parser ??= createRequire(import.meta.url)('chrono-node/fr') as { readonly parse: typeof parse };
  return parser;
}

const DAY_MS = 86_400_000;
/** Without a year, a day of the year is of the months just before publication, or unsure. */
const RECENT_DAYS = 183;
/** Words around a day that do not change which day it is. */
const AROUND =
  /^(?:(?:le|ce|du|au|dès|depuis|jusqu['’]au|à partir du)\s+)?|\s+(?:dernier|prochain|matin|midi|après-midi|soir)$/giu;
/** Stretches longer than a day: « la semaine dernière » is no day. */
const LONGER = /semaine|mois|\ban(?:née|s)?\b|siècle|trimestre|week-end/iu;
const FUTURE_VERB = /\p{L}{2}(?:ra|ront)(?![\p{L}])/u;

/**
 * The day a French date means in an article published on a given day, or `undefined` when it is not sure to: « lundi »
 * is the Monday before, « 26 juillet dernier » the last one, « en 2023 » no day at all.
 *
 * @param words the date as written
 * @param publishedAt `YYYY-MM-DD`
 * @param sentence where it stands: days to come are told by its verb
 * @returns noon of that day, UTC
 */
export function resolveDate(words: string, publishedAt: string, sentence: string): Date | undefined {
  const reference = new Date(`${publishedAt}T12:00:00Z`);
  if (Number.isNaN(reference.getTime()) || LONGER.test(words)) return undefined;
  const [found, ...others] = parserOfDates().parse(words, { instant: reference, timezone: 'UTC' });
  if (found === undefined || others.length > 0 || found.end) return undefined;
  if (bare(found.text) !== bare(words)) return undefined;
  const { start } = found;
  const year = start.get('year');
  const month = start.get('month');
  const day = start.get('day');
  if (year === null || month === null || day === null) return undefined;
  const resolved = new Date(Date.UTC(year, month - 1, day, 12));
  if (start.isCertain('year') && start.isCertain('day')) return resolved;
  const last = /derni(?:er|ère)/iu.test(words);
  if (/prochaine?/iu.test(words) || (!last && FUTURE_VERB.test(sentence))) return undefined;
  if (start.isCertain('day') && start.isCertain('month')) return recentYear(resolved, reference, last);
  if (!start.isCertain('weekday')) return undefined;
  const isLater = resolved > reference || (last && resolved.getTime() === reference.getTime());
  return isLater ? new Date(resolved.getTime() - 7 * DAY_MS) : resolved;
}

function recentYear(day: Date, reference: Date, last: boolean): Date | undefined {
  const isLater = day > reference;
  if (isLater && !last) return undefined;
  const past = isLater
    ? new Date(Date.UTC(day.getUTCFullYear() - 1, day.getUTCMonth(), day.getUTCDate(), 12))
    : day;
  const isRecent = reference.getTime() - past.getTime() <= RECENT_DAYS * DAY_MS;
  return last || isRecent ? past : undefined;
}

function bare(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(AROUND, '').toLowerCase();
}
