import { userMention } from 'discord.js';
import type { Article } from '../knowledge/article.ts';
import { discordMessages } from '../messages/discord-messages.ts';
import { answerAsked } from './ask.ts';
import type { MessageBody } from './components.ts';
import { articleFingerprint, outcomeFingerprint } from './fingerprint.ts';
import { renderAbstention } from './render-abstention.ts';
import { renderAnswer } from './render-answer.ts';
import { renderOutline } from './render-outline.ts';
import { type OpenedFrom, renderParagraph } from './render-paragraph.ts';
import { findArticle, type Scene } from './scene.ts';
import type { AnswerView, OutlineView, ParagraphView, View } from './view.ts';

/** A view drawn. */
export interface Drawing {
  readonly body: MessageBody;
  /** Whether a question was asked that has no answer. */
  readonly abstained: boolean;
}

/** What drawing a view needs to know of its history. */
interface Occasion {
  /** The question in the message's title; needed by answers and by what was opened from them. */
  readonly question?: string | undefined;
  /** Of the text the view was offered for; absent when it is drawn for the first time. */
  readonly fingerprint?: string;
}

/** Draws a view from what the articles say now; `undefined` when its article or its question is gone. */
export function drawView(view: View, scene: Scene, occasion: Occasion): Drawing | undefined {
  if (view.show === 'answer') return drawAnswer(view, scene, occasion);
  const article = findArticle(scene.library, view.article);
  return article && { body: drawArticle(article, view, scene, occasion), abstained: false };
}

function drawAnswer(view: AnswerView, scene: Scene, occasion: Occasion): Drawing | undefined {
  const { question } = occasion;
  const outcome = question === undefined ? undefined : answerAsked(view.asked, question, scene.library);
  if (question === undefined || outcome === undefined) return undefined;
  const notes = notesOn(occasion, outcomeFingerprint(outcome), scene);
  return outcome.status === 'answered'
    ? { body: renderAnswer(outcome, view, question, scene, notes), abstained: false }
    : { body: renderAbstention(outcome, view, question, scene, notes), abstained: true };
}

function drawArticle(
  article: Article,
  view: ParagraphView | OutlineView,
  scene: Scene,
  occasion: Occasion,
): MessageBody {
  const notes = notesOn(occasion, articleFingerprint(article), scene);
  if (view.show === 'outline') return renderOutline(article, view, scene, notes);
  return renderParagraph(article, view, openedFrom(view, scene, occasion), scene, notes);
}

function openedFrom(view: ParagraphView, scene: Scene, { question }: Occasion): OpenedFrom | undefined {
  if (view.from === undefined || question === undefined) return undefined;
  const outcome = answerAsked(view.from.asked, question, scene.library);
  return outcome && { view: view.from, question, outcome };
}

function notesOn({ fingerprint }: Occasion, now: string, { locale, owner }: Scene): string[] {
  const words = discordMessages[locale];
  const changed = fingerprint !== undefined && fingerprint !== now;
  return [
    ...(changed ? [words.articleChanged] : []),
    ...(owner.signed ? [words.askedBy(userMention(owner.asker))] : []),
  ];
}
