import { isQuantityNumeral } from '../language/quantities.ts';
import type { AskedForm, UnitClass } from './asked-form.ts';

const CURRENCY = String.raw`(?<!\p{L})(?:euros?|EUR|USD|CHF|dollars?|francs?|livres|sterling|yens?|roubles?|florins?|écus?|lires|marks|ducats|centimes)(?!\p{L})`;

/** What tells that a quantity is of a class of units. */
export const UNITS: Readonly<Record<UnitClass, RegExp>> = {
  time: /(?<![\p{L}])(?:ans?|années?|jours?|mois|heures?|minutes?|secondes?|semaines?|siècles?|décennies?)(?![\p{L}]|-lumière)/u,
  length:
    /(?<![\p{L}])(?:mètres?|m|km|kilomètres?|cm|centimètres?|mm|millimètres?|années-lumière|lieues?|milles|pieds|pouces|coudées?)(?![\p{L}²³/])/u,
  area: /(?<![\p{L}])(?:km²|m²|km2|m2|hectares?|ha|acres|(?:kilo|centi)?mètres[\s\u00A0]carrés)(?![\p{L}])/u,
  weight: /(?<![\p{L}])(?:kg|kilos?|kilogrammes?|tonnes?|grammes?|g|mg|livres)(?![\p{L}])/u,
  money: new RegExp(`[€$£]|${CURRENCY}`, 'u'),
  share: /%|‰|pour[\s\u00A0]cent|(?<![\p{L}])(?:moitié|tiers|quarts?|dixième|cinquième)(?![\p{L}])/u,
  speed:
    /km\/h|(?:km|kilomètres?)[\s\u00A0-](?:à[\s\u00A0]l['’]|par[\s\u00A0])?heure|mètres?[\s\u00A0](?:par|à[\s\u00A0]la)[\s\u00A0](?:seconde|minute|heure|jour|mois|an)|nœuds|m\/s|mach/u,
  heat: /°|degrés/u,
};

/** What something costs, in figures or words, or that it is free; prices often leave their currency out. */
export const AMOUNT_OF_MONEY = new RegExp(
  `[€$£%]|${CURRENCY}|(?<!\\p{L})(?:milliers|millions?|milliards?|gratuit|gratuite|gratuitement)(?!\\p{L})`,
  'iu',
);

/** Of a unit that cannot measure what is asked: « quarante minutes » where votes are counted, or euros. */
export function isOfOtherMeasure({ units, isCounted }: AskedForm, text: string): boolean {
  if (units.length === 0 && !isCounted) return false;
  const own = units.some((unit) => UNITS[unit].test(text));
  // « deux plongeurs », where one asks for a weight: of « quelle taille » other things may be counted.
  if (!own && units.length === 1 && hasNoun(text)) return true;
  const counted = text.replace(RATE, '');
  return !own && Object.entries(UNITS).some(([other, pattern]) => other !== 'share' && pattern.test(counted));
}

/** Whether a quantity has a word beside its number: « deux plongeurs », not « trois millions et demi ». */
function hasNoun(text: string): boolean {
  return text.split(/[\s\u00A0]+/u).some((word) => NOUN.test(word) && !isQuantityNumeral(word));
}
const NOUN = /^(?!demie?$)\p{Ll}{3,}$/u;

/** « chaque année » tells how often something is counted, not what it is counted in. */
const RATE = /(?:par|chaque)[\s\u00A0]\p{L}+/gu;
