import { parseQuestion, type QuestionCommand } from '../../src/question/question.ts';
import type { PassageIndex } from '../../src/retrieval/passage-index.ts';
import { compileQuery, type Query } from '../../src/retrieval/query.ts';
import { libraryOf } from '../answering/library-of.ts';

/** An index of paragraphs by article. */
export function indexOf(articles: Readonly<Record<string, readonly string[]>>): PassageIndex {
  return libraryOf(articles).index;
}

/** A question put to an index. */
export function queryOn(index: PassageIndex, text: string, command: QuestionCommand = 'question'): Query {
  return compileQuery(index, parseQuestion({ text, command }));
}

/** A harbour and its lighthouse, in two articles. */
export const harbour = indexOf({
  port: [
    'Le capitaine Yann Morvan dirige le port de Brest depuis 2019. Il emploie 14 marins.',
    'La grue a coûté 12 millions d’euros. Elle soulève les navires grecs.',
    'Le port dort. Le phare du port luit.',
  ],
  phare: ['Le phare a été bâti par Anne Le Goff en 1850, car les navires sombraient.'],
});
