import { appendFileSync, renameSync, statSync } from 'node:fs';
import type { Outcome } from '../answering/answer.ts';
import type { QuestionCommand } from '../question/question.ts';

/** A question without an answer, as a line of the journal holds it: no user, no place. */
export interface JournalEntry {
  /** Day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly command: QuestionCommand;
  readonly question: string;
}

/** Where questions without an answer are noted. */
export interface Journal {
  note(outcome: Outcome): void;
}

interface JournalOptions {
  readonly file: string;
  readonly now: () => Date;
  /** Is told that the file cannot be written: once, until it can again. */
  readonly onError: (error: unknown) => void;
  /** The size at which the file is set aside, in bytes. */
  readonly maxBytes?: number;
}

const MAX_BYTES = 5_000_000;

/**
 * Opens a journal. Each line is written at once and begins with its line feed, so that a process killed at any moment
 * tears one line at most, and that line spoils no other. A journal that cannot be written keeps no answer from being
 * given.
 */
export function openJournal({ file, now, onError, maxBytes = MAX_BYTES }: JournalOptions): Journal {
  let hasFailed = false;
  return {
    note(outcome) {
      const entry = entryOf(outcome, now());
      if (entry === undefined) return;
      try {
        if (sizeOf(file) >= maxBytes) renameSync(file, olderJournal(file));
        appendFileSync(file, `\n${JSON.stringify(entry)}`, { mode: 0o600 });
        hasFailed = false;
      } catch (error) {
        if (!hasFailed) onError(error);
        hasFailed = true;
      }
    },
  };
}

/** The journal before this one; the one before that is given up. */
export function olderJournal(file: string): string {
  return `${file}.1`;
}

/** Only what the articles might have said is noted: no greeting, no noise. */
function entryOf(outcome: Outcome, now: Date): JournalEntry | undefined {
  if (outcome.status === 'answered') return undefined;
  if (outcome.reason !== 'foreign' && outcome.reason !== 'notInArticle') return undefined;
  const { command, text } = outcome.question;
  return { day: now.toISOString().slice(0, 10), command, question: normalise(text) };
}

/** The same question typed otherwise gives the same text; mentions and ids of people give none. */
function normalise(question: string): string {
  return question
    .normalize('NFC')
    .toLocaleLowerCase('fr')
    .replace(/<[@#][!&]?\d+>|\d{15,}/g, '…')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s?!.…]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
