import { type APIComponentInContainer, subtext } from 'discord.js';
import type { Abstention } from '../../answering/answer.ts';
import { answerMessages } from '../../messages/answer-messages.ts';
import { SHORT_QUOTE_LENGTH } from '../limits.ts';
import { ownerButtons } from './action-buttons.ts';
import { ACCENT, card, type MessageBody, row, text } from './components.ts';
import { escapeLine, toOneLine } from './escape-text.ts';
import { outcomeFingerprint } from './fingerprint.ts';
import { questionTitle } from './question-title.ts';
import { contextButton, quoteParts } from './render-answer.ts';
import type { Scene } from './scene.ts';
import { shorten } from './source-link.ts';
import type { AnswerView } from './view.ts';

const MISSING_WORDS = 6;
const NEAREST_WORDS = 3;
const TOPICS = 6;
/** Of a word or topic, which seldom comes near. */
const WORD_LENGTH = 50;

/** Why there is no answer, what may help to ask another way, and the nearest passage for what it is. */
export function renderAbstention(
  abstention: Abstention,
  view: AnswerView,
  question: string,
  scene: Scene,
  notes: readonly string[],
): MessageBody {
  const words = answerMessages[scene.locale];
  const nearest = abstention.quotes[0];
  const showNearest = abstention.reason === 'notInArticle' && nearest !== undefined;
  const passage: APIComponentInContainer[] = showNearest
    ? [
        text(subtext(words.nearestPassage)),
        ...quoteParts(
          { passage: nearest.passage, sentence: nearest.sentence, highlights: [] },
          SHORT_QUOTE_LENGTH,
          scene,
        ),
      ]
    : [];
  const own = scene.audience === 'everyone' ? ownerButtons(view, outcomeFingerprint(abstention), scene) : [];
  return card(ACCENT.nothing, [
    text(questionTitle(view.asked, question)),
    text(explain(abstention, scene).join('\n')),
    ...passage,
    ...notes.map((note) => text(subtext(note))),
    ...row([...(showNearest ? [contextButton(nearest, view, scene)] : []), ...own]),
  ]);
}

function explain(abstention: Abstention, { library, locale }: Scene): string[] {
  const words = answerMessages[locale];
  const missing = abstention.missing.slice(0, MISSING_WORDS).map(shown);
  const topics = abstention.topics.slice(0, TOPICS).map(shown);
  return [
    words.abstention(abstention.reason, abstention.question.kind, library.articles.length),
    ...(missing.length === 0 ? [] : [words.missing(missing)]),
    ...abstention.nearest
      .slice(0, MISSING_WORDS)
      .filter(({ known }) => known.length > 0)
      .map(({ asked, known }) => words.nearest(shown(asked), known.slice(0, NEAREST_WORDS).map(shown))),
    ...(topics.length === 0 ? [] : [words.topics(topics)]),
  ];
}

function shown(word: string): string {
  return escapeLine(shorten(toOneLine(word), WORD_LENGTH));
}
