import type { Writable } from 'node:stream';
import type { ExitCode } from '../exit-code.ts';
import { parseCommandLine } from './command-line.ts';
import { jsonAnswer } from './json-answer.ts';
import { respond, type Surroundings } from './respond.ts';
import { writeText } from './write-text.ts';

/** Answers one typed line, as text or as JSON: 0 answered, 1 abstained, 2 an unknown command. */
export async function askOnce(
  line: string,
  output: Writable,
  surroundings: Surroundings & { readonly json: boolean },
): Promise<ExitCode> {
  const typed = parseCommandLine(line);
  const asked =
    typed.type === 'blank' ? { type: 'question' as const, command: 'question' as const, text: '' } : typed;
  const { text, outcome } = respond(asked, surroundings);
  const answer =
    surroundings.json && outcome ? JSON.stringify(jsonAnswer(outcome, surroundings.explain)) : text;
  await writeText(output, `${answer}\n`);
  if (asked.type === 'unknown') return 2;
  return outcome?.status === 'abstained' ? 1 : 0;
}
