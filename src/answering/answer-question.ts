import type { Outcome } from './answer.ts';
import type { Library } from './library.ts';
import type { AskRequest } from './question.ts';

/** Answers from the library, or abstains. Pure and synchronous. */
export function answerQuestion(_library: Library, request: AskRequest): Outcome {
  return {
    status: 'abstained',
    question: { kind: 'open', command: request.command ?? 'question', text: request.text.trim() },
    reason: 'empty',
    missing: [],
    nearest: [],
    topics: [],
    quotes: [],
    confidence: 0,
  };
}
