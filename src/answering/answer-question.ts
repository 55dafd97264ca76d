import { type AskRequest, parseQuestion } from '../question/question.ts';
import type { Candidate } from '../retrieval/passage-index.ts';
import { compileQuery, type Query } from '../retrieval/query.ts';
import { type RankedPassage, rerank } from '../retrieval/rerank.ts';
import { abstain, reasonNotToSearch } from './abstention.ts';
import type { Outcome } from './answer.ts';
import { confidenceIn } from './confidence.ts';
import { definingFirst } from './defining-first.ts';
import type { Library } from './library.ts';
import { quotesOf } from './quote.ts';
import { isSilent } from './silence.ts';
import { tellingFirst } from './telling-first.ts';

/** How many of MiniSearch's best candidates are looked at closely. */
const CANDIDATES = 24;
/** How many quotes an answer holds at most. */
const QUOTES = 10;
/**
 * The bot says that it does not know unless it is about as likely as not that the articles answer: a little under even
 * odds, for the rules of silence refuse of themselves what is close and untold.
 */
export const ANSWER_THRESHOLD = 0.48;
/** The same for what sounds like talk with the bot rather than a question on an article. */
const SMALL_TALK_THRESHOLD = 0.995;

/** Answers from the library, or abstains. Pure and synchronous. */
export function answerQuestion(library: Library, request: AskRequest): Outcome {
  const question = parseQuestion(request);
  const query = compileQuery(library.index, question);
  const reason = reasonNotToSearch(query);
  if (reason !== undefined) return abstain(library, query, [], reason, 0);
  const ranked = rankPassages(query, request.article);
  const { answerable, right: confidence } = confidenceIn(query, ranked, request.article);
  const needed = question.isSmallTalk ? SMALL_TALK_THRESHOLD : ANSWER_THRESHOLD;
  const [best, ...others] = quotesOf(query, ranked.slice(0, QUOTES), answerable);
  if (best === undefined || answerable < needed || isSilent(query, ranked)) {
    return abstain(library, query, ranked.slice(0, QUOTES), undefined, confidence);
  }
  return { status: 'answered', question, quotes: [best, ...others], confidence };
}

/** The likeliest passages, best first, in the order in which they are shown. */
export function rankPassages(query: Query, article?: string): readonly RankedPassage[] {
  return tellingFirst(query, definingFirst(query, rerank(query, findCandidates(query, article))));
}

/** MiniSearch's best, and in a small library the passages it found nothing in too: they come last, if at all. */
export function findCandidates({ index, searchTerms }: Query, article?: string): Candidate[] {
  const found = index.search(searchTerms, article, CANDIDATES);
  const known = new Set(found.map((candidate) => candidate.number));
  const all = index.numbersOf(article);
  if (found.length === 0 || all.length > CANDIDATES) return found;
  return [...found, ...all.filter((number) => !known.has(number)).map((number) => ({ number, bm25: 0 }))];
}
