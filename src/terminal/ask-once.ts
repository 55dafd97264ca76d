import type { Writable } from 'node:stream';
import type { ExitCode } from '../exit-code.ts';
import { parseCommandLine, type TypedLine } from './command-line.ts';
import { jsonAnswer } from './json-answer.ts';
import { respond, type Surroundings } from './respond.ts';
import { writeText } from './write-text.ts';

/** Where an answer goes, and where the word that there is no such command. */
interface Outputs {
  readonly output: Writable;
  readonly errors: Writable;
}

/** Answers one typed line, as text or as JSON: 0 answered, 1 abstained, 2 an unknown command. */
export async function askOnce(
  line: string,
  { output, errors }: Outputs,
  surroundings: Surroundings & { readonly json: boolean },
): Promise<ExitCode> {
  const typed = questionUnlessCommand(parseCommandLine(line));
  const { text, outcome } = respond(typed, surroundings);
  const json = surroundings.json && outcome && JSON.stringify(jsonAnswer(outcome, surroundings.explain));
  await writeText(typed.type === 'unknown' ? errors : output, `${json || text}\n`);
  if (typed.type === 'unknown') return 2;
  return outcome?.status === 'abstained' ? 1 : 0;
}

/** In a conversation a blank line means nothing; as the whole of what is asked, it is an empty question. */
function questionUnlessCommand(typed: TypedLine): TypedLine {
  return typed.type === 'blank' ? { type: 'question', command: 'question', text: '' } : typed;
}
