import type { Outcome } from '../answering/answer.ts';
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

/** Rounds over all questions until the program is warm. */
const WARM_UP = 3;

/**
 * Times both on every question in turn, so that a busy moment of the machine meets both. An answer is read as it is
 * shown: with its sentence and what is bold in it.
 */
export function timeAnswers(
  library: Library,
  questions: readonly LabelledQuestion[],
  now: () => number,
): SpeedFigures {
  const answers: number[] = [];
  const searches: number[] = [];
  for (let round = 0; round <= WARM_UP; round++) {
    for (const question of questions) {
      const request = requestOf(question);
      const terms = parseQuestion(request)
        .tokens.filter(({ isStopWord }) => !isStopWord)
        .map(({ stem }) => ({ stem, boost: 1 }));
      const started = now();
      library.index.searchWithMiniSearch(terms);
      const searched = now();
      readAsShown(answerQuestion(library, request));
      const answered = now();
      if (round < WARM_UP) continue;
      searches.push(searched - started);
      answers.push(answered - searched);
    }
  }
  return { answer: speedOf(answers), search: speedOf(searches) };
}

/** What is shown of an answer, which is worked out when it is read. */
function readAsShown({ status, quotes: [first] }: Outcome): void {
  if (status === 'answered' && first !== undefined) void [first.sentence, first.highlights];
}

function speedOf(times: readonly number[]): Speed {
  return { p50: percentile(times, 50), p99: percentile(times, 99) };
}
