import { type ScoredRow, TRUST_SIGN_NAMES, trustRow } from '../../answering/answer-trust.ts';
import { SPAN_SIGN_NAMES, scoreOf, spanRow } from '../../answering/candidate-rows.ts';
import { type QuestionKind, TYPED_KINDS } from '../../question/question-kind.ts';
import { dealIntoFolds, FOLDS } from '../folds.ts';
import { share } from '../measures.ts';
import type { QuestionSet } from '../question-set.ts';
import { type Learned, type Learning, named, originOf, roundAll } from './learned.ts';
import { type Group, learnListwise } from './listwise.ts';
import { learnLogistic, probabilityOf } from './logistic.ts';
import { type SpanCandidate, type SpanCompetition, spanCompetitions } from './span-competitions.ts';

/** Figures of bold, shares from 0 to 1. Typed: of qui, quand, où and combien. */
interface SpanFigures {
  readonly precision: number;
  readonly recall: number;
  readonly typedPrecision: number;
  readonly typedRecall: number;
}

/** Weights that choose the exact answer in a sentence, and that tell whether to trust the choice. */
export interface LearnedSpans extends Learned {
  readonly figures: Readonly<Record<keyof SpanFigures, number>>;
  /**
   * Bold is shown when trust reaches it: the first for qui, quand, où and combien, the second for the others, where few
   * answers are found exactly and trust must be surer.
   */
  readonly thresholds: Thresholds;
  readonly choice: Readonly<Record<string, number>>;
  readonly trust: Readonly<Record<string, number>>;
}

interface Thresholds {
  readonly typed: number;
  readonly other: number;
}

/**
 * A wrong bold misleads, none costs a glance: of what is shown three of four are to be right, and a little more, for
 * other articles are not these.
 */
const RIGHT_OF_SHOWN = 0.755;
/** Told, so that a reader sees what another choice would bring. */
const THRESHOLDS = [0, 0.4, 0.45, 0.5, 0.53, 0.55, 0.58, 0.6, 0.65];
const CHOICE_DESCENT = { steps: 300, decay: 1e-2 };
const TRUST_DESCENT = { steps: 300, decay: 2e-3 };
const METHOD = `Listwise logistic regression among the candidates of the right passage's best sentences, each question asked of its article; then logistic regression of whether the one chosen in the passage ranked first, by weights learned without its article, is right, on the first set alone. The figures, cross-validated by article in ${FOLDS} folds, are over a ranking and a confidence that have seen all articles, refusals and definitions as shown; the weights are learned again from all articles.`;

/** Learns what to show in bold, and when to show nothing. */
export function learnSpans(set: QuestionSet, learning: Learning): LearnedSpans {
  const { beside, tell } = learning;
  tell(`Looking for the answers of ${set.questions.length} questions`);
  const own = new Set(spanCompetitions(set));
  const competitions = [...own, ...(beside === undefined ? [] : spanCompetitions(beside.set))];
  const foldOf = dealIntoFolds([...set.articles, ...(beside?.set.articles ?? [])]);
  tell('Learning without each fold in turn');
  const unseen = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = learnWeights(
      competitions.filter(({ article }) => foldOf(article) !== fold),
      foldOf,
      own,
    );
    return competitions
      .filter(({ article, isShown }) => isShown && foldOf(article) === fold)
      .map((competition) => ({ ...settle(competition, weights), isBeside: !own.has(competition) }));
  });
  const unseenOwn = unseen.filter(({ isBeside }) => !isBeside);
  const unseenBeside = unseen.filter(({ isBeside }) => isBeside);
  for (const threshold of THRESHOLDS) {
    const figures = Object.entries(figuresAt({ typed: threshold, other: threshold }, unseenOwn));
    tell(
      `${threshold.toFixed(2)}  ${figures.map(([name, part]) => `${name} ${(100 * part).toFixed(1)}`).join('  ')}`,
    );
  }
  const isTyped = ({ kind }: Settled): boolean => TYPED_KINDS.includes(kind);
  const thresholds = {
    typed: lowestTrust(unseenOwn.filter(isTyped)),
    other: lowestTrust(unseenOwn.filter((one) => !isTyped(one))),
  };
  for (const [kind, figures] of figuresByKind(unseenOwn, thresholds)) tell(`${kind}  ${figures}`);
  const { choice, trust } = learnWeights(competitions, foldOf, own);
  return {
    origin: originOf(set, learning, METHOD),
    figures: roundAll({ ...figuresAt(thresholds, unseenOwn) }),
    ...(beside && { figuresBeside: roundAll({ ...figuresAt(thresholds, unseenBeside) }) }),
    thresholds,
    choice: named(SPAN_SIGN_NAMES, choice),
    trust: named(TRUST_SIGN_NAMES, trust),
  };
}

interface SpanWeights {
  /** As `SPAN_SIGN_NAMES`. */
  readonly choice: Float64Array;
  /** As `TRUST_SIGN_NAMES`. */
  readonly trust: Float64Array;
}

/**
 * Weights of choice from all of them; trust learns from each choice as weights make it that have not seen its article,
 * and only on the set itself: how often a choice is right differs from set to set.
 */
function learnWeights(
  competitions: readonly SpanCompetition[],
  foldOf: (article: string) => number,
  own: ReadonlySet<SpanCompetition>,
): SpanWeights {
  const folds = [...new Set(competitions.map(({ article }) => foldOf(article)))];
  const examples = folds.flatMap((fold) => {
    const choice = learnChoice(competitions.filter(({ article }) => foldOf(article) !== fold));
    return competitions
      .filter(
        (competition) =>
          own.has(competition) && foldOf(competition.article) === fold && isLearnedFrom(competition),
      )
      .flatMap((competition) => choose(competition, choice) ?? [])
      .map(({ row, isRight }) => ({ row, came: isRight, weight: 1 }));
  });
  return {
    choice: learnChoice(competitions),
    trust: learnLogistic(examples, TRUST_SIGN_NAMES.length, TRUST_DESCENT),
  };
}

function learnChoice(competitions: readonly SpanCompetition[]): Float64Array {
  return learnListwise(competitions.flatMap(groupOf), SPAN_SIGN_NAMES.length, CHOICE_DESCENT);
}

/** What trust learns from: the choices that are shown. */
function isLearnedFrom({ isShown, isRefused, definition }: SpanCompetition): boolean {
  return isShown && !isRefused && definition === 'not asked';
}

function groupOf({ candidates, query, definition }: SpanCompetition): Group[] {
  if (definition !== 'not asked') return [];
  const right = Uint8Array.from(candidates, ({ isRight }) => (isRight ? 1 : 0));
  if (!right.includes(1) || !right.includes(0)) return [];
  return [
    {
      rows: Float64Array.from(candidates.flatMap(({ values }) => [...spanRow(values, query.question.kind)])),
      right,
    },
  ];
}

/** What trust sees of the likeliest candidate. */
interface ChosenCandidate {
  readonly row: readonly number[];
  readonly isRight: boolean;
}

function choose({ candidates, ...seen }: SpanCompetition, choice: Float64Array): ChosenCandidate | undefined {
  const [best, ...others] = candidates
    .map((candidate): SpanCandidate & ScoredRow => ({
      ...candidate,
      score: scoreOf(candidate.values, seen.query.question.kind, choice),
    }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  return { row: trustRow({ ...seen, rows: [best, ...others] }), isRight: best.isRight };
}

/** What a competition came to. */
interface Settled {
  readonly kind: QuestionKind;
  /** How far its choice is trusted, from 0 to 1; undefined when there was nothing to choose. */
  readonly trust: number | undefined;
  readonly isRight: boolean;
}

function settle(competition: SpanCompetition, { choice, trust }: SpanWeights): Settled {
  const { kind } = competition.query.question;
  const { definition } = competition;
  if (competition.isRefused || definition === 'none') return { kind, trust: undefined, isRight: false };
  if (definition !== 'not asked') return { kind, trust: 1, isRight: definition === 'right' };
  const chosen = choose(competition, choice);
  return {
    kind,
    trust: chosen && probabilityOf(trust, chosen.row),
    isRight: chosen?.isRight === true,
  };
}

/** The lowest trust, in thousandths, from which on enough of what is shown is right; 1 when there is none. */
function lowestTrust(settled: readonly Settled[]): number {
  const trusts = settled.flatMap(({ trust, isRight }) => (trust === undefined ? [] : [{ trust, isRight }]));
  const enough = Array.from({ length: 1000 }, (_, at) => at / 1000).find((threshold) => {
    const shown = trusts.filter(({ trust }) => trust >= threshold);
    return share(shown, ({ isRight }) => isRight) >= RIGHT_OF_SHOWN;
  });
  return enough ?? 1;
}

function figuresAt({ typed: ofTyped, other }: Thresholds, settled: readonly Settled[]): SpanFigures {
  const isShown = ({ kind, trust }: Settled) =>
    trust !== undefined && trust >= (TYPED_KINDS.includes(kind) ? ofTyped : other);
  const isShownRight = (one: Settled) => isShown(one) && one.isRight;
  const typed = settled.filter(({ kind }) => TYPED_KINDS.includes(kind));
  return {
    precision: share(settled.filter(isShown), isShownRight),
    recall: share(settled, isShownRight),
    typedPrecision: share(typed.filter(isShown), isShownRight),
    typedRecall: share(typed, isShownRight),
  };
}

/** Precision and recall of each kind, with everything shown and at the thresholds in use. */
function figuresByKind(settled: readonly Settled[], inUse: Thresholds): [string, string][] {
  return [...new Set(settled.map(({ kind }) => kind))].map((kind) => {
    const own = settled.filter((one) => one.kind === kind);
    const told = Object.entries({ all: { typed: 0, other: 0 }, shown: inUse }).map(([which, thresholds]) => {
      const { precision, recall } = figuresAt(thresholds, own);
      return `${which}: precision ${(100 * precision).toFixed(1)} recall ${(100 * recall).toFixed(1)}`;
    });
    return [kind.padEnd(8), told.join('   ')];
  });
}
