import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { KIND_OF_COMMAND, type QuestionCommand } from '../question/question.ts';
import { type JournalEntry, olderJournal } from './journal.ts';

/** A question without an answer, and how often it was asked. */
export interface AskedQuestion {
  readonly command: QuestionCommand;
  readonly question: string;
  readonly count: number;
  /** The last day it was asked, `YYYY-MM-DD`. */
  readonly lastDay: string;
}

const entry = z.object({
  day: z.string(),
  command: z.enum(Object.keys(KIND_OF_COMMAND) as [QuestionCommand, ...QuestionCommand[]]),
  question: z.string().min(1),
});

/**
 * The questions of a journal and of the one before it, most asked first. Lines that are no entries, as one torn by the
 * end of its process, are passed over. Throws when there is no journal, or it cannot be read.
 */
export function readJournal(file: string): AskedQuestion[] {
  const lines = [readIfThere(olderJournal(file)), readFileSync(file, 'utf8')].join('\n').split('\n');
  const asked = new Map<string, AskedQuestion>();
  for (const { command, question, day } of lines.flatMap(parseEntry)) {
    const key = `${command} ${question}`;
    const known = asked.get(key);
    const lastDay = known !== undefined && known.lastDay > day ? known.lastDay : day;
    asked.set(key, { command, question, count: (known?.count ?? 0) + 1, lastDay });
  }
  return [...asked.values()].sort((a, b) => b.count - a.count || (a.lastDay < b.lastDay ? 1 : -1));
}

function parseEntry(line: string): JournalEntry[] {
  try {
    const parsed = entry.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
