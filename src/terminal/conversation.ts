import { clearScreenDown, createInterface, cursorTo } from 'node:readline';
import type { Writable } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { terminalMessages } from '../messages/terminal-messages.ts';
import { parseCommandLine } from './command-line.ts';
import { completeCommand } from './complete-command.ts';
import { readLines } from './read-lines.ts';
import { respond, type Surroundings } from './respond.ts';
import { safeText } from './style.ts';
import { writeText } from './write-text.ts';

/** Says how what happens to the articles meanwhile is to be told, a line each. */
export type OnNews = (tell: (line: string) => void) => void;

/** Talks with a person until they leave, by `/quitter`, Ctrl-C or the end of input. */
export function converse(
  { input, output }: { readonly input: ReadStream; readonly output: WriteStream },
  surroundings: Surroundings,
  onNews: OnNews,
): Promise<void> {
  const { locale, style } = surroundings;
  const words = terminalMessages[locale];
  output.write(`${style.wrap(welcome(surroundings))}\n\n`);
  const readline = createInterface({
    input,
    output,
    prompt: '› ',
    completer: (line: string) => completeCommand(line, locale),
    removeHistoryDuplicates: true,
  });
  onNews((line) => {
    // Takes the place of the prompt, which follows with what was being typed.
    cursorTo(output, 0);
    clearScreenDown(output);
    output.write(`${style.wrap(line)}\n`);
    readline.prompt(true);
  });
  return new Promise((resolve) => {
    readline.on('line', (line) => {
      const typed = parseCommandLine(line);
      if (typed.type === 'command' && typed.command === 'quitter') return readline.close();
      const { text } = respond(typed, surroundings);
      if (text !== '') output.write(`${text}\n\n`);
      readline.prompt();
    });
    readline.on('SIGINT', () => readline.close());
    readline.on('close', () => {
      output.write(`\n${words.goodbye}\n`);
      resolve();
    });
    readline.prompt();
  });
}

/** The two ends of a pipe, and where to say what is not an answer. */
interface Pipe {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
  readonly notices: Writable;
}

/** The same conversation through a pipe: a command on each line, its answer in turn. */
export async function converseThroughPipe(
  { input, output, notices }: Pipe,
  surroundings: Surroundings,
): Promise<void> {
  await writeText(notices, `${welcome(surroundings)}\n`);
  for await (const line of readLines(input)) {
    const typed = parseCommandLine(line);
    if (typed.type === 'command' && typed.command === 'quitter') return;
    const { text } = respond(typed, surroundings);
    if (text !== '') await writeText(output, `${text}\n\n`);
  }
}

/** Why here, what can be asked about, and what to type: a line each. */
function welcome({ library, locale }: Surroundings): string {
  const words = terminalMessages[locale];
  const { articles, passages } = library();
  const titles = articles.map(({ title }) => safeText(title));
  return [words.noToken, ...words.welcome(titles, passages.length)].join('\n');
}
