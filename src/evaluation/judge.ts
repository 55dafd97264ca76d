import type { Outcome, Quote } from '../answering/answer.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Library } from '../answering/library.ts';
import { slice } from '../language/span.ts';
import { type AskRequest, parseQuestion } from '../question/question.ts';
import type { QuestionKind } from '../question/question-kind.ts';
import { compileQuery } from '../retrieval/query.ts';
import { rerank } from '../retrieval/rerank.ts';
import { holdsAnswer, overlapsAnswer } from './comparable-text.ts';
import type { LabelledQuestion } from './question-set.ts';

/** What came of a question, beside what is right. */
export interface Judgement {
  readonly question: LabelledQuestion;
  readonly kind: QuestionKind;
  readonly answered: boolean;
  readonly confidence: number;
  /** Place of the first right passage among the quotes, from 1; 0 when none is. The candidates of an abstention count. */
  readonly rank: number;
  /** Whether the sentence chosen in the right passage holds the answer, wherever that passage came. */
  readonly sentence: boolean;
  /** Whether the answer shows something bold in its first quote, and whether it overlaps a right answer there. */
  readonly bold: 'none' | 'right' | 'wrong';
  readonly first: Quote | undefined;
  /** The first right passage among the quotes. */
  readonly rightQuote: Quote | undefined;
}

/** Asks the library and judges what comes. */
export function judge(library: Library, question: LabelledQuestion): Judgement {
  const outcome = answerQuestion(library, requestOf(question));
  const rank = outcome.quotes.findIndex(({ passage }) => question.right.includes(passage.id)) + 1;
  const sentence = outcome.quotes[rank - 1] ?? sentenceInRight(library, question);
  return {
    question,
    kind: outcome.question.kind,
    answered: outcome.status === 'answered',
    confidence: outcome.confidence,
    rank,
    sentence: sentence !== undefined && holdsAnswer(sentenceText(sentence), question.answers),
    bold: judgeBold(outcome, question),
    first: outcome.quotes[0],
    rightQuote: outcome.quotes[rank - 1],
  };
}

/** A question as it is asked. */
export function requestOf({ text, command }: Pick<LabelledQuestion, 'text' | 'command'>): AskRequest {
  return { text, ...(command && { command }) };
}

/** Right passage first, and the answer in its sentence. */
export function isRightEndToEnd({ rank, sentence }: Judgement): boolean {
  return rank === 1 && sentence;
}

/** The text of a quote's sentence. */
export function sentenceText({ passage, sentence }: Pick<Quote, 'passage' | 'sentence'>): string {
  return slice(passage.text, sentence);
}

function judgeBold(outcome: Outcome, { right, answers }: LabelledQuestion): Judgement['bold'] {
  if (outcome.status === 'abstained') return 'none';
  const [{ passage, highlights }] = outcome.quotes;
  if (highlights.length === 0) return 'none';
  const isRight =
    right.includes(passage.id) && highlights.some((span) => overlapsAnswer(passage.text, span, answers));
  return isRight ? 'right' : 'wrong';
}

/** The sentence chosen in a right passage too far down to be quoted, ranked among its article. */
function sentenceInRight(
  library: Library,
  { right, ...question }: LabelledQuestion,
): Pick<Quote, 'passage' | 'sentence'> | undefined {
  const slugs = new Set(
    library.passages.flatMap(({ id, article }) => (right.includes(id) ? [article.slug] : [])),
  );
  const candidates = library.passages.flatMap(({ article }, number) =>
    slugs.has(article.slug) ? [{ number, bm25: 0 }] : [],
  );
  const query = compileQuery(library.index, parseQuestion(requestOf(question)));
  const best = rerank(query, candidates).find(({ passage }) => right.includes(passage.passage.id));
  const sentence = best?.passage.sentences[best.sentence];
  return best && sentence && { passage: best.passage.passage, sentence };
}
