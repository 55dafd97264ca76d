import type { QuestionCommand } from '../../src/question/question.ts';
import {
  PASSAGE_FEATURE_NAMES,
  passageRow,
  SENTENCE_FEATURE_NAMES,
  sentenceRows,
} from '../../src/retrieval/feature-rows.ts';
import { matchCandidates } from '../../src/retrieval/match-candidates.ts';
import { indexOf, queryOn } from './harbour.ts';

/** A feature's value on each paragraph, article after article; every one is a candidate. */
export function onPassages(
  feature: string,
  articles: Readonly<Record<string, readonly string[]>>,
  question: string,
  command?: QuestionCommand,
): number[] {
  const index = indexOf(articles);
  const query = queryOn(index, question, command);
  const candidates = index.search(query.searchTerms);
  const all = index.passages.map((_, number) => ({
    number,
    bm25: candidates.find((candidate) => candidate.number === number)?.bm25 ?? 0,
  }));
  const at = columnOf(PASSAGE_FEATURE_NAMES, feature);
  return matchCandidates(query, all).map((matched) => passageRow(query, matched, [0])[at] ?? Number.NaN);
}

/** A feature's value on each sentence of a paragraph. */
export function onSentences(feature: string, paragraph: string, question: string): number[] {
  const index = indexOf({ a: [paragraph] });
  const query = queryOn(index, question);
  const [matched] = matchCandidates(query, [{ number: 0, bm25: 0 }]);
  if (matched === undefined) throw new Error('no passage');
  const at = columnOf(SENTENCE_FEATURE_NAMES, feature);
  return sentenceRows(query, matched).map((row) => row[at] ?? Number.NaN);
}

function columnOf(names: readonly string[], feature: string): number {
  const at = names.indexOf(feature);
  if (at === -1) throw new Error(`no feature: ${feature}`);
  return at;
}
