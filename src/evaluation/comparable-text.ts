import { fold } from '../language/fold.ts';
import { overlaps, type Span } from '../language/span.ts';

const UNCERTAIN = /[^ -@[-~]/g;

/**
 * A text as right answers are looked for in it: without capitals or accents, straight apostrophes, plain spaces.
 * It keeps its length, so that offsets hold in both.
 */
function comparable(text: string): string {
  return text.replace(UNCERTAIN, (unit) => {
    if (/\s/.test(unit)) return ' ';
    if (unit === '’') return "'";
    const folded = fold(unit.toLowerCase());
    return folded.length === 1 ? folded : unit;
  });
}

/** Whether a text holds at least one of the answers. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  return answers.some((answer) => occurrencesOf(text, answer).length > 0);
}

/** Whether a span of a text shares at least a letter with an answer, wherever the text gives it. */
export function overlapsAnswer(text: string, span: Span, answers: readonly string[]): boolean {
  return answers.some((answer) => occurrencesOf(text, answer).some((found) => overlaps(span, found)));
}

function occurrencesOf(text: string, answer: string): Span[] {
  const sought = comparable(answer).trim();
  if (sought === '') return [];
  const within = comparable(text);
  const spans: Span[] = [];
  for (let start = within.indexOf(sought); start !== -1; start = within.indexOf(sought, start + 1)) {
    spans.push({ start, end: start + sought.length });
  }
  return spans;
}
