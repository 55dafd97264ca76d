import type { QuestionSet } from '../../../src/evaluation/question-set.ts';

export const TRADES = [
  'boulanger',
  'forgeron',
  'meunier',
  'notaire',
  'potier',
  'tanneur',
  'vannier',
  'verrier',
];

/** One small article a trade, all alike, so that eight of them teach what holds for the others. */
export const trades: QuestionSet = {
  form: 'paragraphs',
  articles: TRADES.map((trade) => ({
    slug: trade,
    title: trade,
    language: 'fr',
    paragraphs: [
      `Le ${trade} habitait la rue haute. Sa maison était grise.`,
      `Le ${trade} aimait la musique. Il jouait de la flûte. La fanfare du ${trade} répétait le lundi.`,
      `On dit que le ${trade} voyageait peu.`,
    ].map((text, at) => ({ ordinal: at + 1, text, section: [] })),
  })),
  questions: TRADES.flatMap((trade) => [
    {
      id: `${trade}-1`,
      text: `Où habitait le ${trade} ?`,
      right: [`${trade}#1`],
      answers: ['la rue haute'],
      tags: [],
    },
    {
      id: `${trade}-2`,
      text: `Quand répétait la fanfare du ${trade} ?`,
      right: [`${trade}#2`],
      answers: ['le lundi'],
      tags: [],
    },
  ]),
  unanswered: TRADES.map((trade) => ({ article: trade, text: `Combien de moutons avait le ${trade} ?` })),
};

/** The same articles under other names, to be learned from beside them. */
export const renamed: QuestionSet = {
  form: 'paragraphs',
  articles: trades.articles.map((article) => ({ ...article, slug: `${article.slug}-bis` })),
  questions: trades.questions.map((question) => ({
    ...question,
    right: question.right.map((id) => id.replace('#', '-bis#')),
  })),
  unanswered: trades.unanswered.map(({ article, text }) => ({ article: `${article}-bis`, text })),
};
