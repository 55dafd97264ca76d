import { userMention } from 'discord.js';
import type { Outcome } from '../../answering/answer.ts';
import { discordMessages } from '../../messages/discord-messages.ts';
import { answerAsked } from './answer-asked.ts';
import type { MessageBody } from './components.ts';
import { articleFingerprint, libraryFingerprint, outcomeFingerprint } from './fingerprint.ts';
import { renderAbstention } from './render-abstention.ts';
import { renderAnswer } from './render-answer.ts';
import { renderArticles } from './render-articles.ts';
import { renderOutline } from './render-outline.ts';
import { type Origin, renderParagraph } from './render-paragraph.ts';
import { renderPeople } from './render-people.ts';
import { renderTimeline } from './render-timeline.ts';
import { findArticle, type Scene } from './scene.ts';
import type { AnswerView, ParagraphView, View } from './view.ts';

/** A view drawn. */
export interface Drawing {
  readonly body: MessageBody;
  /** Whether a question was asked that has no answer. */
  readonly abstained: boolean;
  /** What became of the question, when one was asked. */
  readonly outcome?: Outcome;
}

/** What drawing a view needs to know of its history. */
interface Occasion {
  /** The question in the message's title; needed by answers and by what was opened from them. */
  readonly question?: string | undefined;
  /** What came of the question, where that is known already. */
  readonly outcome?: Outcome | undefined;
  /** Of the text the view was offered for; absent when it is drawn for the first time. */
  readonly fingerprint?: string;
}

/** Draws a view from what the articles say now; `undefined` when its article or its question is gone. */
export function drawView(view: View, scene: Scene, occasion: Occasion): Drawing | undefined {
  if (view.show === 'answer') return drawAnswer(view, scene, occasion);
  const body = drawArticles(view, scene, occasion);
  return body && { body, abstained: false };
}

/** Of the text a view shows: what `Occasion.fingerprint` is compared with when a button to the view is pressed. */
function fingerprintOf(view: View, scene: Scene, question: string | undefined): string | undefined {
  if (view.show === 'answer') {
    const outcome = question === undefined ? undefined : answerAsked(view.asked, question, scene.library);
    return outcome && outcomeFingerprint(outcome);
  }
  if (!('article' in view) || view.article === undefined) return libraryFingerprint(scene.library);
  const article = findArticle(scene.library, view.article);
  return article && articleFingerprint(article);
}

function drawAnswer(view: AnswerView, scene: Scene, occasion: Occasion): Drawing | undefined {
  const { question } = occasion;
  const outcome =
    question === undefined
      ? undefined
      : (occasion.outcome ?? answerAsked(view.asked, question, scene.library));
  if (question === undefined || outcome === undefined) return undefined;
  const notes = notesOn(occasion, outcomeFingerprint(outcome), scene);
  return outcome.status === 'answered'
    ? { body: renderAnswer(outcome, view, question, scene, notes), abstained: false, outcome }
    : { body: renderAbstention(outcome, view, question, scene, notes), abstained: true, outcome };
}

function drawArticles(
  view: Exclude<View, AnswerView>,
  scene: Scene,
  occasion: Occasion,
): MessageBody | undefined {
  const now = fingerprintOf(view, scene, undefined);
  if (now === undefined) return undefined;
  const notes = notesOn(occasion, now, scene);
  if (view.show === 'articles') return renderArticles(view, now, scene, notes);
  const article = view.article === undefined ? undefined : findArticle(scene.library, view.article);
  switch (view.show) {
    case 'timeline':
      return renderTimeline(article, view, now, scene, notes);
    case 'people':
      return renderPeople(article, view, now, scene, notes);
    case 'outline':
      return article && renderOutline(article, view, scene, notes);
    case 'paragraph':
      return article && renderParagraph(article, view, originOf(view, scene, occasion), scene, notes);
  }
}

/** Where a paragraph was opened from, when one can still go back there. */
function originOf({ from }: ParagraphView, scene: Scene, { question }: Occasion): Origin | undefined {
  const fingerprint = from && fingerprintOf(from, scene, question);
  if (from === undefined || fingerprint === undefined) return undefined;
  if (from.show !== 'answer') return { view: from, fingerprint };
  if (question === undefined) return undefined;
  const outcome = answerAsked(from.asked, question, scene.library);
  return outcome && { view: from, fingerprint, answered: { asked: from.asked, question, outcome } };
}

function notesOn({ fingerprint }: Occasion, now: string, { locale, owner }: Scene): string[] {
  const words = discordMessages[locale];
  const changed = fingerprint !== undefined && fingerprint !== now;
  return [
    ...(changed ? [words.articleChanged] : []),
    ...(owner.signed ? [words.askedBy(userMention(owner.asker))] : []),
  ];
}
