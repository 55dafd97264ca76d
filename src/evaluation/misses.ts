import { slice } from '../language/span.ts';
import { isRightEndToEnd, type Judgement, sentenceText } from './judge.ts';
import type { Unanswerable } from './run-modes.ts';

const FEATURES_SHOWN = 4;

/** Whether anything is wrong with what came: the passage, its sentence, what is bold, an answer refused or made up. */
export function isMiss(judgement: Judgement): boolean {
  const { question, answered, bold } = judgement;
  if (question.right.length === 0) return answered;
  return !answered || bold === 'wrong' || !isRightEndToEnd(judgement);
}

/** A miss on a few lines: what was asked, wanted and given, and why it was chosen. */
export function describeMiss(judgement: Judgement): string {
  const { question, kind, first, confidence } = judgement;
  const asked = question.command ? `/${question.command} ${question.text}` : question.text;
  const lines = [
    `${question.id} [${kind}] ${asked}`,
    `  wrong    ${faultsOf(judgement).join(', ')} (confidence ${confidence.toFixed(2)})`,
    `  wanted   ${question.right.join(' or ') || 'no answer'}: ${question.answers.join(' | ')}`,
  ];
  if (first === undefined) return [...lines, '  came     nothing', ''].join('\n');
  const { matches, features } = first.explanation;
  const bold = first.highlights.map((span) => slice(first.passage.text, span));
  const shares = features
    .slice(0, FEATURES_SHOWN)
    .map(({ name, share }) => `${name} ${share >= 0 ? '+' : '−'}${Math.abs(share).toFixed(2)}`);
  return [
    ...lines,
    `  came     ${first.passage.id}: ${sentenceText(first).replace(/\s+/g, ' ')}`,
    ...(bold.length > 0 ? [`  bold     ${bold.join(' | ')}`] : []),
    `  matched  ${matches.map(({ asked, found }) => (asked === found ? asked : `${asked} → ${found}`)).join(', ')}`,
    `  because  ${shares.join(', ')}`,
    '',
  ].join('\n');
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
