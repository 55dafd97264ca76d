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
};
