import { findCandidates } from '../../answering/answer-question.ts';
import { buildLibrary } from '../../answering/library.ts';
import { slice } from '../../language/span.ts';
import { parseQuestion } from '../../question/question.ts';
import {
  PASSAGE_FEATURE_NAMES,
  passageRow,
  SENTENCE_FEATURE_NAMES,
  sentenceRows,
} from '../../retrieval/feature-rows.ts';
import { type MatchedCandidate, matchCandidates } from '../../retrieval/match-candidates.ts';
import type { PassageIndex } from '../../retrieval/passage-index.ts';
import { compileQuery } from '../../retrieval/query.ts';
import { holdsAnswer } from '../comparable-text.ts';
import { requestOf } from '../judge.ts';
import { type LabelledQuestion, type QuestionSet, slugOf } from '../question-set.ts';

/** A question with its candidates' features: one competition to learn from. */
export interface TrainingList {
  /** Asked of the article alone, or of all articles. */
  readonly mode: 'article' | 'corpus';
  /** The slug of the article the question is on. */
  readonly article: string;
  /** How much it counts in learning, beside other lists. */
  readonly weight: number;
  /** How many passages were searched. */
  readonly searched: number;
  /** Index of the right candidate, or -1 when it is not among them. */
  readonly right: number;
  /** For each sentence of the right candidate, 1 when it holds the answer. */
  readonly rightSentences: Uint8Array;
  /** Row after row, a candidate each. The two columns on sentences are filled in when sentence weights are known. */
  readonly passageRows: Float64Array;
  /** Row after row, the sentences of all candidates. */
  readonly sentenceRows: Float64Array;
  /** For each candidate, the index of its first sentence's row; one more entry closes the last. */
  readonly sentenceStarts: Int32Array;
}

/** The lists of a set, all of one weight: each question asked of its own article, then of all articles. */
export function trainingLists({ articles, questions }: QuestionSet, weight = 1): TrainingList[] {
  const corpus = buildLibrary(articles).index;
  const own = new Map(articles.map((article) => [article.slug, buildLibrary([article]).index]));
  return questions.flatMap((question) => {
    const index = own.get(slugOf(question.right[0] ?? ''));
    if (index === undefined) return [];
    return [
      trainingList('article', index, question, weight),
      trainingList('corpus', corpus, question, weight),
    ];
  });
}

function trainingList(
  mode: TrainingList['mode'],
  index: PassageIndex,
  question: LabelledQuestion,
  weight: number,
): TrainingList {
  const query = compileQuery(index, parseQuestion(requestOf(question)));
  const matched = matchCandidates(query, findCandidates(query));
  const right = matched.findIndex(({ passage }) => question.right.includes(passage.passage.id));
  const rowsOfSentences = matched.map((candidate) => sentenceRows(query, candidate));
  const sentenceStarts = new Int32Array(matched.length + 1);
  for (const [at, { length }] of rowsOfSentences.entries()) {
    sentenceStarts[at + 1] = (sentenceStarts[at] ?? 0) + length;
  }
  return {
    mode,
    article: slugOf(question.right[0] ?? ''),
    weight,
    searched: index.passages.length,
    right,
    rightSentences: rightSentencesOf(matched[right], question),
    passageRows: concatenate(
      matched.map((candidate) =>
        passageRow(
          query,
          candidate,
          candidate.sentences.map(() => 0),
        ),
      ),
      PASSAGE_FEATURE_NAMES.length,
    ),
    sentenceRows: concatenate(rowsOfSentences.flat(), SENTENCE_FEATURE_NAMES.length),
    sentenceStarts,
  };
}

function rightSentencesOf(right: MatchedCandidate | undefined, { answers }: LabelledQuestion): Uint8Array {
  if (right === undefined) return new Uint8Array();
  const { passage, sentences } = right.passage;
  return Uint8Array.from(sentences, (sentence) =>
    holdsAnswer(slice(passage.text, sentence), answers) ? 1 : 0,
  );
}

function concatenate(rows: readonly Float64Array[], width: number): Float64Array {
  const joined = new Float64Array(rows.length * width);
  for (const [at, row] of rows.entries()) joined.set(row, at * width);
  return joined;
}
