import { contains, type TypedSpan } from '../language/span.ts';
import { isGivenByQuestion } from '../retrieval/answer-signs.ts';
import type { Query } from '../retrieval/query.ts';
import type { RankedPassage } from '../retrieval/rerank.ts';

/** The exact answer in the best sentence: typed spans of the expected type that the question does not give. */
export function findHighlights(
  query: Query,
  { passage, sentence, sentenceMatch }: RankedPassage,
): TypedSpan[] {
  const within = passage.sentences[sentence];
  const expected = query.question.expected.types;
  if (within === undefined || expected.length === 0) return [];
  let best: { readonly span: TypedSpan; readonly score: number } | undefined;
  passage.typedSpans.forEach((span, at) => {
    const choice = expected.indexOf(span.type);
    if (choice === -1 || !contains(within, span)) return;
    const token = passage.typedSpanTokens[at] ?? 0;
    if (isGivenByQuestion(query, passage, token, span.end)) return;
    let score = -choice * 0.3;
    for (const position of sentenceMatch.positions) score += 1 / (2 + Math.abs(position - token));
    if (best === undefined || score > best.score) best = { span, score };
  });
  return best === undefined ? [] : [best.span];
}
