import { type AnalyzedToken, analyze } from '../language/analyzer.ts';
import { englishToFrench } from '../language/lexicons/english-questions.ts';
import { chatSpellings, pleasantries } from '../language/lexicons/sms.ts';
import { isEnglishFunctionWord, looksEnglish } from './english-questions.ts';

/** A word of a question, with other stems that would serve as well: translations of an English word. */
export interface QuestionToken extends AnalyzedToken {
  readonly alternatives: readonly string[];
}

/** The words of a question as French reads them. */
export interface QuestionWords {
  readonly tokens: readonly QuestionToken[];
  readonly isEnglish: boolean;
}

const pleasantryWords = new Set(pleasantries);

/** Politeness of several words, as folded words joined by spaces. */
const PLEASANT_PHRASES = new RegExp(
  `(?<![^ ])(?:${pleasantries
    .map((phrase) => analyze(phrase).map((token) => token.folded))
    .filter((words) => words.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((words) => words.join(' '))
    .join('|')})(?![^ ])`,
  'g',
);

/** How people lead up to a question, over folded words joined by spaces. */
const LEAD_IN =
  /^(?:(?:est ce que )?(?:tu sais|sais tu|vous savez|savez vous)|(?:est ce que )?(?:tu peux|peux tu|vous pouvez|pouvez vous|tu pourrais|pourrais tu|vous pourriez|pourriez vous) (?:me |nous )?(?:dire|expliquer|rappeler|indiquer)|(?:dis|dites)(?: moi| nous)?|je (?:veux|voudrais|aimerais|souhaite|souhaiterais|cherche a) (?:bien )?(?:savoir|connaitre|comprendre)|j' aimerais (?:bien )?(?:savoir|connaitre|comprendre)|une question|question)\b/;

/** Ways to say please, or no more than that something took place, over folded words joined by spaces. */
const IDLE =
  /\b(?:s' il (?:te|vous) plait|(?:s' est|s' etait|se sont|se|s')(?: il| elle)? (?:produite?s?|passee?s?|deroulee?s?|produire|passer|derouler|produit|passe|deroule)|(?:eu|a|avoir|aura|avait) lieu|take place|took place|happen|happened)\b/g;

/**
 * Reads a question as typed: chat spellings become plain French (« kan » is « quand »), words of politeness and
 * lead-ins count as stop words, and the words of an English question bring their French translations.
 */
export function readQuestionWords(text: string): QuestionWords {
  const typed = analyze(text);
  const isEnglish = looksEnglish(typed);
  const tokens = typed.flatMap((token) => (isEnglish ? [translate(token)] : spellOut(token)));
  const idle = wordsMatching(IDLE, tokens);
  const leadIn = LEAD_IN.exec(tokens.map((token) => token.folded).join(' '))?.[0].split(' ').length ?? 0;
  const hasMore = tokens.some((token, at) => at >= leadIn && !idle.has(at) && !isFiller(token));
  if (!hasMore) return { tokens, isEnglish };
  return {
    isEnglish,
    tokens: tokens.map((token, at) =>
      at < leadIn || idle.has(at) || isFiller(token) ? { ...token, isStopWord: true } : token,
    ),
  };
}

/** Whether a question is made of nothing but words of politeness: « bonjour », « merci beaucoup ». */
export function isPleasantry({ tokens }: QuestionWords): boolean {
  const phrases = wordsMatching(PLEASANT_PHRASES, tokens);
  return (
    tokens.every((token, at) => phrases.has(at) || isFiller(token)) &&
    tokens.some((token, at) => phrases.has(at) || pleasantryWords.has(token.form))
  );
}

/** The indexes of the tokens that a pattern over folded words covers. */
function wordsMatching(pattern: RegExp, tokens: readonly AnalyzedToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  const words = tokens.map((token) => token.folded);
  const indexes = new Map<number, number>();
  let offset = 0;
  words.forEach((word, at) => {
    indexes.set(offset, at);
    offset += word.length + 1;
  });
  for (const match of words.join(' ').matchAll(pattern)) {
    const first = indexes.get(match.index);
    if (first === undefined) continue;
    match[0].split(' ').forEach((_, at) => {
      found.add(first + at);
    });
  }
  return found;
}

function isFiller(token: AnalyzedToken): boolean {
  return token.isStopWord || pleasantryWords.has(token.form);
}

/** The tokens a chat spelling stands for, each in the place of the one typed. */
function spellOut(token: AnalyzedToken): QuestionToken[] {
  const plain = chatSpellings.get(token.form)?.[0];
  if (plain === undefined) return [{ ...token, alternatives: [] }];
  return analyze(plain).map((spelled) => ({
    ...spelled,
    start: token.start,
    end: token.end,
    isCapitalised: token.isCapitalised,
    alternatives: [],
  }));
}

function translate(token: AnalyzedToken): QuestionToken {
  const french = englishToFrench.get(token.form) ?? [];
  const alternatives = french.flatMap((words) =>
    analyze(words)
      .filter((word) => !word.isStopWord)
      .map((word) => word.stem),
  );
  return { ...token, isStopWord: isEnglishFunctionWord(token.form), alternatives };
}
