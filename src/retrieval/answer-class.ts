import { type AnalyzedToken, stem } from '../language/analyzer.ts';
import { answerClassOf } from '../language/answer-classes.ts';
import { rarityInFrench } from '../language/common-words.ts';
import { STOP_WORD } from './analyzed-passage.ts';
import type { Stretch } from './features.ts';
import { FAMILY, NO_MATCH } from './match-level.ts';
import type { PassageIndex } from './passage-index.ts';

const INTERROGATIVE = /^quel(?:le)?s?$/;
/** Words between « quel » and the noun that tells the class: « quel type d'animal », « quelle autre langue ». */
const SEEN_THROUGH = new Set(
  `nom type genre sorte espèce catégorie forme grand grande principal principale principaux autre seul seule célèbre
  nouveau nouvelle premier première deux`
    .split(/\s+/)
    .map(stem),
);
const WORDS_TRIED = 4;
/** Rarity in French that counts as 1. */
const RARE = 5.5;
const REACH = 4;

/**
 * The words of the articles that name a member of the class that the question asks for: pianos and violins for « quel
 * instrument ».
 *
 * @returns for each stem id how rare such a word is in French, from 0 (no member) to 1; undefined when the question asks
 * for no known class
 */
export function findClassMembers(
  index: PassageIndex,
  tokens: readonly AnalyzedToken[],
): Float32Array | undefined {
  const members = classAsked(tokens);
  if (members === undefined) return undefined;
  const rarities = new Float32Array(index.stems.size);
  for (const member of members) {
    const id = index.stems.idOf(member);
    if (id !== -1) rarities[id] = Math.min(1, rarityInFrench(member) / RARE);
  }
  return rarities;
}

/** The class of the noun after « quel »; of what it is a « type » or a « nom » of when that noun says no more. */
function classAsked(tokens: readonly AnalyzedToken[]): ReadonlySet<string> | undefined {
  const asked = tokens.findIndex((token) => INTERROGATIVE.test(token.folded));
  if (asked === -1) return undefined;
  const words = tokens.slice(asked + 1).filter((token) => !token.isStopWord);
  let vague: ReadonlySet<string> | undefined;
  for (const [at, { stem: noun }] of words.slice(0, WORDS_TRIED).entries()) {
    const next = words[at + 1];
    const found = (next && answerClassOf(`${noun} ${next.stem}`)) ?? answerClassOf(noun);
    if (!SEEN_THROUGH.has(noun)) return found ?? vague;
    vague ??= found;
  }
  return vague;
}

/** The rarest member of the class asked for that stands here and that the question does not itself name. */
export function classMember(seen: Stretch): number {
  let rarest = 0;
  forEachMember(seen, (_, rarity) => {
    rarest = Math.max(rarest, rarity);
  });
  return rarest;
}

/** How close such a member stands to another word of the question, from 0 (none here) to 1 (beside one). */
export function classNearness(seen: Stretch): number {
  let nearness = 0;
  forEachMember(seen, (at) => {
    for (const position of seen.match.positions) {
      if (position !== at) nearness = Math.max(nearness, 1 / (1 + Math.abs(position - at) / REACH));
    }
  });
  return nearness;
}

function forEachMember({ query, passage, match }: Stretch, tell: (at: number, rarity: number) => void): void {
  const { classMembers, levelOfStem } = query;
  if (classMembers === undefined) return;
  for (let at = match.from; at < match.to; at++) {
    const stem = passage.stems[at] ?? 0;
    const rarity = classMembers[stem] ?? 0;
    if (rarity === 0 || ((passage.flags[at] ?? 0) & STOP_WORD) !== 0) continue;
    const level = levelOfStem[stem] ?? NO_MATCH;
    if (level === NO_MATCH || level > FAMILY) tell(at, rarity);
  }
}
