import { answerQuestion } from '../answering/answer-question.ts';
import { buildLibrary, type Library } from '../answering/library.ts';
import { readConfig } from '../config.ts';
import type { ExitCode } from '../exit-code.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { errorCode } from '../knowledge/problem.ts';
import { configMessages } from '../messages/config-messages.ts';
import { journalMessages } from '../messages/journal-messages.ts';
import type { Locale } from '../messages/locale.ts';
import { safeText } from '../terminal/style.ts';
import { type AskedQuestion, readJournal } from './read-journal.ts';

/** How many questions are shown. */
const SHOWN = 30;

/** Prints the questions most asked without an answer, and which of them the articles answer by now. */
async function main(): Promise<ExitCode> {
  const configured = readConfig();
  if (!configured.ok) return refuse(configMessages[configured.locale].wrong(configured.problems));
  const { locale, knowledgeDir, journalFile } = configured.config;
  const words = journalMessages[locale];
  const file = process.argv[2] ?? journalFile;
  if (file === undefined) return refuse(words.noFile);
  let asked: AskedQuestion[];
  try {
    asked = readJournal(file);
  } catch (error) {
    return refuse(words.unreadable(file, errorCode(error)));
  }
  const { articles } = await loadKnowledge(knowledgeDir);
  process.stdout.write(`${report(asked, buildLibrary(articles), locale)}\n`);
  return 0;
}

function report(asked: readonly AskedQuestion[], library: Library, locale: Locale): string {
  const words = journalMessages[locale];
  if (asked.length === 0) return words.empty;
  const shown = asked.slice(0, SHOWN);
  let answered = 0;
  const lines = shown.flatMap(({ command, question, count, lastDay }) => {
    const line = words.asked(count, command, safeText(question), lastDay);
    const outcome = answerQuestion(library, { command, text: question });
    if (outcome.status === 'abstained') return [line];
    answered += 1;
    const { passage, sentence } = outcome.quotes[0];
    const quotation = safeText(passage.text.slice(sentence.start, sentence.end));
    const source = safeText(`${passage.article.title}, ¶ ${passage.ordinal}`);
    return [line, words.answeredNow(quotation, source)];
  });
  return [...lines, words.summary(shown.length, asked.length, answered)].join('\n');
}

function refuse(reason: string): ExitCode {
  process.stderr.write(`${safeText(reason)}\n`);
  return 2;
}

process.exitCode = await main();
