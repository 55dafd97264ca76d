import { RAREST_IN_FRENCH, rarityInFrench } from '../language/common-words.ts';
import { relatedStems, relatedToExpression } from '../language/related-words.ts';
import type { QuestionToken } from '../question/question-tokens.ts';
import { nameOfAcronym } from './acronyms.ts';
import { FAMILY, HINT, LOOKALIKE, PARAPHRASE, PREFIX, SYNONYM } from './match-level.ts';
import type { PassageIndex } from './passage-index.ts';

/** A stem of the articles that may stand for a word of a question, and how it meets it. */
export interface Meeting {
  /** Its id in the index. */
  readonly stem: number;
  readonly level: number;
  /** Stems that must stand beside it, where it is part of an expression. */
  readonly beside?: readonly number[];
}

const LOOKALIKE_THRESHOLD = 0.45;
const LOOKALIKE_MIN_LENGTH = 4;

/** What was found for the words asked lately: questions on one article take up the same words. */
const knownMeetings = new WeakMap<PassageIndex, Map<string, readonly Meeting[]>>();
const MOST_KNOWN_WORDS = 10_000;
const LONGEST_KNOWN_WORD = 40;

/** The stems of the articles that may stand for a word, beside its own. */
export function wordMeetings(index: PassageIndex, token: QuestionToken): readonly Meeting[] {
  const isKept =
    index.isComplete && token.alternatives.length === 0 && token.folded.length <= LONGEST_KNOWN_WORD;
  if (!isKept) return findMeetings(index, token);
  let known = knownMeetings.get(index);
  if (known === undefined || known.size >= MOST_KNOWN_WORDS) {
    known = new Map();
    knownMeetings.set(index, known);
  }
  const key = `${token.folded} ${token.stem}`;
  let meetings = known.get(key);
  if (meetings === undefined) {
    meetings = findMeetings(index, token);
    known.set(key, meetings);
  }
  return meetings;
}

const LEVEL_OF_EXPRESSION = { family: FAMILY, synonyms: SYNONYM, paraphrases: PARAPHRASE } as const;

function findMeetings(index: PassageIndex, token: QuestionToken): Meeting[] {
  const meetings: Meeting[] = [];
  const add = (stem: number, level: number) => {
    if (stem !== -1) meetings.push({ stem, level });
  };
  const { family, synonyms, paraphrases, hints, expressions } = relatedStems(token);
  for (const stem of family) add(index.stems.idOf(stem), FAMILY);
  for (const stem of synonyms) add(index.stems.idOf(stem), SYNONYM);
  for (const stem of paraphrases) add(index.stems.idOf(stem), PARAPHRASE);
  for (const stem of hints) add(index.stems.idOf(stem), HINT);
  for (const { stems, of } of expressions) {
    const ids = stems.map((stem) => index.stems.idOf(stem));
    if (ids.includes(-1)) continue;
    for (const stem of ids) {
      const beside = ids.filter((other) => other !== stem);
      meetings.push({ stem, level: LEVEL_OF_EXPRESSION[of], beside });
    }
  }
  if (token.isNumber) return meetings;
  const name = isSpelledWell(index, token) ? [] : nameOfAcronym(index, token.folded);
  if (name.length > 0) {
    // Each word of the name counts beside the one before it.
    return name.map((stem, at) => ({ stem, level: FAMILY, beside: [name[at === 0 ? 1 : at - 1] ?? stem] }));
  }
  if (!isSpelledWell(index, token)) {
    for (const stem of index.similar.soundingLike(token.folded)) add(stem, FAMILY);
  }
  for (const stem of index.similar.withPrefixOf(token.folded)) add(stem, PREFIX);
  if (token.stem.length < LOOKALIKE_MIN_LENGTH) return meetings;
  for (const stem of index.similar.withGramsOf(token.stem, LOOKALIKE_THRESHOLD)) add(stem, LOOKALIKE);
  if (family.length > 0 || synonyms.length > 0 || isSpelledWell(index, token)) return meetings;
  for (const stem of index.spellingsOf(token.stem)) add(index.stems.idOf(stem), FAMILY);
  return meetings;
}

/** The stems of the articles that may stand for an expression of two words, « coup d’État »; none for most pairs. */
export function expressionMeetings(
  index: PassageIndex,
  first: QuestionToken,
  second: QuestionToken,
): readonly Meeting[] {
  const related = relatedToExpression(first, second);
  if (related === undefined) return [];
  return [
    ...related.family.map((stem) => ({ stem: index.stems.idOf(stem), level: FAMILY })),
    ...related.synonyms.map((stem) => ({ stem: index.stems.idOf(stem), level: SYNONYM })),
  ];
}

/** Whether the articles hold a word, or French does: « allée » is no slip for « alliée ». */
function isSpelledWell(index: PassageIndex, { stem, folded, alternatives }: QuestionToken): boolean {
  if (rarityInFrench(stem) < RAREST_IN_FRENCH) return true;
  if (index.stems.idOf(stem) !== -1 || index.similar.stemOfForm(folded) !== -1) return true;
  return alternatives.some((other) => index.stems.idOf(other) !== -1);
}
