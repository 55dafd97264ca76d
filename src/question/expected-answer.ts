import type { AnalyzedToken } from '../language/analyzer.ts';
import { isCommonInFrench } from '../language/common-words.ts';
import { isActorNoun, isDemonym, isPersonTitle, isUnaccentedTitle } from '../language/name-lexicon.ts';
import type { SpanType } from '../language/span.ts';
import { focusClass } from './question-focus.ts';
import type { QuestionKind } from './question-kind.ts';

/** The typed spans that may answer a question: the first choice, then those that will do. */
export interface ExpectedAnswer {
  readonly types: readonly SpanType[];
  /** Whether the question asks what or who something is: « qui est X », « qu’est-ce que X ». */
  readonly isDefinition: boolean;
}

const TYPES_OF_KIND: Readonly<Record<QuestionKind, readonly SpanType[]>> = {
  who: ['person', 'organisation'],
  when: ['date'],
  where: ['place'],
  howMany: ['quantity'],
  what: [],
  why: [],
  how: [],
  open: [],
};
const DEFINABLE: ReadonlySet<QuestionKind> = new Set(['what', 'open']);
const NAMED =
  /\b(?:s' appelle(?:nt)?|se nomme(?:nt)?|s' appelait|se nommait|quel est le nom|quel est son nom)\b/;
const WHAT_IS =
  /^qu' est ce qu(?:e|')|^qu' est (?:ce )?(?:le|la|l'|un|une)\b|\bc' est quoi\b|\bquoi c' est\b|\bdefinition\b|\bque (?:signifie|veut dire|designe)\b|\bwhat (?:is|are|was) \b/;
const WHO_IS =
  /^(?:qui (?:c' )?(?:est|sont|etait|etaient|fut)(?: ce (?:que|qu'))?|c' est qui|c' qui|(?:c' )?(?:est|sont|etait|etaient|fut)(?: ce (?:que|qu'))?|(?:who )?(?:is|was|are))(?![^ ])/;
const WHO_AT_END = / (?:c' est|est ce|c') qui$/;
/** « qui est critiqué », « who is replacing him »: no name. */
const PARTICIPLE = /(?:é|ée|és|ées|ing)$/;
const LONGEST_NAME = 4;

/**
 * Whether a question asks who somebody is: « qui est le général Tiani ? », but not « qui est critiqué ? ». What follows
 * the verb is then a name and its titles, with nothing but articles before it.
 */
function asksWhoIs(words: string, tokens: readonly AnalyzedToken[]): boolean {
  const atEnd = WHO_AT_END.exec(words)?.[0].trim();
  const asked = atEnd ?? WHO_IS.exec(words)?.[0] ?? '';
  const length = asked === '' ? 0 : asked.split(' ').length;
  const rest = atEnd === undefined ? tokens.slice(length) : tokens.slice(0, -length);
  // « /qui Maud Kervella ? », « /qui yevkurof » are short for « qui est »; « /qui dirige » is not.
  const isName = rest.every((token) => token.isCapitalised || isPersonTitle(token.form)) || rest.length === 1;
  if (asked === '' && !isName) return false;
  const hasArticle = rest.some((token) => ARTICLES.has(token.folded));
  const named = rest.filter((token) => !ARTICLES.has(token.folded) && !isTitle(token));
  if (named.length === 0 || named.length > LONGEST_NAME) return false;
  return named.every((token, at) => {
    if (token.isCapitalised) return true;
    if (PARTICLES.has(token.folded))
      return named[at - 1]?.isCapitalised === true && named[at + 1]?.isCapitalised === true;
    // « le général tiani », « le port » is not: an article goes before a name only with a title.
    const before = rest[rest.indexOf(token) - 1];
    const isTitled = before !== undefined && isTitle(before);
    return (
      (!hasArticle || isTitled) && !token.isStopWord && !PARTICIPLE.test(token.form) && !isCommonWord(token)
    );
  });
}

/** With or without its accents: « le general ». */
function isTitle({ form, folded }: AnalyzedToken): boolean {
  return isPersonTitle(form) || isUnaccentedTitle(folded);
}

/** « qui est mort ? », « qui est client ? » ask of whom that is so; a name in small letters is a rare word. */
function isCommonWord({ stem, folded, form }: AnalyzedToken): boolean {
  return isCommonInFrench(stem) || isActorNoun(folded) || isDemonym(form);
}

/** « /quoi le bachi » is short for « qu’est-ce que le bachi ». */
function isNounAlone([article, noun, ...more]: readonly AnalyzedToken[]): boolean {
  return (
    article !== undefined && ARTICLES.has(article.folded) && noun?.isStopWord === false && more.length === 0
  );
}

const ARTICLES = new Set(['le', 'la', "l'", 'les', 'ce', 'cet', 'cette', 'the']);
const PARTICLES = new Set(['de', 'du', 'des', "d'", 'van', 'von', 'ben', 'al', 'el']);

/** What kind of span answers, from the question's kind and its words. */
export function expectedAnswer(kind: QuestionKind, tokens: readonly AnalyzedToken[]): ExpectedAnswer {
  const words = tokens.map((token) => token.folded).join(' ');
  const isDefinition =
    kind === 'who'
      ? asksWhoIs(words, tokens)
      : DEFINABLE.has(kind) && (WHAT_IS.test(words) || (kind === 'what' && isNounAlone(tokens)));
  const own = TYPES_OF_KIND[kind];
  if (own.length > 0) return { types: own, isDefinition };
  if (NAMED.test(words)) return { types: ['person', 'organisation', 'place'], isDefinition };
  const focus = focusClass(tokens);
  return { types: focus === undefined ? [] : [focus], isDefinition };
}
