import type { BoldFigures, GroupFigures, ModeFigures } from './figures.ts';
import type { CrossValidatedFigures } from './learning/cross-validate.ts';
import type { QuestionFigures } from './question-figures.ts';
import type { SpeedFigures } from './speed.ts';
import { type Cell, layOut, type Table } from './table.ts';

/** All that was measured of a set; what was not asked for is absent. Made to be printed as JSON as it stands. */
export interface Figures {
  readonly set: {
    readonly file: string;
    readonly articles: number;
    readonly paragraphs: number;
    readonly questions: number;
  };
  readonly article?: ModeFigures;
  readonly corpus?: ModeFigures;
  readonly speed?: SpeedFigures;
  readonly questions?: QuestionFigures;
  /** Only where the weights were learned from this very set: figures on articles that the weights had not seen. */
  readonly crossValidated?: Partial<CrossValidatedFigures>;
}

/** The figures as tables. A tool for those who work on the project: it speaks English whatever the locale. */
export function report({ set, article, corpus, speed, questions, crossValidated }: Figures): string {
  const modes = Object.entries({ article, corpus }).flatMap(([name, mode]) =>
    mode === undefined ? [] : [{ name, mode }],
  );
  const tables: Table[] = [];
  if (modes.length > 0) tables.push(rankingTable(modes));
  if (crossValidated) tables.push(crossValidatedTable(crossValidated));
  if (modes.length > 0) tables.push(honestyTable(modes), boldTable(modes));
  for (const { name, mode } of modes) tables.push(groupTable(`By kind, ${name}`, 'kind', mode.kinds));
  for (const { name, mode } of modes) tables.push(reliabilityTable(name, mode));
  if (speed) tables.push(speedTable(speed));
  if (questions) {
    tables.push(groupTable('Questions the articles answer', '', { all: questions }));
    tables.push(groupTable('By kind', 'kind', questions.kinds));
    tables.push(groupTable('By tag', 'tag', questions.tags));
    tables.push(refusalTable(questions));
  }
  const { file, questions: asked, paragraphs, articles } = set;
  const title = `${file}: ${asked} questions, ${paragraphs} paragraphs, ${articles} articles\n`;
  return [title, ...tables.map(layOut)].join('\n');
}

type NamedMode = { readonly name: string; readonly mode: ModeFigures };

function rankingTable(modes: readonly NamedMode[]): Table {
  return {
    title: 'Ranking (%): the right paragraph, its sentence, and both at once',
    head: ['', 'questions', 'hit@1', 'hit@3', 'hit@10', 'MRR', 'sentence', 'end to end'],
    rows: modes.flatMap(({ name, mode }) => [
      [
        name,
        { count: mode.questions },
        ...[mode.hit1, mode.hit3, mode.hit10, mode.mrr, mode.sentence, mode.endToEnd].map(shareCell),
      ],
      [
        `${name}, plain MiniSearch`,
        { count: mode.questions },
        ...[mode.plain.hit1, mode.plain.hit3, mode.plain.hit10, mode.plain.mrr].map(shareCell),
        '',
        '',
      ],
    ]),
  };
}

function crossValidatedTable(figures: Partial<CrossValidatedFigures>): Table {
  const cell = (share: number | undefined): Cell => (share === undefined ? '' : { share });
  return {
    title: 'The weights were learned from this set; on articles they had not seen (%)',
    head: ['', 'hit@1', 'hit@3', 'hit@10', 'sentence', 'end to end'],
    rows: [
      [
        'article',
        cell(figures.articleHit1),
        cell(figures.articleHit3),
        '',
        cell(figures.sentence),
        cell(figures.endToEnd),
      ],
      ...(figures.corpusHit1 === undefined
        ? []
        : [['corpus', cell(figures.corpusHit1), '', cell(figures.corpusHit10), '', '']]),
    ],
  };
}

function honestyTable(modes: readonly NamedMode[]): Table {
  return {
    title:
      'Honesty (%): answered by their own article, by it without the answer, when close to it, by foreign articles',
    head: ['', 'own', 'without the answer', 'close', 'foreign', 'calibration error'],
    rows: modes.map(({ name, mode }) => [
      name,
      ...[
        mode.answered,
        mode.nearAnswered,
        mode.unansweredAnswered,
        mode.foreignAnswered,
        mode.calibrationError,
      ].map(shareCell),
    ]),
  };
}

function boldTable(modes: readonly NamedMode[]): Table {
  const row = (name: string, bold: BoldFigures): Cell[] => [
    name,
    { count: bold.questions },
    ...[bold.precision, bold.recall, bold.typedPrecision, bold.typedRecall].map(shareCell),
  ];
  return {
    title: 'Bold (%): right when shown, answers shown; typed: qui, quand, où, combien',
    head: ['', 'questions', 'right', 'shown', 'typed right', 'typed shown'],
    rows: modes.flatMap(({ name, mode }) => [
      row(name, mode.bold),
      row(`${name}, right paragraph first`, mode.boldInRight),
    ]),
  };
}

function groupTable(title: string, label: string, groups: Readonly<Record<string, GroupFigures>>): Table {
  return {
    title: `${title} (%)`,
    head: [
      label,
      'questions',
      'hit@1',
      'sentence',
      'end to end',
      'answered',
      'answered right',
      'bold right',
      'answer in bold',
    ],
    rows: Object.entries(groups).map(([name, group]) => [
      name,
      { count: group.questions },
      ...[
        group.hit1,
        group.sentence,
        group.endToEnd,
        group.answered,
        group.answeredRight,
        group.boldPrecision,
        group.boldRecall,
      ].map(shareCell),
    ]),
  };
}

function reliabilityTable(name: string, { reliability }: ModeFigures): Table {
  return {
    title: `Confidence, ${name} (%): the first paragraph is right, said and seen, own and foreign questions`,
    head: ['confidence', 'questions', 'said', 'seen'],
    rows: reliability.map(({ from, to, count, said, was }) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      { count },
      { share: said },
      { share: was },
    ]),
  };
}

function speedTable({ answer, search }: SpeedFigures): Table {
  return {
    title: 'Milliseconds a question, over the whole corpus',
    head: ['', 'p50', 'p99'],
    rows: [
      ['answer', { ms: answer.p50 }, { ms: answer.p99 }],
      ["MiniSearch's own search, same index", { ms: search.p50 }, { ms: search.p99 }],
      ['ratio', { ms: answer.p50 / search.p50 }, { ms: answer.p99 / search.p99 }],
    ],
  };
}

function refusalTable({ refused }: QuestionFigures): Table {
  return {
    title: 'Questions the articles do not answer (%)',
    head: ['tag', 'questions', 'refused'],
    rows: Object.entries(refused).map(([tag, group]) => [
      tag,
      { count: group.questions },
      { share: group.refused },
    ]),
  };
}

function shareCell(share: number): Cell {
  return { share };
}
