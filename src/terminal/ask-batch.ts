import type { Writable } from 'node:stream';
import { z } from 'zod';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Library } from '../answering/library.ts';
import type { Logger } from '../log.ts';
import type { AskRequest } from '../question/question.ts';
import { questionCommand } from './command-line.ts';
import { jsonAnswer } from './json-answer.ts';
import { readLines } from './read-lines.ts';
import { writeText } from './write-text.ts';

/** What a batch needs. */
export interface Batch {
  readonly library: Library;
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
  readonly explain: boolean;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  readonly log: Logger;
}

const id = z.union([z.string(), z.number()]);

const requestSchema = z.object({
  id: id.nullish(),
  command: z.string().nullish(),
  question: z.string(),
  article: z.string().nullish(),
});

/** Reads a JSON request a line and writes a JSON answer for each, in order and as they come. Blank lines are skipped. */
export async function askBatch(batch: Batch): Promise<void> {
  for await (const line of readLines(batch.input)) {
    if (line.trim() !== '') await writeText(batch.output, `${JSON.stringify(answerLine(batch, line))}\n`);
  }
}

function answerLine(batch: Batch, line: string): object {
  const read = readRequest(batch.library, line);
  if ('error' in read) return { id: read.id, status: 'error', error: read.error };
  try {
    const started = batch.now();
    const outcome = answerQuestion(batch.library, read.request);
    const ms = Math.round((batch.now() - started) * 1000) / 1000;
    return { id: read.id, ...jsonAnswer(outcome, batch.explain), ms };
  } catch (error) {
    batch.log.error({ err: error }, 'a question could not be answered');
    return { id: read.id, status: 'error', error: 'internal error' };
  }
}

type Read = { readonly id: unknown } & ({ readonly request: AskRequest } | { readonly error: string });

function readRequest(library: Library, line: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = requestSchema.safeParse(json);
  if (!parsed.success) {
    const known = z.object({ id }).safeParse(json);
    return { id: known.data?.id ?? null, error: describe(parsed.error) };
  }
  const { question, command, article } = parsed.data;
  const given = parsed.data.id ?? null;
  const named = command == null ? undefined : questionCommand(command);
  if (command != null && named === undefined) return { id: given, error: `unknown command: ${command}` };
  const slug = article?.normalize('NFC');
  if (slug !== undefined && !library.articles.some((known) => known.slug === slug)) {
    return { id: given, error: `unknown article: ${article}` };
  }
  return {
    id: given,
    request: {
      text: question,
      ...(named && { command: named }),
      ...(slug !== undefined && { article: slug }),
    },
  };
}

/** « question: expected a string »: each field and what is wrong with it. */
function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
}
