import { isParticiple } from '../language/adjectives.ts';
import { fold } from '../language/fold.ts';
import { attributes, deeds, lifeEvents, offices, prices } from '../language/lexicons/attributes.ts';
import { isDemonym } from '../language/name-lexicon.ts';
import { relatedStems } from '../language/related-words.ts';
import { slice } from '../language/span.ts';
import { unitsOf } from '../question/asked-form.ts';
import type { QuestionToken } from '../question/question-tokens.ts';
import { AMOUNT_OF_MONEY, UNITS } from '../question/units.ts';
import { EXACT, FAMILY, HINT, NO_MATCH, PARAPHRASE, SYNONYM } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';

const attributeForms = new Set(attributes.map(singular));
const officeForms = new Set(offices.map(singular));
const lifeForms = new Set(lifeEvents.map(singular));
const deedForms = new Set(deeds.map(singular));
const priceForms = new Set(prices.map(singular));

/** A form as it is looked up: without accents, or the mark of a plural. */
function singular(form: string): string {
  return fold(form).replace(/s$/, '');
}

/** Whether a word tells of a birth or a death. */
export function isLifeEvent({ folded }: Pick<QuestionToken, 'folded'>): boolean {
  return lifeForms.has(singular(folded));
}

/**
 * Whether the question asks for something by its very name (a birth, an office, a price, a deed) that the article of the
 * best passage never names, or that the passage itself does not where articles name it of many.
 */
export function lacksAttribute(query: Query, ranked: readonly RankedPassage[], best: RankedPassage): boolean {
  const ofArticle = ranked.filter(({ passage }) => passage.passage.article === best.passage.passage.article);
  return query.terms.some(({ token, isName }, term) => {
    const form = singular(token.folded);
    if (isName || !attributeForms.has(form) || !isAskedFor(query, token)) return false;
    if (lifeForms.has(form)) {
      return !givesDatesOfLife(best) && !isNamed(query, best, term, DEED_TOLD_BY);
    }
    if (isMeasured(query, best, token.folded)) return false;
    if (deedForms.has(form)) return !isNamed(query, best, term, DEED_TOLD_BY);
    if (priceForms.has(form) && AMOUNT_OF_MONEY.test(best.passage.passage.text)) return false;
    const told = officeForms.has(form) ? OFFICE_TOLD_BY : ATTRIBUTE_TOLD_BY;
    // « Combien de temps a duré » is told by « pendant », which announces a time before it announces what lasted.
    if (announcesAnswer(query, best) || isCountedUnderAnotherName(query, best, term)) return false;
    return !ofArticle.some((passage) => isNamed(query, passage, term, told));
  });
}

/**
 * What names the thing asked for. Neither a word that looks alike (colonel, colonisé) nor a near synonym (chef,
 * président) does; an office is told by its own name (mairie is no maire); a birth, a death or a deed in many words.
 */
const ATTRIBUTE_TOLD_BY: readonly number[] = [EXACT, FAMILY];
const OFFICE_TOLD_BY: readonly number[] = [EXACT];
const DEED_TOLD_BY: readonly number[] = [EXACT, FAMILY, HINT, PARAPHRASE, SYNONYM];

function isNamed(
  { terms, index }: Query,
  { match }: RankedPassage,
  term: number,
  by: readonly number[],
): boolean {
  const level = match.levels[term] ?? NO_MATCH;
  if (level !== FAMILY) return by.includes(level);
  // A word met as a misspelling of another is met by chance: those asked for are spelled well.
  const token = terms[term]?.token;
  if (token === undefined || !by.includes(FAMILY)) return false;
  return relatedStems(token).family.some((kin) => index.stems.idOf(kin) !== -1);
}

/** « À quelle température » is told by degrees, « elle gagnait combien » by dollars, whatever the sentence calls them. */
function isMeasured(
  { question: { kind } }: Query,
  { passage: { passage, sentences }, sentence }: RankedPassage,
  asked: string,
): boolean {
  const within = sentences[sentence];
  if (within === undefined || (kind !== 'howMany' && kind !== 'open')) return false;
  const text = slice(passage.text, within);
  return unitsOf(asked).some((unit) => UNITS[unit].test(text));
}

/** « Combien de salariés » is told by « 95 ouvriers »: where the best sentence counts, a near meaning names it too. */
function isCountedUnderAnotherName(
  { question: { kind } }: Query,
  { sentenceMatch, sentenceHasType }: RankedPassage,
  term: number,
): boolean {
  const level = sentenceMatch.levels[term];
  return kind === 'howMany' && sentenceHasType && (level === SYNONYM || level === PARAPHRASE);
}

/** Whether the best sentence holds a word that announces the answer; « français » shares its stem with « franc ». */
function announcesAnswer({ index, levelOfStem }: Query, { passage, sentenceMatch }: RankedPassage): boolean {
  return sentenceMatch.positions.some((position) => {
    const stem = passage.stems[position] ?? 0;
    return levelOfStem[stem] === HINT && !isDemonym(index.stems.wordOf(stem));
  });
}

/** « Jeanne Weber (1874-1918) » tells a birth and a death, and names neither. */
function givesDatesOfLife({ passage }: RankedPassage): boolean {
  return passage.sentences.some((sentence) => /\([^()]*\d{4}/.test(slice(passage.passage.text, sentence)));
}

/** Nouns that only announce what follows: « la date de sa naissance » asks for the birth. */
const ANNOUNCING = new Set(
  `date annee jour mois moment lieu nom prenom nombre taux montant chiffre niveau pays ville endroit cause raison
  temps resultat sujet type genre estimation total somme`.split(/\s+/),
);
const LINKS = new Set(
  "de du des d' à au aux pour par sur dans contre avant après pendant durant depuis lors dès avec sans".split(
    ' ',
  ),
);

const CEASED = /^arretee?s?$/;
const EMPLOYED = /^employee?s?$/;
const IS = /^(?:est|sont|etait|etaient|fut|furent|ete|a|ont|avait|avaient)$/;
const OF = /^(?:de|d')$/;

/**
 * Whether a question asks for a word, rather than using it to say what it is about: « quelle est la population ? », but
 * not « d’où venait la première population du camp ? », nor « la pension fondée par Lasègue ».
 */
function isAskedFor({ question: { tokens } }: Query, token: QuestionToken): boolean {
  const place = tokens.findIndex(({ stem }) => stem === token.stem);
  // « arrêté de chauffer » is no arrest.
  if (CEASED.test(token.folded) && OF.test(tokens[place + 1]?.form ?? '')) return false;
  // « l’outil qui est employé » is no employee.
  if (EMPLOYED.test(token.folded) && IS.test(tokens[place - 1]?.folded ?? '')) return false;
  let at = place - 1;
  const beside = tokens[at];
  if (beside !== undefined && isCommonNoun(beside)) {
    if (isParticiple(token.form)) return false;
    at--;
  }
  let isLinked = false;
  for (; at >= 0; at--) {
    const word = tokens[at];
    if (word === undefined || !(word.isStopWord || LINKS.has(word.form))) break;
    isLinked ||= LINKS.has(word.form);
  }
  const head = tokens[at];
  return !isLinked || head === undefined || !isCommonNoun(head) || ANNOUNCING.has(head.folded);
}

function isCommonNoun({ isStopWord, isCapitalised, isNumber }: QuestionToken): boolean {
  return !isStopWord && !isCapitalised && !isNumber;
}
