import { answerQuestion } from '../answering/answer-question.ts';
import { buildLibrary, type Library } from '../answering/library.ts';
import { dealIntoFolds, FOLDS } from './folds.ts';
import { type Judgement, judge, requestOf } from './judge.ts';
import { plainMiniSearch } from './plain-minisearch.ts';
import { type LabelledQuestion, type QuestionSet, slugOf } from './question-set.ts';

/** A question asked of articles that do not answer it. */
export interface Foreign {
  readonly question: LabelledQuestion;
  readonly answered: boolean;
  readonly confidence: number;
}

/** What came of a set asked in one way. */
export interface ModeRun {
  readonly judgements: readonly Judgement[];
  /** Of articles too short to rank in: their sentences count, their ranks do not. */
  readonly unranked: readonly Judgement[];
  readonly foreign: readonly Foreign[];
  /** Where plain MiniSearch puts the right passage; 0 for nowhere. */
  readonly plainRanks: readonly number[];
}

/** With fewer paragraphs than this, ranking within an article says little. */
export const PARAGRAPHS_TO_RANK = 3;

/** Each article a library of its own. Foreign: an article's questions asked of the others, each in its turn. */
export function runArticleMode({ articles, questions }: QuestionSet): ModeRun {
  const own = articles.map((article) => ({
    library: buildLibrary([article]),
    asked: questions.filter(({ right }) => right.some((id) => slugOf(id) === article.slug)),
  }));
  const long = own.filter(({ library }) => library.passages.length >= PARAGRAPHS_TO_RANK);
  const short = own.filter((one) => !long.includes(one));
  return {
    judgements: long.flatMap(({ library, asked }) => asked.map((question) => judge(library, question))),
    unranked: short.flatMap(({ library, asked }) => asked.map((question) => judge(library, question))),
    foreign: long.flatMap(({ asked }, at) => {
      const others = long.filter((_, other) => other !== at);
      return asked.flatMap((question, turn) => {
        const other = others[(at + turn) % others.length];
        return other === undefined ? [] : [askElsewhere(other.library, question)];
      });
    }),
    plainRanks: long.flatMap(({ library, asked }) => plainRanks(library, asked)),
  };
}

/** All articles in one library. Foreign: each fold's questions asked of the other folds' articles. */
export function runCorpusMode({ articles, questions }: QuestionSet): ModeRun & { readonly library: Library } {
  const library = buildLibrary(articles);
  const foldOf = dealIntoFolds(articles);
  return {
    library,
    judgements: questions.map((question) => judge(library, question)),
    unranked: [],
    foreign: Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const others = buildLibrary(articles.filter(({ slug }) => foldOf(slug) !== fold));
      return questions
        .filter(({ right }) => right.every((id) => foldOf(slugOf(id)) === fold))
        .map((question) => askElsewhere(others, question));
    }),
    plainRanks: plainRanks(library, questions),
  };
}

function askElsewhere(library: Library, question: LabelledQuestion): Foreign {
  const { status, confidence } = answerQuestion(library, requestOf(question));
  return { question, answered: status === 'answered', confidence };
}

function plainRanks({ passages }: Library, questions: readonly LabelledQuestion[]): number[] {
  const search = plainMiniSearch(passages);
  return questions.map(({ text, right }) => search(text).findIndex((id) => right.includes(id)) + 1);
}
