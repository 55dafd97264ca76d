import { analyze } from '../language/analyzer.ts';
import { isCommonInFrench } from '../language/common-words.ts';
import { isPersonTitle } from '../language/name-lexicon.ts';
import type { QuestionToken } from '../question/question-tokens.ts';
import { NO_MATCH, PARAPHRASE } from '../retrieval/match-level.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';
import { inTitle } from './met-words.ts';

/**
 * Whether the question is about somebody or somewhere that no article names, in no spelling: asked why Wagner is in Mali,
 * an article that never speaks of Wagner cannot say. A name counts as a whole: of « Louis-Napoléon Bonaparte » one word is
 * enough.
 */
export function namesTheUnknown(query: Query, best: RankedPassage): boolean {
  const { tokens } = query.question;
  const isOfTitle = inTitle(query, best);
  const isUnknown = (token: QuestionToken): boolean => {
    const term = query.terms.findIndex((one) => one.token.stem === token.stem);
    const level = query.levelsAnywhere[term] ?? NO_MATCH;
    if (term === -1 || (level !== NO_MATCH && level !== PARAPHRASE)) return false;
    return !isOfTitle(term) && !inHeadings(best, token);
  };
  return namesIn(query, tokens).some((name) => name.every(isUnknown));
}

/** Whether a heading over the passage says a word: readers ask by it, and the text below need not say it again. */
function inHeadings({ passage: { passage } }: RankedPassage, { stem }: QuestionToken): boolean {
  return passage.section.some((heading) => analyze(heading).some((word) => word.stem === stem));
}

/** The names a question says, each as its capitalised words: « Pierre de Fermat » is one. */
function namesIn(query: Query, tokens: readonly QuestionToken[]): QuestionToken[][] {
  const names: QuestionToken[][] = [];
  let name: QuestionToken[] = [];
  for (const [at, token] of tokens.entries()) {
    // Of « États-Unis » the first word is a common one, and the second no name by itself.
    if (isOfName(query, token, at) && !(token.isTied && name.length === 0)) name.push(token);
    else if (name.length > 0 && !PARTICLE.test(token.folded)) {
      names.push(name);
      name = [];
    }
  }
  return name.length > 0 ? [...names, name] : names;
}

const PARTICLE = /^(?:de|du|des|d'|la|van|von|ben|al|el)$/;
/** « le XVe siècle ». */
const ROMAN = /^[IVXLl]+(?:e|er|ème)?$/;
/** What follows a name at the head of a question: « Wagner est-il », « Macron ». */
const AFTER_NAME = /^(?:a|ont|est|sont|etait|etaient|fut|avait|va|vont|peut|veut|doit)$/;

/** Abbreviations of what has no name of its own. */
const OF_COMMON_NOUNS = /^(?:ONG|PME|TPE|PDG|DRH|TVA|PIB|SMS|HLM|CDI|CDD|BTP|TGV|VTT|ADN|ARN|VIP|QCM)S?$/;
const SHORTEST = 3;

/** « l’ONU », in a question that is not all in capitals. */
function isAbbreviatedName(written: string, question: string): boolean {
  return written.length >= SHORTEST && !OF_COMMON_NOUNS.test(written) && question !== question.toUpperCase();
}

function isOfName({ question }: Query, token: QuestionToken, at: number): boolean {
  const { form, stem, start, end, isCapitalised, isStopWord, alternatives } = token;
  if (!isCapitalised || isStopWord || alternatives.length > 0 || isPersonTitle(form)) return false;
  const written = question.text.slice(start, end);
  // « la République », « l’État ».
  if (ROMAN.test(written) || isCommonInFrench(stem)) return false;
  if (written === written.toUpperCase() && !isAbbreviatedName(written, question.text)) return false;
  const next = question.tokens[at + 1];
  return at > 0 || next === undefined || next.isCapitalised || AFTER_NAME.test(next.folded);
}
