import { isAdjective } from '../language/adjectives.ts';
import { fold } from '../language/fold.ts';
import { isActorNoun, isPersonTitle } from '../language/name-lexicon.ts';

/** A defining phrase within a stretch of text: its offset there, and its words. */
export interface DefiningPhrase {
  readonly at: number;
  readonly text: string;
}

const S = String.raw`[\s\u00A0]`;
/** What may part a name from what is said of it: « X (né en 1900), » « X, abrégé par Y, ». */
const ASIDE = String.raw`(?:${S}*(?:\((?:[^()]|\([^()]*\)){1,160}\)|[«»"]))?(?:${S}*,[^.;:()]{1,160},)?,?${S}+`;
const VERB =
  '(?:est|sont|était|étaient|fut|furent|désigne|désignent|signifie|constitue|constituent|représente|devient|devint)';
const NOUN_HEAD = `(?:(?:aussi|alors|également|donc)${S}+)?((?:(?:une?|des|le|la|les)${S}+|l['’]|«${S}*)[^.;:()]{3,160}?)`;
const PHRASE_END = `(?=,?${S}*(?:[.;:()]|qui${S}|que${S}|dont${S}|où${S}|$))`;
const COPULA = new RegExp(`^${ASIDE}${VERB}${S}+${NOUN_HEAD}${PHRASE_END}`, 'u');
const APPOSITION = /^[\s\u00A0]*,[\s\u00A0]+(\p{Ll}[^,.;:()]{3,120})(?=[,.;(])/u;
/** An apposition that a verb or « pour » follows at once: only its noun and adjectives are sure. */
const OPEN_APPOSITION =
  /^[\s\u00A0]*,[\s\u00A0]+((?:(?:une?|le|la|son|sa|leur)[\s\u00A0]+|l['’])(?:autre[\s\u00A0]+)?[\p{Ll}-]+(?:[\s\u00A0]+[\p{Ll}-]+)?)/u;
const BRACKETED =
  /^[\s\u00A0]*(?:[»"][\s\u00A0]*)?\((?:c['’]est-à-dire[\s\u00A0]+)?([\p{Ll}«][^()\d]{2,160})\)/u;
const SIGNIFYING =
  /^[\s\u00A0]*,?[\s\u00A0]+(?:signifiant|désignant|c['’]est-à-dire)[\s\u00A0]+([^,.;:()]{3,120})/u;
/** A title right after a name: « Balaq le roi de Moab ». */
const TITLE_AFTER =
  /^[\s\u00A0]+((?:(?:le|la)[\s\u00A0]+|l['’])(\p{Ll}+)(?:[\s\u00A0]+(?:de|du|des|d['’])[\s\u00A0]*(?:la[\s\u00A0]+|l['’])?\p{Lu}[\p{L}-]*)?)/u;
const FRONTED =
  /^(?:En[\s\u00A0]+tant[\s\u00A0]+que[\s\u00A0]+([^,;:()]{3,100})|(\p{Lu}[^,;:()]{3,100})),[\s\u00A0]+(?:(?:le|la)[\s\u00A0]+|l['’])?$/u;
/** With what a phrase after a comma opens when it defines nothing. */
const NO_APPOSITION = new RegExp(
  `^(?:${[
    // A clause, or a further one
    "qui|que|qu['’]|dont|où|lequel|laquelle|lesquels|lesquelles|et|mais|ou|ni|car|si|afin|quand|comme|tandis|soit|voire",
    // Its subject
    "il|elle|ils|elles|on|ce|c['’]|cette|celui|celle|ceux|chaque|tout|même|tels?|telles?",
    // Its verb
    "se|s['’]|ne|n['’]|y|a|ont|avait|avaient|eut|aura|auront|est|sont|était|étaient|fut|furent|sera|seront",
    String.raw`(?:veut|peut|doit)|\p{Ll}+(?:èrent|aient|issent|osent|itent|rait)`,
    // What befell somebody
    String.raw`né|née|mort|morte|dite?s?|issue?s?|\p{Ll}+(?:é|ée|és|ées)`,
    '(?:pre|in|d[ée]|re|trans|sou|pro|per|ad|con|tra|intro|se|ob)?(?:scrit|crit|duit|struit|mis|ouvert|offert|couvert|éteint|atteint|peint)e?s?',
    '(?:assis|pris|appris|surpris|compris|connu|reconnu|venu|tenu|vendu|rendu|perdu|battu|suivi|choisi|réuni|sorti|parti|bâti)e?s?',
    // A circumstance
    "à|en|au|aux|dans|par|pour|avec|sur|sous|chez|vers|selon|de|du|des|d['’]|après|avant|depuis|lors|puis|alors|ainsi",
    String.raw`aujourd['’]hui|plus|moins|notamment|(?:un|de)[\s\u00A0]peu|le[\s\u00A0]+\d`,
  ].join('|')})(?:[\\s\\u00A0’']|$)`,
  'iu',
);

/** A clause of its own, with a verb before any « qui »: « la Russie semble jouer ». */
const CLAUSE =
  /^(?:(?!(?:qui|que|dont|où)[\s\u00A0]).)*?[\s\u00A0](?:est|sont|était|étaient|fut|furent|a|ont|avait|avaient|semble|semblent|peut|peuvent|doit|va|se|s['’]\p{Ll}+|[\p{Ll}]{3,}(?:aient|èrent))(?:[\s\u00A0]|$)/u;

/** A relative clause, which tells more than what somebody is: « un marin pour qui la brume compte ». */
const RELATIVE =
  /[\s\u00A0](?:(?:pour|à|avec|chez|de|par|sur|dans)[\s\u00A0])?(?:qui(?![\s\u00A0]désigne)|dont|où|lequel|laquelle|lesquels)[\s\u00A0].*$/u;

/** What says that a meaning follows: « bigollo signifiant « voyageur » », « c’est-à-dire d’équations ». */
const MEANING =
  /^.*(?:signifiant|désignant|qui désigne|veut dire|c['’]est-à-dire)[\s\u00A0]+(?:de[\s\u00A0]+|d['’])?/u;

/** What the words after a name say it is: « X est un… », « X, chef du régime, », « X (un dialecte) ». */
export function definingPhrases(rest: string): DefiningPhrase[] {
  const copula = found(COPULA, rest);
  if (copula !== undefined) return [copula];
  const apposition = found(APPOSITION, rest);
  if (apposition !== undefined && !NO_APPOSITION.test(apposition.text) && !CLAUSE.test(apposition.text)) {
    return [apposition, ...furtherAppositions(rest, apposition)];
  }
  for (const pattern of [BRACKETED, SIGNIFYING]) {
    const phrase = found(pattern, rest);
    if (phrase !== undefined && !NO_APPOSITION.test(phrase.text)) return [phrase];
  }
  const open = found(OPEN_APPOSITION, rest);
  if (open !== undefined && !NO_APPOSITION.test(open.text)) return [withoutVerb(open)];
  const title = TITLE_AFTER.exec(rest);
  if (title?.[1] !== undefined && isActorNoun(fold(title[2] ?? ''))) {
    return [{ at: title[0].indexOf(title[1]), text: title[1] }];
  }
  return [];
}

/** « X, ancien sympathisant, député et président, »: the titles and professions that follow the first. */
function furtherAppositions(rest: string, first: DefiningPhrase): DefiningPhrase[] {
  const phrases: DefiningPhrase[] = [];
  let offset = first.at + first.text.length;
  for (
    let next = found(APPOSITION, rest.slice(offset));
    next !== undefined;
    next = found(APPOSITION, rest.slice(offset))
  ) {
    if (!opensWithRole(next.text)) break;
    phrases.push({ at: offset + next.at, text: next.text });
    offset += next.at + next.text.length;
  }
  return phrases;
}

/** « Une application gratuite, X, signale … »: what X stands beside. Undefined where no comma closes the name. */
export function namedPhrase(before: string, after: string): DefiningPhrase | undefined {
  const text = /^[\s\u00A0]*,/u.test(after) ? NAMED_BESIDE.exec(before)?.[1] : undefined;
  return text === undefined ? undefined : { at: before.lastIndexOf(text), text };
}

const NAMED_BESIDE =
  /(?:^|[,;:][\s\u00A0])((?:Une?|une?)[\s\u00A0][^,;:()]{3,80}),[\s\u00A0]+(?:(?:le|la|les)[\s\u00A0]+|l['’])?$/u;

/** What a sentence says of somebody before it names them: « En tant que petit-fils du roi, X », « Fils de Y, X ». */
export function frontedPhrase(before: string): DefiningPhrase | undefined {
  const match = FRONTED.exec(before);
  const text = match?.[1] ?? match?.[2];
  if (match === null || text === undefined) return undefined;
  return match[1] !== undefined || opensWithRole(text.toLowerCase())
    ? { at: match[0].indexOf(text), text }
    : undefined;
}

/** « La chatière ? Une vanne de dérivation, … », where a sentence only asks; « Morvan sourit. Cette capitaine du port … ». */
export function phraseInNext(mention: string, sentence: string, next: string): DefiningPhrase | undefined {
  if (new RegExp(`^(?:(?:le|la|les)${S}+|l['’])?${escaped(mention)}${S}*\\?$`, 'iu').test(sentence)) {
    return found(ANSWERING, next);
  }
  const demonstrative = DEMONSTRATIVE.exec(next);
  const [whole = '', role = '', head = ''] = demonstrative ?? [];
  return isPersonTitle(head) || isActorNoun(fold(head))
    ? { at: whole.length - role.length, text: role }
    : undefined;
}

const ANSWERING = new RegExp(`^((?:une?${S}|des${S}|les?${S}|la${S}|l['’])[^,.;:()]{3,160})`, 'iu');
const DEMONSTRATIVE = new RegExp(
  `^(?:Cet|Cette|Ce)${S}((?:(?:ancien|ancienne|jeune|vieux|vieille|petit|petite)${S})?(\\p{Ll}+)(?:${S}(?:de|du|des|d['’]|à|au|aux|en)${S}?(?:la${S}|l['’]|les${S})?[\\p{L}-]+)?)`,
  'u',
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function opensWithRole(text: string): boolean {
  const words = text.split(/[\s\u00A0’']+/u).slice(0, 3);
  return words.some((word) => isPersonTitle(word) || isActorNoun(fold(word)));
}

/** Without a last word that no adjective's ending tells: it may be a verb. */
function withoutVerb({ at, text }: DefiningPhrase): DefiningPhrase {
  const words = text.split(/[\s\u00A0]+/u);
  const last = words.at(-1) ?? '';
  if (words.length < 3 || isAdjective(last)) return { at, text };
  return { at, text: text.slice(0, text.length - last.length).trimEnd() };
}

function found(pattern: RegExp, text: string): DefiningPhrase | undefined {
  const match = pattern.exec(text);
  const phrase = match?.[1];
  if (match === null || phrase === undefined) return undefined;
  const whole = phrase.replace(RELATIVE, '');
  const lead = MEANING.exec(whole)?.[0].length ?? 0;
  return { at: match[0].lastIndexOf(phrase) + lead, text: whole.slice(lead).trimEnd() };
}
