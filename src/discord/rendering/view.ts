import type { QuestionCommand } from '../../question/question.ts';

/** How a question was asked; its text stands in the message itself, as its title. */
export interface AskedBy {
  readonly command: QuestionCommand;
  /** Whether the command's word was put before what was typed to make the title. */
  readonly worded: boolean;
  /** The key of the article asked, when the asker chose one. */
  readonly article?: string;
}

/** The answer to a question, at one of its pages, from 0. */
export interface AnswerView {
  readonly show: 'answer';
  readonly asked: AskedBy;
  readonly page: number;
}

/** A paragraph of an article, or a part of it (from 0) when it is too long for one message. */
export interface ParagraphView {
  readonly show: 'paragraph';
  readonly article: string;
  readonly ordinal: number;
  readonly part: number;
  /** What it was opened from, to go back to. */
  readonly from?: Exclude<View, ParagraphView>;
}

/** An article's title, source, length and headings. */
export interface OutlineView {
  readonly show: 'outline';
  readonly article: string;
  readonly page: number;
}

/** The articles one can ask. */
export interface ArticlesView {
  readonly show: 'articles';
  readonly page: number;
}

/** What the articles, or one of them, quote in a list: the dated sentences, the people. */
export interface ListView {
  readonly show: 'timeline' | 'people';
  readonly article?: string;
  readonly page: number;
}

/** What a message shows, in full: with the question in its title, enough to draw it again. Articles go by their key. */
export type View = AnswerView | ParagraphView | OutlineView | ArticlesView | ListView;
