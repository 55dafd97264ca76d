import { answerQuestion } from '../answering/answer-question.ts';
import type { Library } from '../answering/library.ts';
import { type Judgement, judge, requestOf } from './judge.ts';
import { plainMiniSearch } from './plain-minisearch.ts';
import type { LabelledQuestion, QuestionSet } from './question-set.ts';
import {
  type Asking,
  askForeign,
  askOtherFolds,
  askOwn,
  askUnanswered,
  askWithoutAnswer,
  ownLibraries,
} from './ways-to-ask.ts';

/** A question asked of articles that do not answer it. */
export interface Unanswerable {
  readonly question: LabelledQuestion;
  readonly answered: boolean;
  readonly confidence: number;
}

/** What came of a set asked in one way. */
export interface ModeRun {
  readonly judgements: readonly Judgement[];
  /** Of articles too short to rank in: their sentences count, their ranks do not. */
  readonly unranked: readonly Judgement[];
  /** Asked of the question's own article without the paragraphs that answer. */
  readonly near: readonly Unanswerable[];
  /** Close to the article, which does not answer them. */
  readonly unanswered: readonly Unanswerable[];
  readonly foreign: readonly Unanswerable[];
  /** Where plain MiniSearch puts the right passage; 0 for nowhere. */
  readonly plainRanks: readonly number[];
}

/** Each article a library of its own. Foreign: an article's questions asked of the others, each in its turn. */
export function runArticleMode(set: QuestionSet): ModeRun {
  const { long, short } = ownLibraries(set);
  return {
    judgements: askOwn(long).map(judgeAsking),
    unranked: askOwn(short).map(judgeAsking),
    near: askWithoutAnswer(long).map(askUnanswerable),
    unanswered: askUnanswered(set, long).map(askUnanswerable),
    foreign: askForeign(long).map(askUnanswerable),
    plainRanks: long.flatMap(({ library, asked }) => plainRanks(library, asked)),
  };
}

/** All articles in one library. Foreign: each fold's questions asked of the other folds' articles. */
export function runCorpusMode(set: QuestionSet, library: Library): ModeRun {
  return {
    judgements: set.questions.map((question) => judge(library, question)),
    unranked: [],
    near: [],
    unanswered: [],
    foreign: askOtherFolds(set).map(askUnanswerable),
    plainRanks: plainRanks(library, set.questions),
  };
}

function judgeAsking({ library, question }: Asking): Judgement {
  return judge(library, question);
}

function askUnanswerable({ library, question }: Asking): Unanswerable {
  const { status, confidence } = answerQuestion(library, requestOf(question));
  return { question, answered: status === 'answered', confidence };
}

function plainRanks({ passages }: Library, questions: readonly LabelledQuestion[]): number[] {
  const search = plainMiniSearch(passages);
  return questions.map(({ text, right }) => search(text).findIndex((id) => right.includes(id)) + 1);
}
