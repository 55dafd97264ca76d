import type { AnalyzedToken } from '../language/analyzer.ts';
import { rarityInFrench } from '../language/common-words.ts';
import { isActorNoun, isDemonym, isPersonTitle } from '../language/name-lexicon.ts';
import type { Question } from '../question/question.ts';
import type { QuestionToken } from '../question/question-tokens.ts';
import type { PassageIndex } from './passage-index.ts';
import { howTelling, isIdle } from './telling.ts';
import { wordMeetings } from './word-meetings.ts';

/** A word of the question that carries meaning. */
export interface QueryTerm {
  readonly token: QuestionToken;
  /** Stem id in the index, or -1 when no article holds the word. */
  readonly stem: number;
  /** How rare the word is in the articles, less for a word that answers seldom repeat; a word none holds is rarest. */
  readonly rarity: number;
  /** How rare the word is in French at large. */
  readonly frenchRarity: number;
  /** Capitalised elsewhere than at the question's head. */
  readonly isName: boolean;
  /** Most likely the question's verb: a lower-case word that no determiner, preposition or noun stands before. */
  readonly isVerb: boolean;
  /** A title, with « de » and what one holds it of after it: « le chef de la délégation ». */
  readonly isOfficeOfSomething: boolean;
}

/** Words of a question that count, at most. */
export const MAX_TERMS = 200;

/** The terms of a question, in its order, each stem once; `unseen` is the rarity of a word that no article holds. */
export function findTerms(index: PassageIndex, question: Question, unseen: number): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  question.tokens.forEach((token, at) => {
    if (token.isStopWord || terms.has(token.stem) || terms.size >= MAX_TERMS) return;
    const exact = index.stems.idOf(token.stem);
    const stem = exact === -1 ? index.similar.stemOfForm(token.folded) : exact;
    const isItsVerb = isVerb(question, at);
    const share = howTelling(token.stem, isItsVerb) * (isForename(question.tokens, at) ? FORENAME : 1);
    const rarity = (index.stemRarity[stem] ?? unseen) * share;
    terms.set(token.stem, {
      token,
      stem,
      rarity,
      frenchRarity: rarityInFrench(token.stem),
      isName: token.isCapitalised && at > 0,
      isVerb: isItsVerb,
      isOfficeOfSomething: isOfficeOfSomething(question.tokens, at),
    });
  });
  const found = [...terms.values()];
  const telling = found.filter((term) => !isOnlyFrame(index, term));
  return telling.length > 0 ? telling : found;
}

/** « s’appelle », « le nom de »: where no article says the word, it only tells what is wanted. */
function isOnlyFrame(index: PassageIndex, { token, stem }: QueryTerm): boolean {
  return stem === -1 && isIdle(token.stem) && wordMeetings(index, token).length === 0;
}

/** Texts go on by the last name: the name before it counts for less. */
const FORENAME = 0.5;

/** A capitalised word with another right after it: « Martin » of « Martin Brodeur ». */
function isForename(tokens: readonly AnalyzedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return at > 0 && token?.isCapitalised === true && next?.isCapitalised === true && !next.isStopWord;
}

const BEFORE_NOUN = new Set(
  `le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos au aux a en par pour sur
  dans avec sans sous chez vers quel quelle quels quelles combien entre selon deux trois plus`.split(/\s+/),
);

function isVerb({ tokens, command }: Question, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || token.isNumber || (token.isCapitalised && at > 0)) return false;
  // « /qui dirige le Niger »: the command is the word before; but « /qui chef de la délégation » is short for « est le ».
  if (before === undefined) return command === 'qui' && tokens.length > 1 && !opensOffice(tokens);
  return before.isStopWord ? !BEFORE_NOUN.has(before.folded) || before.form === 'a' : before.isCapitalised;
}

/** « chef de », not « gagne du terrain ». */
function opensOffice([noun, of]: readonly AnalyzedToken[]): boolean {
  return OF.test(of?.folded ?? '') && (isPersonTitle(noun?.form ?? '') || isActorNoun(noun?.folded ?? ''));
}

const OF = /^(?:de|du|des|d')$/;
const ARTICLE = /^(?:la|l'|le|les)$/;

function isOfficeOfSomething(tokens: readonly AnalyzedToken[], at: number): boolean {
  if (!isPersonTitle(tokens[at]?.form ?? '')) return false;
  // « le ministre russe des Affaires étrangères ».
  const of = isDemonym(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
  if (!OF.test(tokens[of]?.folded ?? '')) return false;
  const noun = tokens.slice(of + 1).find(({ folded }) => !ARTICLE.test(folded));
  return noun !== undefined && !noun.isStopWord;
}
