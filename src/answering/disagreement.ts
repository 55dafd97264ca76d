import { fold } from '../language/fold.ts';
import { slice } from '../language/span.ts';
import type { Answer, Quote } from './answer.ts';

const COMPARABLE: ReadonlySet<string> = new Set(['person', 'date', 'quantity']);

/**
 * The best quote of each other article that gives another person, date or number for the same question: it holds
 * every word of the question the first quote holds, and what it highlights is of the same type but not the same.
 */
export function disagreeingQuotes({ quotes: [first, ...others] }: Answer): Quote[] {
  const answer = first.highlights[0];
  if (answer === undefined || !COMPARABLE.has(answer.type)) return [];
  const articles = new Set([first.passage.article.slug]);
  const needed = askedWords(first);
  return others.filter((quote) => {
    const { slug } = quote.passage.article;
    if (articles.has(slug)) return false;
    const words = askedWords(quote);
    if (![...needed].every((word) => words.has(word))) return false;
    // What takes longest comes last: the exact answer of a quote is chosen when it is read.
    if (quote.highlights[0]?.type !== answer.type || saySame(first, quote)) return false;
    articles.add(slug);
    return true;
  });
}

function askedWords({ matches }: Quote): Set<string> {
  return new Set(matches.map(({ asked }) => asked));
}

/** « Tiani » and « le général Tiani », « 26 juillet » and « 26 juillet 2023 » do not contradict each other. */
function saySame(a: Quote, b: Quote): boolean {
  const [one, other] = [a, b].map(({ passage, highlights }) =>
    highlights
      .map((span) => fold(slice(passage.text, span).toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, ' '))
      .join(' '),
  );
  return one === undefined || other === undefined || one.includes(other) || other.includes(one);
}
