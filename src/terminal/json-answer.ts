import type { Explanation, Outcome, Quote } from '../answering/answer.ts';

const MAX_QUOTES = 10;

interface JsonQuote {
  readonly article: string;
  readonly paragraph: number;
  /** The whole paragraph, byte for byte; offsets are UTF-16 into it. */
  readonly text: string;
  readonly section: readonly string[];
  readonly sentence: Quote['sentence'];
  readonly highlights: Quote['highlights'];
  readonly score: number;
  readonly explanation?: Explanation;
}

/** An outcome as data: quotes best first, at most 10; an abstention's are its weak candidates. */
export function jsonAnswer(outcome: Outcome, explain: boolean) {
  const abstention =
    outcome.status === 'abstained'
      ? { reason: outcome.reason, missing: outcome.missing, nearest: outcome.nearest, topics: outcome.topics }
      : { missing: [] };
  return {
    status: outcome.status,
    kind: outcome.question.kind,
    confidence: outcome.confidence,
    quotes: outcome.quotes.slice(0, MAX_QUOTES).map((quote) => jsonQuote(quote, explain)),
    ...abstention,
  };
}

function jsonQuote(
  { passage, sentence, highlights, score, explanation }: Quote,
  explain: boolean,
): JsonQuote {
  return {
    article: passage.article.slug,
    paragraph: passage.ordinal,
    text: passage.text,
    section: passage.section,
    sentence: { start: sentence.start, end: sentence.end },
    highlights: highlights.map(({ start, end, type }) => ({ start, end, type })),
    score,
    ...(explain && { explanation }),
  };
}
