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
  /** The same without what leads up to the question and words of politeness: what its kind is read from. */
  readonly core: readonly QuestionToken[];
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

/** How people lead up to a question, over folded words joined by spaces; several may follow each other. */
const LEAD_IN =
  /^(?:(?:est ce que )?(?:tu sais|sais tu|vous savez|savez vous|quelqu' ?un (?:sait|saurait)|(?:tu as|as tu|tu aurais|aurais tu|vous avez|avez vous|vous auriez|auriez vous) une idee (?:de|d'))(?: si)?|(?:est ce que )?(?:tu peux|peux tu|vous pouvez|pouvez vous|tu pourrais|pourrais tu|vous pourriez|pourriez vous|(?:est ce )?qu' on (?:peut|pourrait)|on (?:peut|pourrait)) (?:me |m' |nous )?(?:savoir|dire|expliquer|rappeler|indiquer|apprendre|preciser|renseigner sur|parler (?:de|d'|du|des))|(?:dis|dites|explique|expliquez|rappelle|rappelez|indique|indiquez)(?: moi| nous)?|parle(?:z)?(?: moi| nous)? (?:de|d'|du|des)|je (?:veux|voudrais|aimerais|souhaite|souhaiterais|cherche a) (?:bien )?(?:savoir|connaitre|comprendre)|j' aimerais (?:bien )?(?:savoir|connaitre|comprendre)|je (?:me )?demand(?:e|ais)|je ne (?:sais|comprends) pas|j' (?:ai|aurais) (?:juste )?une (?:petite )?question|(?:juste )?une (?:petite )?question|petite question|ma question (?:est|c' est)|question|au fait|en fait|bon|alors|du coup|selon (?:l' article|le texte)|d' apres (?:l' article|le texte)|dans (?:l' article|le texte)|please|(?:can|could|would) you (?:please )?(?:tell|explain|show)(?: me| us)?|do you know|i (?:want|would like) to know|tell me)(?![^ ])/;

/**
 * Ways to say please, to point at nothing, or no more than that something took place or is to come (« va coûter »), over
 * folded words joined by spaces.
 */
const IDLE =
  /\b(?:s' il (?:te|vous) plait|ca|cela|exactement|finalement|(?:en|du) tout|au (?:total|juste|final)|(?:va|vont|allait|allaient)(?= (?:(?:t|il|elle|ils|elles|on|pas|plus|bien|aussi|enfin|se|s'|en|y|le|la|les|l'|lui|leur) )*[a-z]{2,}(?:er|ir|re|oir)\b)|(?:s' est|s' etait|se sont|se|s')(?: il| elle)? (?:produite?s?|passee?s?|deroulee?s?|produire|passer|derouler|produit|passe|deroule)|(?:eu|a|avoir|aura|avait) lieu|take place|took place|happen|happened)\b/g;

/**
 * Reads a question as typed: chat spellings become plain French (« kan » is « quand »), words of politeness and
 * lead-ins count as stop words, and the words of an English question bring their French translations.
 */
export function readQuestionWords(text: string): QuestionWords {
  const typed = isShouted(text) ? analyze(text).map(inSmallLetters) : analyze(text);
  const isEnglish = looksEnglish(typed);
  const tokens = isEnglish
    ? typed.map((token, at) => translate(token, typed[at - 1]))
    : readIdioms(typed.flatMap(spellOut));
  const idle = wordsMatching(IDLE, tokens);
  const leadIn = leadInLength(tokens);
  const hasMore = tokens.some((token, at) => at >= leadIn && !idle.has(at) && !isFiller(token));
  if (!hasMore) return { tokens, isEnglish, core: tokens };
  const isCore = (token: QuestionToken, at: number) => at >= leadIn && !pleasantryWords.has(token.form);
  return {
    isEnglish,
    core: tokens.filter(isCore),
    tokens: tokens.map((token, at) =>
      !token.isStopWord && (at < leadIn || idle.has(at) || isFiller(token))
        ? questionToken(token, token.alternatives, true)
        : token,
    ),
  };
}

/** Whether a question of several words is in capitals throughout: they tell no names there. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}\P{L}+\p{Lu}/u.test(text);
}

function inSmallLetters(token: AnalyzedToken): AnalyzedToken {
  return { ...token, isCapitalised: false };
}

/** How many words lead up to the question: « bonjour, j’ai une question, pourriez-vous me dire ». */
function leadInLength(tokens: readonly QuestionToken[]): number {
  let length = 0;
  for (;;) {
    const rest = tokens.slice(length);
    if (rest[0] !== undefined && pleasantryWords.has(rest[0].form)) {
      length++;
      continue;
    }
    const leadIn = LEAD_IN.exec(rest.map((token) => token.folded).join(' '))?.[0];
    if (leadIn === undefined) return length;
    length += leadIn.split(' ').length;
  }
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
  if (plain === undefined) return [questionToken(token, NONE, token.isStopWord)];
  return analyze(plain).map((spelled) => ({
    ...spelled,
    start: token.start,
    end: token.end,
    isCapitalised: token.isCapitalised,
    alternatives: NONE,
  }));
}

/** Forms of « faire », folded. */
const DOES = /^(?:fai[st]|font|faire|fais(?:ait|aient|ant)|fer(?:a|ont|ait|aient)|firent|fit)$/;

/**
 * « faire partie » is to belong, and no game, share or departure; « quel temps fait-il » asks of the weather; « le cou
 * d’état » is a coup.
 */
function readIdioms(tokens: readonly QuestionToken[]): QuestionToken[] {
  return tokens.map((token, at) => {
    if (token.folded === 'partie' && doesBefore(tokens, at)) return readAs(token, 'appartient');
    if (token.folded === 'temps' && isWeather(tokens, at)) return readAs(token, 'météo');
    const isOfState =
      token.folded === 'cou' && tokens[at + 1]?.folded === "d'" && tokens[at + 2]?.folded === 'etat';
    return isOfState ? readAs(token, 'coup') : token;
  });
}

/** « font partie », « fait-il partie ». */
function doesBefore(tokens: readonly QuestionToken[], at: number): boolean {
  const verb = PRONOUN.test(tokens[at - 1]?.folded ?? '') ? at - 2 : at - 1;
  return DOES.test(tokens[verb]?.folded ?? '');
}
/** « quel temps fait-il », « quel temps il fait », « il fait quel temps ». */
function isWeather(tokens: readonly QuestionToken[], at: number): boolean {
  const around = tokens.slice(Math.max(0, at - 2), at + 3).map(({ folded }) => folded);
  return around.includes('fait') && around.includes('quel');
}
const PRONOUN = /^(?:ils?|elles?|on|t)$/;

/** A token in whose place another word is to be understood. */
function readAs(token: QuestionToken, word: string): QuestionToken {
  const [{ folded, stem } = token] = analyze(word);
  return questionToken({ ...token, folded, stem }, token.alternatives, token.isStopWord);
}

/**
 * The French word an English one most likely is, with its kin to find; other translations, and itself, serve as well.
 * « How old » is a word of its own.
 */
function translate(token: AnalyzedToken, before: AnalyzedToken | undefined): QuestionToken {
  const expression = before && englishToFrench.get(`${before.form} ${token.form}`);
  const isStopWord = expression === undefined && isEnglishFunctionWord(token.form);
  const french = expression ?? englishToFrench.get(token.form);
  if (french === undefined) return questionToken(token, NONE, isStopWord);
  const translations = french.map((words) => analyze(words).filter((word) => !word.isStopWord));
  const alternatives = [...translations.flatMap((words) => words.map(({ stem }) => stem)), token.stem];
  const [likeliest = []] = translations;
  const [word, ...others] = likeliest;
  if (word === undefined || others.length > 0) return questionToken(token, alternatives, isStopWord);
  return questionToken({ ...token, folded: word.folded, stem: word.stem }, alternatives, isStopWord);
}

const NONE: readonly string[] = [];

/** Written out, for V8 makes each copy by spread a hidden class of its own: every question makes many. */
function questionToken(
  { start, end, form, isNumber, isCapitalised, isTied, folded, stem }: AnalyzedToken,
  alternatives: readonly string[],
  isStopWord: boolean,
): QuestionToken {
  return { start, end, form, isNumber, isCapitalised, isTied, folded, stem, isStopWord, alternatives };
}
