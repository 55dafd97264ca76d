import { parseArgs } from 'node:util';

/** What is asked of the articles. */
export type Task =
  /** The bot on Discord, or the conversation in the terminal. */
  | { readonly mode: 'converse' }
  | { readonly mode: 'askOnce'; readonly line: string; readonly json: boolean; readonly explain: boolean }
  | { readonly mode: 'askBatch'; readonly explain: boolean };

/** What the program is asked to do. */
export type Arguments =
  | { readonly mode: 'help' }
  | { readonly mode: 'version' }
  | (Task & { readonly knowledge: string | undefined });

/** What is wrong with the arguments; `detail` is the parser's own sentence, in English. */
export type WrongUsage =
  | { readonly kind: 'option'; readonly detail: string }
  | { readonly kind: 'unknownCommand'; readonly name: string }
  | { readonly kind: 'onlyWithAsk' }
  | { readonly kind: 'nothingAsked' };

/** Reads the program's arguments. */
export function readArguments(
  args: readonly string[],
): { readonly arguments: Arguments } | { readonly wrong: WrongUsage } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { wrong: { kind: 'option', detail: error instanceof Error ? error.message : String(error) } };
  }
  const { values, positionals } = parsed;
  const [name, ...words] = positionals;
  const { knowledge, json = false, explain = false } = values;
  if (values.help) return { arguments: { mode: 'help' } };
  if (values.version) return { arguments: { mode: 'version' } };
  if (name !== undefined && name !== 'ask') return { wrong: { kind: 'unknownCommand', name } };
  if (name === undefined) {
    return json || explain
      ? { wrong: { kind: 'onlyWithAsk' } }
      : { arguments: { mode: 'converse', knowledge } };
  }
  if (words.length > 0)
    return { arguments: { mode: 'askOnce', line: words.join(' '), json, explain, knowledge } };
  if (json) return { arguments: { mode: 'askBatch', explain, knowledge } };
  return { wrong: { kind: 'nothingAsked' } };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      knowledge: { type: 'string' },
      explain: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}
