import { MONTHS } from '../language/dates.ts';
import { placeClass } from '../language/name-lexicon.ts';
import type { SpanType } from '../language/span.ts';
import type { AskedForm, DateForm } from './asked-form.ts';
import { UNITS } from './units.ts';

/** What tells that a date has the form asked for. */
export const DATE_FORMS: Readonly<Record<DateForm, RegExp>> = {
  year: /\d{4}$|av\. J/u,
  day: /^(?:\p{L}+[\s\u00A0])?\d{1,2}(?:er)?[\s\u00A0]\p{L}+/u,
  month: new RegExp(MONTHS.join('|'), 'iu'),
  century: /siècle/iu,
  hour: /\d[\s\u00A0]?h|heure/iu,
  since: /^(?:depuis|dès)/iu,
  until: /^jusqu/iu,
};

/** Whether the question tells more of its answer's form than its type: a year, a duration, a country. */
export function tellsForm({ units, date, place }: AskedForm): boolean {
  return units.length > 0 || date !== undefined || place !== undefined;
}

/** Whether a span of some type has the form asked for: a year for « en quelle année », days for « combien de temps ». */
export function hasAskedForm({ units, date, place }: AskedForm, type: SpanType, text: string): boolean {
  switch (type) {
    case 'quantity':
      return units.some((unit) => UNITS[unit].test(text));
    case 'date':
      return date !== undefined && DATE_FORMS[date].test(text);
    case 'place':
      return place !== undefined && placeClass(text) === place;
    default:
      return false;
  }
}
