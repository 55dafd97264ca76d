import type { Abstention, Explanation, Outcome, Quote } from '../answering/answer.ts';
import { findSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { type AnswerMessages, answerMessages } from '../messages/answer-messages.ts';
import { explainInWords } from '../messages/explain-in-words.ts';
import { explanationMessages } from '../messages/explanation-messages.ts';
import type { Locale } from '../messages/locale.ts';
import { type TerminalMessages, terminalMessages } from '../messages/terminal-messages.ts';
import { type Style, safeText } from './style.ts';

/** Passages shown of an answer: the best, and others that hold words of the question. */
const MAX_QUOTES = 3;

/** Stands where the paragraph goes on. */
const CUT = '[…]';

/** How and in which words to show an outcome. */
export interface Rendering {
  readonly locale: Locale;
  readonly style: Style;
  readonly articleCount: number;
  readonly explain: boolean;
}

/** An outcome as text, lines broken to the width of the output, without a final line break. */
export function renderOutcome(outcome: Outcome, rendering: Rendering): string {
  const words: Words = {
    ...rendering,
    answer: answerMessages[rendering.locale],
    terminal: terminalMessages[rendering.locale],
  };
  const blocks =
    outcome.status === 'answered' ? answerBlocks(outcome.quotes, words) : abstentionBlocks(outcome, words);
  return rendering.style.wrap(blocks.join('\n'));
}

type Words = Rendering & { readonly answer: AnswerMessages; readonly terminal: TerminalMessages };

function answerBlocks([first, ...others]: readonly [Quote, ...Quote[]], words: Words): string[] {
  const rest = others.filter(({ matches }) => matches.length > 0).slice(0, MAX_QUOTES - 1);
  return [
    ...quoteBlocks(first, surroundings(first), first.highlights, words),
    ...(rest.length > 0 ? [words.style.dim(words.terminal.otherPassages)] : []),
    ...rest.flatMap((quote) => quoteBlocks(quote, quote.sentence, quote.highlights, words)),
  ];
}

function abstentionBlocks(abstention: Abstention, words: Words): string[] {
  const { reason, question, missing, nearest, topics, quotes } = abstention;
  const { answer } = words;
  const [closest] = quotes;
  const searched = reason === 'foreign' || reason === 'notInArticle';
  return [
    answer.abstention(reason, question.kind, words.articleCount),
    ...(searched && missing.length > 0 ? [answer.missing(missing.map(safeText))] : []),
    ...(searched ? nearest : []).map(({ asked, known }) =>
      answer.nearest(safeText(asked), known.map(safeText)),
    ),
    ...(topics.length > 0 ? [answer.topics(topics.map(safeText))] : []),
    ...(closest !== undefined && reason === 'notInArticle'
      ? [words.style.dim(answer.nearestPassage), ...quoteBlocks(closest, closest.sentence, [], words)]
      : []),
  ];
}

function quoteBlocks(quote: Quote, range: Span, highlights: readonly Span[], words: Words): string[] {
  const blocks = [
    quotation(quote.passage.text, range, highlights, words),
    words.style.dim(sourceLine(quote, words)),
  ];
  return words.explain ? [...blocks, ...explanationBlocks(quote.explanation, words)] : blocks;
}

/** The range between quotation marks, a slice of the paragraph, with the exact answer set off. */
function quotation(
  text: string,
  range: Span,
  highlights: readonly Span[],
  { terminal, style }: Words,
): string {
  let shown = '';
  let position = range.start;
  for (const { start, end } of highlights) {
    shown += safeText(text.slice(position, start)) + style.strong(safeText(text.slice(start, end)));
    position = end;
  }
  shown += safeText(text.slice(position, range.end));
  const before = text.slice(0, range.start).trim() === '' ? '' : `${CUT} `;
  const after = text.slice(range.end).trim() === '' ? '' : ` ${CUT}`;
  return before + terminal.quotation(shown) + after;
}

function sourceLine({ passage }: Quote, { answer }: Words): string {
  const { title, source, paragraphs } = passage.article;
  const parts = [title, answer.paragraph(passage.ordinal, paragraphs.length)];
  if (passage.section.length > 0) parts.push(passage.section.join(' › '));
  if (source !== undefined) parts.push(source);
  return `— ${safeText(parts.join(' · '))}`;
}

function explanationBlocks(explanation: Explanation, { locale, style }: Words): string[] {
  const words = explanationMessages[locale];
  const { found, counted, against } = explainInWords(explanation, locale, safeText);
  const lines = [
    found.length > 0 ? words.list(words.found, found) : words.noneFound,
    ...(counted.length > 0 ? [words.list(words.counted, counted)] : []),
    ...(against.length > 0 ? [words.list(words.against, against)] : []),
  ];
  return lines.map((line) => `  ${style.dim(line)}`);
}

/** The answering sentence between its neighbours, which say what « elle » or « ce jour-là » stand for. */
function surroundings({ passage, sentence }: Quote): Span {
  const sentences = findSentences(passage.text);
  const before = sentences.findLast(({ end }) => end <= sentence.start);
  const after = sentences.find(({ start }) => start >= sentence.end);
  return { start: before?.start ?? sentence.start, end: after?.end ?? sentence.end };
}
