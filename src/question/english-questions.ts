import { type AnalyzedToken, analyze } from '../language/analyzer.ts';
import { RAREST_IN_FRENCH, rarityInFrench } from '../language/common-words.ts';
import { englishToFrench } from '../language/lexicons/english-questions.ts';
import type { QuestionKind } from './question-kind.ts';

const QUESTION_WORDS = new Set(['when', 'where', 'who', 'whom', 'whose', 'what', 'why', 'how', 'which']);
const FUNCTION_WORDS = new Set(
  `the a an is are was were be been being do does did has have had of in on at to for from by with without and or it
  its he she they them him her his their there this that these those as into about after before not no will would can
  could should many much long please tell me know you i we us our your`.split(/\s+/),
);
/** Function words that French does not have. */
const TELLTALE = new Set(
  `the is are was were been does did its has have had of to from by with it he she they them his their there this that these
  those about will would can could should many much`.split(/\s+/),
);

const KINDS: readonly (readonly [RegExp, QuestionKind])[] = [
  [/\bhow (?:many|much|long|old|far|big|large|tall)\b/, 'howMany'],
  [/\b(?:when|(?:what|which) (?:year|date|day|month|time|century))\b/, 'when'],
  [/\b(?:where|(?:in|to|from) (?:what|which) (?:country|city|town|place|region))\b/, 'where'],
  [/\bwhy\b/, 'why'],
  [/\b(?:who|whom|whose)\b/, 'who'],
  [/\bhow\b/, 'how'],
  [/\b(?:what|which)\b/, 'what'],
];

/**
 * Whether a question is asked in English rather than French: it holds an English question word, or more English words
 * than French function words. The command may have said « how many » for it: « soldiers left? » is English, too.
 */
export function looksEnglish(tokens: readonly AnalyzedToken[]): boolean {
  if (tokens.some(({ form }) => QUESTION_WORDS.has(form))) return true;
  const english = tokens.filter((token) => TELLTALE.has(token.form) || isNoFrench(token));
  const french = tokens.filter(({ form, isStopWord }) => isStopWord && !FUNCTION_WORDS.has(form));
  return english.length > french.length;
}

/** Whether English has the word and French does not, or hardly: « soldiers », not « prince » or « son ». */
function isNoFrench({ form, stem, isStopWord }: AnalyzedToken): boolean {
  const french = englishToFrench.get(form);
  if (french === undefined || isStopWord || rarityInFrench(stem) < RAREST_IN_FRENCH) return false;
  return !french.some((words) => analyze(words).some((word) => word.stem === stem));
}

/** Whether a lower-case English word carries no subject of its own. */
export function isEnglishFunctionWord(form: string): boolean {
  return FUNCTION_WORDS.has(form) || QUESTION_WORDS.has(form);
}

/** The kind an English question's words ask; `open` when none does. */
export function kindFromEnglishWords(tokens: readonly AnalyzedToken[]): QuestionKind {
  const words = tokens.map((token) => token.form).join(' ');
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'open';
}
