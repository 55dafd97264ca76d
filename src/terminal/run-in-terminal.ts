import type { Library } from '../answering/library.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Logger } from '../log.ts';
import type { Locale } from '../messages/locale.ts';
import { askBatch } from './ask-batch.ts';
import { askOnce } from './ask-once.ts';
import type { Task } from './command-arguments.ts';
import { converse, converseThroughPipe, type OnNews } from './conversation.ts';
import { styleOf } from './style.ts';

/** What the terminal runs with. */
export interface TerminalRun {
  readonly library: () => Library;
  readonly onNews: OnNews;
  readonly locale: Locale;
  readonly log: Logger;
  readonly streams: Readonly<Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>>;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/** Answers one question, a stream of them, or talks, as asked. */
export async function runInTerminal(task: Task, run: TerminalRun): Promise<ExitCode> {
  const { stdin: input, stdout: output, stderr: errors } = run.streams;
  const explain = task.mode !== 'converse' && task.explain;
  const surroundings = { ...run, style: styleOf(output), explain };
  switch (task.mode) {
    case 'askOnce':
      return askOnce(task.line, { output, errors }, { ...surroundings, json: task.json });
    case 'askBatch':
      await askBatch({ ...run, library: run.library(), input, output, explain });
      return 0;
    case 'converse':
      if (input.isTTY && output.isTTY) await converse({ input, output }, surroundings, run.onNews);
      else await converseThroughPipe({ input, output, notices: errors }, surroundings);
      return 0;
  }
}
