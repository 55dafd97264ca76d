import type { FeaturePart, Quote } from '../answering/answer.ts';
import { slice } from '../language/span.ts';
import { parseQuestion } from '../question/question.ts';
import { isRightEndToEnd, type Judgement, requestOf, sentenceText } from './judge.ts';
import type { LabelledQuestion } from './question-set.ts';
import type { Unanswerable } from './run-modes.ts';

const FEATURES_SHOWN = 4;
/** A lead too small to tell of. */
const LEAST_LEAD = 0.05;

/** Whether anything is wrong with what came: the passage, its sentence, what is bold, an answer refused or made up. */
export function isMiss(judgement: Judgement): boolean {
  const { question, answered, bold } = judgement;
  if (question.right.length === 0) return answered;
  return !answered || bold === 'wrong' || !isRightEndToEnd(judgement);
}

/** A miss on a few lines: what was asked, wanted and given; by what it won; and which words were missing. */
export function describeMiss(judgement: Judgement): string {
  const { question, kind, first, rightQuote, confidence } = judgement;
  const asked = question.command ? `/${question.command} ${question.text}` : question.text;
  const lines = [
    `${question.id} [${kind}] ${asked}`,
    `  wrong    ${faultsOf(judgement).join(', ')} (confidence ${confidence.toFixed(2)})`,
    `  wanted   ${question.right.join(' or ') || 'no answer'}: ${question.answers.join(' | ')}`,
  ];
  if (first === undefined) return [...lines, '  came     nothing', ''].join('\n');
  const bold = first.highlights.map((span) => slice(first.passage.text, span));
  const isBeaten = rightQuote !== undefined && rightQuote !== first;
  return [
    ...lines,
    `  came     ${first.passage.id}: ${sentenceText(first).replace(/\s+/g, ' ')}`,
    ...(bold.length > 0 ? [`  bold     ${bold.join(' | ')}`] : []),
    ...wordsOf(question, first, 'matched', 'missing'),
    ...(isBeaten
      ? [
          `  led by   ${leadsOf(first, rightQuote)}`,
          `  beaten   ${rightQuote.passage.id}: ${sentenceText(rightQuote).replace(/\s+/g, ' ')}`,
          ...wordsOf(question, rightQuote, '  there', '  not'),
        ]
      : [`  because  ${first.explanation.features.slice(0, FEATURES_SHOWN).map(inPercent).join(', ')}`]),
    '',
  ].join('\n');
}

/** The question's words that a passage meets, and how; and those it does not. */
function wordsOf(question: LabelledQuestion, { matches }: Quote, met: string, missing: string): string[] {
  const known = new Set(matches.map(({ asked }) => asked));
  const { text, tokens } = parseQuestion(requestOf(question));
  const unmet = tokens
    .filter(({ isStopWord }) => !isStopWord)
    .map((token) => slice(text, token))
    .filter((word) => !known.has(word));
  const pairs = matches.map(({ asked, found, how }) => {
    const pair = asked === found ? asked : `${asked} → ${found}`;
    return how === 'same' ? pair : `${pair} (${how})`;
  });
  return [
    `  ${met.padEnd(8)} ${pairs.join(', ') || 'no word'}`,
    ...(unmet.length > 0 ? [`  ${missing.padEnd(8)} ${[...new Set(unmet)].join(', ')}`] : []),
  ];
}

/** By how much, and by which groups of features, a passage led the right one; groups that spoke for the latter last. */
function leadsOf(first: Quote, right: Quote): string {
  const ofRight = new Map(right.explanation.features.map(({ name, score }) => [name, score]));
  const leads = first.explanation.features
    .map(({ name, score }) => ({ name, lead: score - (ofRight.get(name) ?? 0) }))
    .filter(({ lead }) => Math.abs(lead) >= LEAST_LEAD)
    .sort((a, b) => b.lead - a.lead);
  const shown = leads.map(({ name, lead }) => `${name} ${signed(lead)}`).join(', ');
  return `${signed(first.score - right.score)} in all: ${shown}`;
}

function signed(value: number): string {
  return `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(2)}`;
}

function inPercent({ name, share }: FeaturePart): string {
  return `${name} ${share < 0 ? '−' : ''}${Math.abs(100 * share).toFixed(0)} %`;
}

/** A foreign question that was answered, on one line. */
export function describeForeign({ question, confidence }: Unanswerable): string {
  return `${question.id} ${question.text}\n  wrong    answered by articles foreign to it (confidence ${confidence.toFixed(2)})\n`;
}

function faultsOf(judgement: Judgement): string[] {
  const { question, answered, rank, sentence, bold } = judgement;
  if (question.right.length === 0) return ['answered'];
  return [
    ...(answered ? [] : ['refused']),
    ...(rank === 1 ? [] : [rank === 0 ? 'right paragraph not quoted' : `right paragraph in place ${rank}`]),
    ...(sentence ? [] : ['sentence of the right paragraph']),
    ...(bold === 'wrong' ? ['bold'] : []),
  ];
}
