import type { Localised } from './locale.ts';

/** What the journal of questions without an answer is told with. */
interface JournalMessages {
  readonly noFile: string;
  unreadable(file: string, code: string): string;
  readonly empty: string;
  asked(count: number, command: string, question: string, lastDay: string): string;
  /** Comes below a question that the articles answer by now. */
  answeredNow(quotation: string, source: string): string;
  /** How many are shown of how many, and how many of those shown have an answer by now. */
  summary(shown: number, all: number, answered: number): string;
}

const french: JournalMessages = {
  noFile:
    'Quel journal ? Donnez son fichier dans JOURNAL_FILE, ou ici : npm run --silent journal -- journal.jsonl',
  unreadable: (file, code) => `Le journal ${file} ne peut pas être lu (${code}).`,
  empty: 'Aucune question sans réponse.',
  asked: (count, command, question, lastDay) =>
    `${String(count).padStart(5)} ×  /${command} ${question}  (${lastDay})`,
  answeredNow: (quotation, source) => `         a maintenant une réponse : « ${quotation} » — ${source}`,
  summary: (shown, all, answered) =>
    `${shown} ${shown > 1 ? 'questions' : 'question'} sur ${all} ; les articles répondent maintenant à ${answered}.`,
};

const english: JournalMessages = {
  noFile: 'Which journal? Name its file in JOURNAL_FILE, or here: npm run --silent journal -- journal.jsonl',
  unreadable: (file, code) => `The journal ${file} cannot be read (${code}).`,
  empty: 'No question without an answer.',
  asked: french.asked,
  answeredNow: (quotation, source) => `         has an answer now: “${quotation}” — ${source}`,
  summary: (shown, all, answered) =>
    `${shown} of ${all} ${all === 1 ? 'question' : 'questions'}; the articles answer ${answered} of them now.`,
};

/** The words about the journal, in each language of the interface. */
export const journalMessages: Localised<JournalMessages> = { fr: french, en: english };
