import { matchWords, typedWords, wordsOf } from '../language/match-text.ts';
import { overlaps, type SpanType, slice, type TypedSpan } from '../language/span.ts';
import type { QuestionCommand } from '../question/question.ts';
import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';
import { answerQuestion } from './answer-question.ts';
import type { Library } from './library.ts';
import { proposeQuestions } from './propose-questions.ts';

/** Suggestions given at most. */
const SUGGESTIONS = 24;
/** Of which questions: names take the rest. */
const QUESTIONS = 14;
/**
 * Questions are asked before they are suggested, best match first, which costs in proportion to the passages: so
 * many passages are looked through at most, and so many questions tried, while someone types.
 */
const PASSAGES_TRIED = 5_000;
const TRIED = 40;
/** Share of what is typed that a suggestion must hold. */
const THRESHOLD = 0.5;

/** The names a command's asker may be typing. */
const NAMES_FOR: Readonly<Record<QuestionCommand, readonly SpanType[]>> = {
  qui: ['person', 'organisation'],
  quand: ['date'],
  ou: ['place'],
  combien: ['quantity'],
  quoi: ['organisation', 'place', 'person'],
  pourquoi: ['organisation', 'person', 'place'],
  comment: ['organisation', 'person', 'place'],
  question: ['person', 'organisation', 'place', 'date', 'quantity'],
};

/** What may be suggested: a question, or a name by itself. */
interface Suggestion {
  readonly text: string;
  readonly words: readonly string[];
  readonly command: QuestionCommand;
  readonly passage: AnalyzedPassage;
  readonly span: TypedSpan;
}

interface Suggestions {
  readonly questions: readonly Suggestion[];
  readonly names: readonly Suggestion[];
}

/** Made once for each library, when first needed. */
const suggestionsOf = new WeakMap<Library, Suggestions>();
/** What trying a suggestion gave. */
const triedBefore = new WeakMap<Suggestion, boolean>();

/**
 * What someone typing may want to ask: questions the articles answer, then names they hold, best match first; in
 * reading order while nothing is typed. `article` is a slug. Texts go with the command: « est Tiani ? » after /qui.
 */
export function suggestQuestions(
  library: Library,
  command: QuestionCommand,
  typed: string,
  article?: string,
): string[] {
  const { questions, names } = suggestionsFor(library);
  const asked = typedWords(typed);
  const fitting = (all: readonly Suggestion[], fits: (suggestion: Suggestion) => boolean) =>
    bestMatches(
      all.filter(
        (each) => fits(each) && (article === undefined || each.passage.passage.article.slug === article),
      ),
      asked,
    );
  const answered = fitting(questions, (each) => each.command === command || command === 'question')
    .slice(0, Math.min(TRIED, Math.ceil(PASSAGES_TRIED / library.passages.length)))
    .filter((each) => isAnswered(library, each))
    .slice(0, QUESTIONS)
    .map(({ text, command: own }) => (command === 'question' ? spelledOut(own, text) : text));
  const types = NAMES_FOR[command];
  const named = fitting(names, (each) => types.includes(each.span.type)).map(({ text }) => text);
  return [...new Set([...answered, ...named])].slice(0, SUGGESTIONS);
}

function suggestionsFor(library: Library): Suggestions {
  const known = suggestionsOf.get(library);
  if (known !== undefined) return known;
  const questions = new Map<string, Suggestion>();
  const names = new Map<string, Suggestion>();
  for (const passage of library.index.passages) {
    for (const span of passage.typedSpans) {
      const name = slice(passage.passage.text, span).replace(/\s+/g, ' ');
      const words = wordsOf(name);
      const nameKey = `${span.type} ${words.join(' ')}`;
      if (!names.has(nameKey)) names.set(nameKey, { text: name, words, command: 'question', passage, span });
      for (const proposal of proposeQuestions(passage, span)) {
        const own = wordsOf(proposal.text);
        const key = `${proposal.command} ${own.join(' ')}`;
        if (!questions.has(key)) questions.set(key, { ...proposal, words: own, passage, span });
      }
    }
  }
  const made = { questions: [...questions.values()], names: [...names.values()] };
  suggestionsOf.set(library, made);
  return made;
}

function bestMatches(all: readonly Suggestion[], asked: readonly string[]): Suggestion[] {
  if (asked.length === 0) return [...all];
  return all
    .map((suggestion) => ({ suggestion, match: matchWords(asked, suggestion.words) }))
    .filter(({ match }) => match >= THRESHOLD)
    .sort((a, b) => b.match - a.match)
    .map(({ suggestion }) => suggestion);
}

/** Whether the question brings the passage it was made from and, unless it asks what something is, that very answer. */
function isAnswered(library: Library, suggestion: Suggestion): boolean {
  const before = triedBefore.get(suggestion);
  if (before !== undefined) return before;
  const answered = tryQuestion(library, suggestion);
  triedBefore.set(suggestion, answered);
  return answered;
}

function tryQuestion(library: Library, { command, text, passage, span }: Suggestion): boolean {
  const outcome = answerQuestion(library, { command, text });
  if (outcome.status === 'abstained') return false;
  const [{ passage: found, highlights }] = outcome.quotes;
  if (found.id !== passage.passage.id) return false;
  return (
    text.startsWith('est ') ||
    text.startsWith('se trouve ') ||
    highlights.some((each) => overlaps(each, span))
  );
}

const WORD_OF: Readonly<Partial<Record<QuestionCommand, string>>> = {
  qui: 'Qui',
  quand: 'Quand',
  ou: 'Où',
  combien: 'Combien',
};

/** The question as one asks it without a command to say what is looked for. */
function spelledOut(command: QuestionCommand, text: string): string {
  if (command === 'quoi') return text.replace(/^est /, 'Qu’est-ce que ');
  const word = WORD_OF[command];
  return word === undefined ? text : `${word} ${text}`;
}
