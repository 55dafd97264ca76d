import { answerQuestion } from '../answering/answer-question.ts';
import type { Library } from '../answering/library.ts';
import { parseQuestion } from '../question/question.ts';
import { requestOf } from './judge.ts';
import { percentile } from './measures.ts';
import type { LabelledQuestion } from './question-set.ts';

/** Milliseconds a question takes. */
interface Speed {
  readonly p50: number;
  readonly p99: number;
}

/** How long a whole answer takes, beside MiniSearch's own search for the question's stems in the same index. */
export interface SpeedFigures {
  readonly answer: Speed;
  readonly search: Speed;
}

/** Times both on every question in turn, so that a busy moment of the machine meets both. Give it a warm library. */
export function timeAnswers(
  library: Library,
  questions: readonly LabelledQuestion[],
  now: () => number,
): SpeedFigures {
  const answers: number[] = [];
  const searches: number[] = [];
  for (const question of questions) {
    const request = requestOf(question);
    const terms = parseQuestion(request)
      .tokens.filter(({ isStopWord }) => !isStopWord)
      .map(({ stem }) => ({ stem, boost: 1 }));
    const started = now();
    library.index.searchWithMiniSearch(terms);
    const searched = now();
    answerQuestion(library, request);
    searches.push(searched - started);
    answers.push(now() - searched);
  }
  return { answer: speedOf(answers), search: speedOf(searches) };
}

function speedOf(times: readonly number[]): Speed {
  return { p50: percentile(times, 50), p99: percentile(times, 99) };
}
