import { type QuestionKind, TYPED_KINDS } from '../question/question-kind.ts';
import { isRightEndToEnd, type Judgement } from './judge.ts';
import {
  expectedCalibrationError,
  hitAt,
  meanReciprocalRank,
  type ReliabilityBin,
  reliability,
  share,
} from './measures.ts';
import type { ModeRun } from './run-modes.ts';

/** Figures of a group of questions that the articles answer. Shares run from 0 to 1; NaN where there is nothing to count. */
export interface GroupFigures {
  readonly questions: number;
  readonly hit1: number;
  readonly sentence: number;
  readonly endToEnd: number;
  readonly answered: number;
  /** Answered, and with the right passage first: an abstention shows no passage as the answer. */
  readonly answeredRight: number;
  /** When something is bold, how often it is right. */
  readonly boldPrecision: number;
  /** How often the right answer is bold. */
  readonly boldRecall: number;
}

/** Figures of what is bold. Typed: of the questions whose answer has a type, qui, quand, où and combien. */
export interface BoldFigures {
  readonly questions: number;
  readonly precision: number;
  readonly recall: number;
  readonly typedPrecision: number;
  readonly typedRecall: number;
}

/** Figures of a set asked in one way. */
export interface ModeFigures extends GroupFigures {
  readonly hit3: number;
  readonly hit10: number;
  readonly mrr: number;
  readonly foreignAnswered: number;
  /** Answered by their own article although the paragraphs that answer were taken out. */
  readonly nearAnswered: number;
  /** Answered although the set says that the article does not answer them; NaN where it says so of none. */
  readonly unansweredAnswered: number;
  readonly bold: BoldFigures;
  /** Of the questions whose right paragraph came first: how bold does when ranking did its part. */
  readonly boldInRight: BoldFigures;
  readonly plain: {
    readonly hit1: number;
    readonly hit3: number;
    readonly hit10: number;
    readonly mrr: number;
  };
  readonly kinds: Readonly<Partial<Record<QuestionKind, GroupFigures>>>;
  readonly calibrationError: number;
  readonly reliability: readonly ReliabilityBin[];
}

const KINDS: readonly QuestionKind[] = ['who', 'when', 'where', 'howMany', 'what', 'why', 'how', 'open'];

/** The figures of a mode. Sentences of articles too short to rank in count too. */
export function figuresOfMode({
  judgements,
  unranked,
  near,
  unanswered,
  foreign,
  plainRanks,
}: ModeRun): ModeFigures {
  const ranks = judgements.map(({ rank }) => rank);
  const bins = reliability([
    ...judgements.map(({ confidence, rank }) => ({ confidence, came: rank === 1 })),
    ...foreign.map(({ confidence }) => ({ confidence, came: false })),
  ]);
  return {
    ...figuresOfGroup(judgements),
    sentence: share([...judgements, ...unranked], ({ sentence }) => sentence),
    hit3: hitAt(ranks, 3),
    hit10: hitAt(ranks, 10),
    mrr: meanReciprocalRank(ranks),
    foreignAnswered: share(foreign, ({ answered }) => answered),
    nearAnswered: share(near, ({ answered }) => answered),
    unansweredAnswered: share(unanswered, ({ answered }) => answered),
    bold: figuresOfBold(judgements),
    boldInRight: figuresOfBold(judgements.filter(({ rank }) => rank === 1)),
    plain: {
      hit1: hitAt(plainRanks, 1),
      hit3: hitAt(plainRanks, 3),
      hit10: hitAt(plainRanks, 10),
      mrr: meanReciprocalRank(plainRanks),
    },
    kinds: figuresOfKinds(judgements),
    calibrationError: expectedCalibrationError(bins),
    reliability: bins,
  };
}

/** The figures of each kind of question that occurs. */
export function figuresOfKinds(
  judgements: readonly Judgement[],
): Partial<Record<QuestionKind, GroupFigures>> {
  return Object.fromEntries(
    KINDS.map((kind) => [kind, judgements.filter((judgement) => judgement.kind === kind)] as const)
      .filter(([, group]) => group.length > 0)
      .map(([kind, group]) => [kind, figuresOfGroup(group)]),
  );
}

/** The figures of some questions that the articles answer. */
export function figuresOfGroup(judgements: readonly Judgement[]): GroupFigures {
  return {
    questions: judgements.length,
    hit1: share(judgements, ({ rank }) => rank === 1),
    sentence: share(judgements, ({ sentence }) => sentence),
    endToEnd: share(judgements, isRightEndToEnd),
    answered: share(judgements, ({ answered }) => answered),
    answeredRight: share(judgements, ({ answered, rank }) => answered && rank === 1),
    boldPrecision: boldPrecision(judgements),
    boldRecall: boldRecall(judgements),
  };
}

function figuresOfBold(judgements: readonly Judgement[]): BoldFigures {
  const typed = judgements.filter(({ kind }) => TYPED_KINDS.includes(kind));
  return {
    questions: judgements.length,
    precision: boldPrecision(judgements),
    recall: boldRecall(judgements),
    typedPrecision: boldPrecision(typed),
    typedRecall: boldRecall(typed),
  };
}

function boldPrecision(judgements: readonly Judgement[]): number {
  return share(
    judgements.filter(({ bold }) => bold !== 'none'),
    ({ bold }) => bold === 'right',
  );
}

function boldRecall(judgements: readonly Judgement[]): number {
  return share(judgements, ({ bold }) => bold === 'right');
}
