import { plainPreposition } from '../question/asked-form.ts';
import { STOP_WORD } from '../retrieval/analyzed-passage.ts';
import { formAt, wordAt } from './candidate-scope.ts';
import { type CandidateSeen, textBetween, wordBeside } from './candidate-seen.ts';
import type { Sign } from './candidate-signs.ts';
import type { Habit } from './habits.ts';
import { HELPING_VERBS } from './noun-phrase.ts';

/** Signs of how the candidate stands to the question's verb, and of the word before it. */

const AGENT_REACH = 14;
const VERB_REACH = 6;
const OBJECT_WORDS = new Set(['de', 'du', 'des', "d'", 'a', 'au', 'aux']);
const PLACE_WORDS = new Set('a en au aux dans sur pres vers chez sous'.split(' '));
const TIME_WORDS = new Set("en le depuis des vers au l' du entre jusqu' apres avant fin debut".split(' '));

/** Stands within a few words before (-1) or after (1) the question's verb. */
function besideVerb(seen: CandidateSeen, side: -1 | 1): number {
  const { candidate } = seen;
  return seen.verbs.some((position) => {
    const gap = side === 1 ? candidate.from - position : position - candidate.to + 1;
    return gap > 0 && gap <= VERB_REACH;
  })
    ? 1
    : 0;
}

/** Who acts, where the question's verb is passive: « dirigée par le vice-ministre, le colonel-général X ». */
function byAgent({ query, ranked, match, candidate }: CandidateSeen): number {
  const { passage } = ranked;
  return match.positions.some((position) => {
    if (wordAt(query, passage, position + 1) !== 'par') return false;
    if (candidate.from <= position || candidate.from - position > AGENT_REACH) return false;
    const between = passage.passage.text.slice(passage.ends[position + 1], candidate.span.start);
    return !/[.;:()]|[\s\u00A0](?:a|ont|est|sont|avait|fut|qui|pour|dans)[\s\u00A0]/u.test(between);
  })
    ? 1
    : 0;
}

/** The agent of the question's verb: « compilé plus tard par l’astronome X ». */
function agentOfVerb(seen: CandidateSeen): number {
  const { query, ranked, candidate } = seen;
  return seen.verbs.some((position) => {
    for (let at = position + 1; at <= position + VERB_REACH && at < candidate.from; at++) {
      if (wordAt(query, ranked.passage, at) !== 'par') continue;
      return candidate.from - at <= VERB_REACH && !/[;:.(]/.test(textBetween(seen, position));
    }
    return false;
  })
    ? 1
    : 0;
}

/**
 * Stands right before the question's verb, with nothing but small words and an aside between: most likely its subject.
 * « le général Tiani, chef du régime, a accueilli ».
 */
function subjectOfVerb(seen: CandidateSeen): number {
  const { candidate, ranked } = seen;
  if (OBJECT_WORDS.has(wordBeside(seen, -1))) return 0;
  return seen.verbs.some((position) => {
    if (position < candidate.to) return false;
    const between = textBetween(seen, position);
    if (/[;:.]/.test(between)) return false;
    const aside = ASIDE.exec(between)?.[0].length ?? 0;
    let words = 0;
    for (let at = position - 1; at >= candidate.to; at--) {
      if ((ranked.passage.starts[at] ?? 0) < candidate.span.end + aside) break;
      const isSmall =
        ((ranked.passage.flags[at] ?? 0) & STOP_WORD) !== 0 || HELPING_VERBS.has(formAt(ranked.passage, at));
      if (!isSmall || ++words > VERB_REACH) return false;
    }
    return true;
  })
    ? 1
    : 0;
}
const ASIDE = /^[\s\u00A0]*(?:,[^,()]{2,120},|\([^()]{2,120}\))/u;

/** Whose doing a noun tells: « le départ du Burkina Faso » where one asks who left. */
function agentOfNoun(seen: CandidateSeen): number {
  const { candidate } = seen;
  if (!/^(?:de|du|des|d')$/.test(wordBeside(seen, -1)) && !/^(?:la|l')$/.test(wordBeside(seen, -1))) return 0;
  return seen.nominals.some(
    (position) => position < candidate.from && candidate.from - position <= AGENT_OF_NOUN_REACH,
  )
    ? 1
    : 0;
}
const AGENT_OF_NOUN_REACH = 3;

/** Stands right after the question's verb, with nothing but small words between. */
function objectOfVerb(seen: CandidateSeen): number {
  const { candidate, ranked } = seen;
  return seen.verbs.some((position) => {
    if (position >= candidate.from || candidate.from - position > VERB_REACH) return false;
    for (let at = position + 1; at < candidate.from; at++)
      if (((ranked.passage.flags[at] ?? 0) & STOP_WORD) === 0) return false;
    return !/[;:.,]/.test(textBetween(seen, position));
  })
    ? 1
    : 0;
}

/** A verb follows: an auxiliary, a pronoun of a verb or a relative clause, as after a subject. */
function beforeAuxiliary(seen: CandidateSeen): number {
  return AUXILIARY.test(wordBeside(seen, 1)) ? 1 : 0;
}
const AUXILIARY =
  /^(?:a|ont|est|sont|avait|avaient|aura|auront|aurait|auraient|fut|furent|etait|etaient|sera|seront|serait|seraient|se|s'|qui|y|en|lui|leur)$/;

/** « X est le président », « X devient président »: says of X what the question asks of whom. */
function copulaBefore(seen: CandidateSeen): number {
  const { candidate, match } = seen;
  return match.positions.some((position) => {
    if (position < candidate.to || position - candidate.to > COPULA_REACH) return false;
    return COPULA.test(textBetween(seen, position));
  })
    ? 1
    : 0;
}
const COPULA_REACH = 6;
const COPULA =
  /^[\s\u00A0]*(?:[,(][\s\u00A0]*)?(?:(?:qui[\s\u00A0]+)?(?:en[\s\u00A0]+)?(?:est|était|fut|sera|serait|sont|étaient|furent|seront|seraient|devient|devint|deviendra|reste|a été|ont été)[\s\u00A0]+(?:aussi[\s\u00A0]+)?)?(?:(?:le|la|les|un|une|son|sa|alors|aussi|également|nommée?|élue?)[\s\u00A0]+|l['’])*$/u;

/** « le président est X », « le fondateur, X »: what the question asks of whom stands before. */
function copulaAfter(seen: CandidateSeen): number {
  const { candidate, match } = seen;
  return match.positions.some(
    (position) =>
      position < candidate.from &&
      candidate.from - position <= COPULA_REACH &&
      COPULA.test(textBetween(seen, position)),
  )
    ? 1
    : 0;
}

/** Stands after the preposition that the question asks after: « avec qui », « par qui », « de quelle ville ». */
function afterAskedPreposition(seen: CandidateSeen): number {
  const { preposition } = seen.asked;
  if (preposition === undefined) return 0;
  for (const offset of [-1, -2, -3]) {
    const plain = prepositionAt(seen, offset);
    if (plain !== undefined) return plain === preposition ? 1 : 0;
  }
  return 0;
}

/** The preposition at some place beside the candidate; « face à l’Allemagne » tells against whom. */
function prepositionAt(seen: CandidateSeen, offset: number): string | undefined {
  const plain = plainPreposition(wordBeside(seen, offset));
  return plain === 'a' && wordBeside(seen, offset - 1) === 'face' ? 'contre' : plain;
}

/** Stands after a preposition although whoever acts is asked. */
function prepositionBeforeSubject(seen: CandidateSeen): number {
  if (!seen.asked.isSubject) return 0;
  const plain = plainPreposition(wordBeside(seen, -1)) ?? plainPreposition(wordBeside(seen, -2));
  return plain === undefined || plain === 'par' ? 0 : 1;
}

const DATE: readonly Habit[] = ['when'];
const PLACE: readonly Habit[] = ['where', 'which'];
const PERSON: readonly Habit[] = ['who', 'which'];

export const FRAME_SIGNS: readonly Sign[] = [
  { name: 'beforeVerb', of: (seen) => besideVerb(seen, -1) },
  { name: 'afterVerb', of: (seen) => besideVerb(seen, 1) },
  { name: 'byAgent', only: PERSON, of: byAgent },
  { name: 'agentOfNoun', only: PERSON, of: agentOfNoun },
  { name: 'agentOfVerb', only: PERSON, of: agentOfVerb },
  { name: 'subjectOfVerb', only: PERSON, of: subjectOfVerb },
  { name: 'objectOfVerb', of: objectOfVerb },
  { name: 'beforeAuxiliary', only: PERSON, of: beforeAuxiliary },
  { name: 'copulaBefore', only: PERSON, of: copulaBefore },
  { name: 'copulaAfter', only: PERSON, of: copulaAfter },
  { name: 'afterAskedPreposition', of: afterAskedPreposition },
  { name: 'prepositionBeforeSubject', only: PERSON, of: prepositionBeforeSubject },
  { name: 'objectAsked', only: PERSON, of: (seen) => (seen.asked.isPassive ? objectOfVerb(seen) : 0) },
  { name: 'passiveSubject', only: PERSON, of: (seen) => (seen.asked.isPassive ? subjectOfVerb(seen) : 0) },
  { name: 'subjectAsked', only: PERSON, of: (seen) => (seen.asked.isSubject ? subjectOfVerb(seen) : 0) },
  { name: 'placeWord', only: PLACE, of: (seen) => (PLACE_WORDS.has(wordBeside(seen, -1)) ? 1 : 0) },
  { name: 'timeWord', only: DATE, of: (seen) => (TIME_WORDS.has(wordBeside(seen, -1)) ? 1 : 0) },
  { name: 'object', of: (seen) => (OBJECT_WORDS.has(wordBeside(seen, -1)) ? 1 : 0) },
];
