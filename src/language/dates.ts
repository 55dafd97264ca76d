import { fold } from './fold.ts';
import { overlapsAny, type Span } from './span.ts';

const SPACE = String.raw`[\s\u00A0\u202F]`;
/** The months, as French writes them. */
export const MONTHS: readonly string[] =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
/** As datelines shorten them. */
const SHORT_MONTHS = ['janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc'].map(
  (month) => `${month}\\.`,
);
const MONTH = `(?:${[...new Set([...MONTHS, ...MONTHS.map(fold)])].join('|')})`;
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const YEAR = String.raw`(?:1\d{3}|20\d{2}|[3-9]\d{2}(?=${SPACE}+(?:av|apr|ap)\.))`;
const ERA = String.raw`(?:${SPACE}+(?:av|apr|ap)\.${SPACE}*J\.?[-‑]C\.?)?`;
const ORDINAL = '[IVX]{1,5}(?:e|ème|er|ᵉ)';
const CENTURY = `(?:${ORDINAL}${SPACE}+(?:siècle${SPACE}+)?(?:et|ou|au|à|-)${SPACE}+(?:(?:au|le|du)${SPACE}+)?)?${ORDINAL}${SPACE}+siècles?${ERA}`;
const BEFORE_CHRIST = String.raw`\d{1,5}(?:[-–/]\d{1,5})?${SPACE}+(?:av|apr|ap)\.${SPACE}*J\.?[-‑]C\.?`;
const NEAR = '(?:dernier|dernière|prochain|prochaine|passé|passée|suivant|suivante)';
const DAY = String.raw`(?:1er|1ᵉʳ|[12]?\d|3[01])`;
const NUMERAL = String.raw`(?:\d{1,4}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|quelques|plusieurs)`;
const HOUR_WORD =
  '(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|vingt|vingt-deux)';
const PERIOD = '(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|siècles?|décennies?)';

/** Each way French writes a date, the longest first, so that the alternation prefers the fullest. */
const PATTERNS = [
  String.raw`(?:${WEEKDAY}${SPACE}+)?${DAY}(?:${SPACE}+(?:et|au|ou)${SPACE}+${DAY})?${SPACE}+${MONTH}(?:${SPACE}+${YEAR}\b${ERA})?(?:${SPACE}+${NEAR})?`,
  `${DAY}${SPACE}+(?:${SHORT_MONTHS.join('|')})${SPACE}+${YEAR}\\b`,
  `(?:à|vers|dès|avant|après|jusqu['’]à)${SPACE}+${HOUR_WORD}${SPACE}+heures?(?:${SPACE}+(?:et${SPACE}+(?:demie|quart)|du${SPACE}+(?:matin|soir)|de${SPACE}+l['’]après-midi))?`,
  String.raw`(?:(?:début|fin|mi|courant)[-‑\s\u00A0]+)?${MONTH}${SPACE}+(?:de${SPACE}+l['’]année${SPACE}+)?${YEAR}\b${ERA}`,
  String.raw`(?:de|entre|en)${SPACE}+${YEAR}${SPACE}+(?:à|et|au)${SPACE}+${YEAR}\b${ERA}`,
  `(?:de|entre)${SPACE}+${MONTH}${SPACE}+(?:à|et)${SPACE}+${MONTH}`,
  BEFORE_CHRIST,
  String.raw`(?:l['’])?an${SPACE}+(?:de${SPACE}+grâce${SPACE}+)?\d{1,4}\b`,
  String.raw`mai${SPACE}+68\b`,
  `mois${SPACE}+(?:de${SPACE}+|d['’])${MONTH}(?:${SPACE}+(?:et|ou)${SPACE}+(?:de${SPACE}+|d['’])?${MONTH})?(?:${SPACE}+${YEAR}\\b)?`,
  String.raw`\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b`,
  String.raw`\b${YEAR}[-–/]${YEAR}\b`,
  `(?:(?:au|du|le|début|fin|milieu)(?:${SPACE}+du)?${SPACE}+)?${CENTURY}`,
  String.raw`(?:(?:les|des|aux)${SPACE}+)?années${SPACE}+(?:${YEAR}|\d{2}|vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingts?|quatre-vingt-dix)\b`,
  String.raw`(?:il${SPACE}+y${SPACE}+a|depuis|voici|d['’]ici)${SPACE}+(?:environ${SPACE}+|près${SPACE}+de${SPACE}+)?${NUMERAL}${SPACE}+${PERIOD}\b`,
  String.raw`(?:la${SPACE}+semaine|le${SPACE}+mois|l['’]an|l['’]année|l['’]été|l['’]hiver|le${SPACE}+printemps|l['’]automne)${SPACE}+${NEAR}\b`,
  String.raw`(?:l['’]|au${SPACE}+|en${SPACE}+)?(?:printemps|été|automne|hiver)${SPACE}+${YEAR}\b`,
  // « en été », « au printemps prochain », « cet hiver »; « a été » is a verb.
  `(?:(?:au|le)${SPACE}+printemps|(?:en|cet|chaque)${SPACE}+(?:été|automne|hiver)|(?:à${SPACE}+)?l['’](?:été|automne|hiver)|(?:ce|chaque)${SPACE}+printemps)(?:${SPACE}+${NEAR})?`,
  `(?:première|seconde|deuxième|troisième|dernière)${SPACE}+(?:semaine|quinzaine|moitié)${SPACE}+(?:de${SPACE}+|d['’])${MONTH}(?:${SPACE}+${YEAR}\\b)?`,
  `(?:(?:dans|durant|pendant)${SPACE}+)?la${SPACE}+nuit${SPACE}+(?:de${SPACE}+${WEEKDAY}${SPACE}+à${SPACE}+${WEEKDAY}|du${SPACE}+${DAY}${SPACE}+au${SPACE}+${DAY}(?:${SPACE}+${MONTH}(?:${SPACE}+${YEAR}\\b)?)?)`,
  `le${SPACE}+week-end${SPACE}+${NEAR}`,
  `(?:tous${SPACE}+les|chaque)${SPACE}+(?:${WEEKDAY}s?|matins?|soirs?|nuits?|week-ends?|étés?|hivers?|printemps|automnes?)`,
  `(?:à|vers|avant|après|dès|depuis|jusqu['’]à)${SPACE}+(?:midi|minuit|Noël|Pâques|la${SPACE}+Toussaint|la${SPACE}+Pentecôte|l['’]Ascension|la${SPACE}+rentrée|l['’]aube|l['’]aurore)`,
  `(?:au|le)${SPACE}+(?:petit${SPACE}+matin|crépuscule|lever${SPACE}+du${SPACE}+(?:jour|soleil)|coucher${SPACE}+du${SPACE}+soleil)|(?:à${SPACE}+)?la${SPACE}+(?:tombée${SPACE}+de${SPACE}+la${SPACE}+nuit|nuit${SPACE}+tombée)`,
  `dans${SPACE}+${NUMERAL}${SPACE}+(?:minutes?|heures?|jours?|semaines?|mois|ans?)(?!${SPACE}+(?:de|d['’])\\p{L})`,
  String.raw`(?:début|fin|mi)[-‑\s\u00A0]+${MONTH}\b`,
  String.raw`${WEEKDAY}(?:${SPACE}+(?:${NEAR}|matin|midi|soir|après-midi))?\b`,
  String.raw`\b(?:avant-hier|hier|aujourd['’]hui|demain|après-demain)\b(?:${SPACE}+(?:matin|soir))?`,
  // « en mars 1997 » is « mars 1997 », which an earlier pattern finds.
  String.raw`(?:en|au${SPACE}+mois${SPACE}+de|au${SPACE}+mois${SPACE}+d['’])${SPACE}*${MONTH}\b(?!${SPACE}+${YEAR}\b)(?:${SPACE}+${NEAR})?`,
  String.raw`(?:le|la)${SPACE}+(?:lendemain|surlendemain|veille|(?:matin|soir|nuit|jour)${SPACE}+même)\b|(?:le|la)${SPACE}+même${SPACE}+(?:jour|soir|nuit|mois|année)\b`,
  String.raw`\b${MONTH}${SPACE}+${NEAR}\b`,
  `(?:(?:au|du|le|l['’]|haut|bas|fin${SPACE}+du|début${SPACE}+du)${SPACE}*)?(?:Moyen(?:${SPACE}|-)Âge|Antiquité|Renaissance|Ancien${SPACE}+Régime|Préhistoire)`,
  String.raw`\b(?:[01]?\d|2[0-4])${SPACE}?(?:h|heures?)(?:${SPACE}?\d{2})?\b`,
];
const DATE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PATTERNS.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** A year alone: four digits written without a space, not counting something and not part of a larger number. */
const BARE_YEAR =
  /(?<![\p{L}\p{N}.,:/-]|\d[\s\u00A0\u202F])(?:1[0-9]{3}|20\d{2})(?![\p{L}\p{N}]|[.,:]\d|[\s\u00A0\u202F]\d{3})/gu;
const COUNTED =
  /^[\s\u00A0\u202F]+(?:%|€|\$|(?:de[\s\u00A0\u202F]|d['’])?(?:hommes?|soldats?|personnes?|habitants?|euros?|dollars?|francs?|livres|km|m|kg|mètres?|kilomètres?|tonnes?|millions?|morts?|blessés?|exemplaires?|élèves|étudiants?|spectateurs?|salariés|employés|membres|places|hectares|ha|tr|chevaux|ch|cm3|cm|mm|W|MW|GW|ans|jours|heures|pages|espèces|communes|navires|avions|chars)(?![\p{L}]))/u;

/** A year of three digits, where only a year can stand: « mort en 784 ». */
const EARLY_YEAR =
  /(?<=(?<![\p{L}])(?:[Ee]n|[Vv]ers|[Dd]ès|[Dd]epuis|[Aa]vant|[Jj]usqu['’]en)[\s\u00A0])[2-9]\d{2}(?=[\s\u00A0]*(?:[.;:)]|,(?!\d)|$)|[\s\u00A0]+(?:le|la|les|l['’]|par|à|et|sous|puis|il|elle|ils|pour|dans|au|lors)(?![\p{L}]))/gu;

/** The dates, periods and times a text names, as disjoint spans in order. */
export function findDates(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(DATE))
    spans.push({ start: match.index, end: match.index + match[0].length });
  const years: Span[] = [];
  for (const match of text.matchAll(BARE_YEAR)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (COUNTED.test(text.slice(span.end, span.end + 24))) continue;
    if (!overlapsAny(spans, span)) years.push(span);
  }
  for (const match of text.matchAll(EARLY_YEAR)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!overlapsAny(spans, span)) years.push(span);
  }
  return [...spans, ...years].sort((a, b) => a.start - b.start);
}
