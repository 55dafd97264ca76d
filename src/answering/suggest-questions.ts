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
 * Suggestions are made of the passages that may be meant, and questions asked before they are suggested: so many of each
 * at most, while someone types.
 */
const PASSAGES = 60;
const TRIED = 20;
/** Share of what is typed that a suggestion must hold. */
const THRESHOLD = 0.5;

/** The names a command's asker may be typing. */
const NAMES_FOR: Readonly<Record<QuestionCommand, readonly SpanType[]>> = {
  qui: ['person', 'organisation'],
  quand: ['date'],
  ou: ['place'],
  combien: ['quantity'],
  quoi: ['organisation', 'thing', 'place', 'person'],
  pourquoi: ['organisation', 'person', 'place'],
  comment: ['organisation', 'person', 'place'],
  question: ['person', 'organisation', 'place', 'thing', 'date', 'quantity'],
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

/** Made once for each passage, when first needed. */
const suggestionsOf = new WeakMap<AnalyzedPassage, Suggestions>();
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
  const asked = typedWords(typed);
  const suggested = passagesMeant(library, asked, article).map(suggestionsIn);
  const questions = suggested.flatMap((each) => each.questions);
  const names = suggested.flatMap((each) => each.names);
  const answered = bestMatches(
    questions.filter((each) => each.command === command || command === 'question'),
    asked,
  )
    .slice(0, TRIED)
    .filter((each) => isAnswered(library, each))
    .slice(0, QUESTIONS)
    .map(({ text, command: own }) => (command === 'question' ? spelledOut(own, text) : text));
  const types = NAMES_FOR[command];
  const named = bestMatches(
    names.filter((each) => types.includes(each.span.type)),
    asked,
  ).map(({ text }) => text);
  return [...new Set([...answered, ...named])].slice(0, SUGGESTIONS);
}

/** In reading order: all passages where they are few, or the first while nothing is typed, or those that may be meant. */
function passagesMeant(
  { index }: Library,
  asked: readonly string[],
  article: string | undefined,
): AnalyzedPassage[] {
  const numbers = index.numbersOf(article);
  const meant =
    numbers.length <= PASSAGES || asked.length === 0
      ? numbers.slice(0, PASSAGES)
      : index
          .search(
            asked.flatMap((word) => index.stemsBegunBy(word)).map((stem) => ({ stem, boost: 1 })),
            article,
          )
          .slice(0, PASSAGES)
          .map(({ number }) => number)
          .sort((a, b) => a - b);
  return meant.flatMap((number) => index.passages[number] ?? []);
}

function suggestionsIn(passage: AnalyzedPassage): Suggestions {
  const known = suggestionsOf.get(passage);
  if (known !== undefined) return known;
  const questions: Suggestion[] = [];
  const names: Suggestion[] = [];
  for (const span of passage.typedSpans) {
    const name = slice(passage.passage.text, span).replace(/\s+/g, ' ');
    names.push({ text: name, words: wordsOf(name), command: 'question', passage, span });
    for (const proposal of proposeQuestions(passage, span)) {
      questions.push({ ...proposal, words: wordsOf(proposal.text), passage, span });
    }
  }
  const made = { questions, names };
  suggestionsOf.set(passage, made);
  return made;
}

/** The suggestions that match what is typed, best first; of those that say the same, the first. */
function bestMatches(all: readonly Suggestion[], asked: readonly string[]): Suggestion[] {
  const first = new Map<string, Suggestion>();
  for (const suggestion of all) {
    const key = `${suggestion.command} ${suggestion.span.type} ${suggestion.words.join(' ')}`;
    if (!first.has(key)) first.set(key, suggestion);
  }
  const different = [...first.values()];
  if (asked.length === 0) return different;
  return different
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
