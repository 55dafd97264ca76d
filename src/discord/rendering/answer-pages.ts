import type { Answer, Quote } from '../../answering/answer.ts';
import { disagreeingQuotes } from '../../answering/disagreement.ts';

/** Passages one can leaf through; further ones answer too seldom to be worth a press. */
const PAGES = 5;
/** Share of the words the best passage meets that another must meet to be worth showing. */
const WORDS_SHARE = 0.5;

/** What one page of an answer shows: a quotation, or two that disagree. */
export type AnswerPage = readonly [Quote, Quote?];

/** The answer page by page: the best quotation, beside one that contradicts it if any, then other passages. */
export function pagesOf(answer: Answer): readonly [AnswerPage, ...AnswerPage[]] {
  const [best, ...others] = answer.quotes;
  const [contrary] = disagreeingQuotes(answer);
  const needed = best.matches.length * WORDS_SHARE;
  const further = others
    .filter((quote) => quote !== contrary && quote.matches.length >= Math.max(1, needed))
    .slice(0, PAGES - 1)
    .map((quote): AnswerPage => [quote]);
  return [contrary === undefined ? [best] : [best, contrary], ...further];
}
