import { type ScoredRow, TRUST_SIGN_NAMES, trustRow } from '../../answering/answer-trust.ts';
import { SPAN_SIGN_NAMES, scoreOf, spanRow } from '../../answering/candidate-rows.ts';
import type { QuestionKind } from '../../question/question-kind.ts';
import { TYPED_KINDS } from '../figures.ts';
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
  /** Bold is shown when trust reaches it. */
  readonly threshold: number;
  readonly choice: Readonly<Record<string, number>>;
  readonly trust: Readonly<Record<string, number>>;
}

/** A wrong bold misleads, none costs a glance: three of four shown are right from here on. */
const THRESHOLD = 0.53;
/** Told beside the threshold in use, so that another can be chosen. */
const THRESHOLDS = [0, 0.4, 0.45, 0.5, 0.53, 0.55, 0.58, 0.6];
const CHOICE_DESCENT = { steps: 300, decay: 1e-2 };
const TRUST_DESCENT = { steps: 300, decay: 2e-3 };
const METHOD = `Listwise logistic regression among the candidates of the right passage's best sentences, each question asked of its article; then logistic regression of whether the one chosen in the passage ranked first is right. The figures, cross-validated by article in ${FOLDS} folds, are over a ranking and a confidence that have seen all articles; the weights are learned again from all articles.`;

/** Learns what to show in bold, and when to show nothing. */
export function learnSpans(set: QuestionSet, { file, tell }: Learning): LearnedSpans {
  tell(`Looking for the answers of ${set.questions.length} questions`);
  const competitions = spanCompetitions(set);
  const foldOf = dealIntoFolds(set.articles);
  tell('Learning without each fold in turn');
  const unseen = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = learnWeights(competitions.filter(({ article }) => foldOf(article) !== fold));
    return competitions
      .filter(({ article, isShown }) => isShown && foldOf(article) === fold)
      .map((competition) => settle(competition, weights));
  });
  for (const threshold of THRESHOLDS) {
    const figures = Object.entries(figuresAt(threshold, unseen));
    tell(
      `${threshold.toFixed(2)}  ${figures.map(([name, part]) => `${name} ${(100 * part).toFixed(1)}`).join('  ')}`,
    );
  }
  for (const [kind, figures] of figuresByKind(unseen)) tell(`${kind}  ${figures}`);
  const { choice, trust } = learnWeights(competitions);
  return {
    origin: originOf(set, file, METHOD),
    figures: roundAll({ ...figuresAt(THRESHOLD, unseen) }),
    threshold: THRESHOLD,
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

function learnWeights(competitions: readonly SpanCompetition[]): SpanWeights {
  const choice = learnListwise(competitions.flatMap(groupOf), SPAN_SIGN_NAMES.length, CHOICE_DESCENT);
  const chosen = competitions.flatMap((competition) =>
    competition.isShown ? (choose(competition, choice) ?? []) : [],
  );
  const examples = chosen.map(({ row, isRight }) => ({ row, came: isRight, weight: 1 }));
  return { choice, trust: learnLogistic(examples, TRUST_SIGN_NAMES.length, TRUST_DESCENT) };
}

function groupOf({ candidates, query }: SpanCompetition): Group[] {
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
  const chosen = choose(competition, choice);
  return {
    kind: competition.query.question.kind,
    trust: chosen && probabilityOf(trust, chosen.row),
    isRight: chosen?.isRight === true,
  };
}

function figuresAt(threshold: number, settled: readonly Settled[]): SpanFigures {
  const isShown = ({ trust }: Settled) => trust !== undefined && trust >= threshold;
  const isShownRight = (one: Settled) => isShown(one) && one.isRight;
  const typed = settled.filter(({ kind }) => TYPED_KINDS.includes(kind));
  return {
    precision: share(settled.filter(isShown), isShownRight),
    recall: share(settled, isShownRight),
    typedPrecision: share(typed.filter(isShown), isShownRight),
    typedRecall: share(typed, isShownRight),
  };
}

/** Precision and recall of each kind, at the threshold and with everything shown. */
function figuresByKind(settled: readonly Settled[]): [string, string][] {
  return [...new Set(settled.map(({ kind }) => kind))].map((kind) => {
    const own = settled.filter((one) => one.kind === kind);
    const told = [0, THRESHOLD].map((threshold) => {
      const { precision, recall } = figuresAt(threshold, own);
      return `${threshold.toFixed(2)}: precision ${(100 * precision).toFixed(1)} recall ${(100 * recall).toFixed(1)}`;
    });
    return [kind.padEnd(8), told.join('   ')];
  });
}
