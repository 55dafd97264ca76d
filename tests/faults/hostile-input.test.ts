import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/answering/answer.ts';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { buildLibrary, type Library } from '../../src/answering/library.ts';
import { articleChoices, questionChoices } from '../../src/discord/commands/autocomplete.ts';
import { COMMAND_NAMES } from '../../src/discord/commands/commands.ts';
import { handleCommand } from '../../src/discord/conversation/handle-command.ts';
import { handleMessage } from '../../src/discord/conversation/handle-message.ts';
import { handlePress } from '../../src/discord/conversation/handle-press.ts';
import { messageTitle } from '../../src/discord/conversation/message-title.ts';
import type { Response } from '../../src/discord/conversation/responses.ts';
import type { Visit } from '../../src/discord/conversation/visit.ts';
import type { MessageBody } from '../../src/discord/rendering/components.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { KIND_OF_COMMAND, type QuestionCommand } from '../../src/question/question.ts';
import { renderOutcome } from '../../src/terminal/render-outcome.ts';
import { styleOf } from '../../src/terminal/style.ts';
import { isObject } from '../discord-server/json.ts';
import { pingProblems } from '../discord-server/validation/validate-message.ts';
import { CallbackType, validateCallback } from '../discord-server/validation/validate-payload.ts';
import { hostileText } from './hostile-text.ts';

const RUNS = { numRuns: 150 };
const QUESTION_COMMANDS = Object.keys(KIND_OF_COMMAND) as QuestionCommand[];

const article: fc.Arbitrary<Article> = fc
  .record({ slug: hostileText, title: hostileText, texts: fc.array(hostileText, { maxLength: 4 }) })
  .map(({ slug, title, texts }) => {
    const written = texts.map((text) => text.trim()).filter((text) => text !== '');
    const paragraphs = ['Le colonel Moussa Traoré dirige la mission.', ...written];
    return {
      // A file's name is well-formed: it is decoded from UTF-8.
      slug: slug.slice(0, 200).replace(/[\p{Cs}\0]/gu, '') || 'a',
      title: title.slice(0, 2_000) || 'a',
      source: title,
      author: title,
      language: 'fr',
      paragraphs: paragraphs.map((text, at) => ({ ordinal: at + 1, text, section: [title, text] })),
    };
  });
const library: fc.Arbitrary<Library> = article.map((one) => buildLibrary([one]));
const question = fc.oneof(
  hostileText,
  hostileText.map((text) => `${text.slice(0, 200)} qui dirige la mission ?`),
);
const command = fc.constantFrom(...QUESTION_COMMANDS);

function expectFaithful({ quotes }: Outcome, { articles }: Library): void {
  for (const { passage, sentence, highlights } of quotes) {
    const source = articles.find(({ slug }) => slug === passage.article.slug);
    expect(source?.paragraphs[passage.ordinal - 1]?.text).toBe(passage.text);
    expect(sentence.start).toBeGreaterThanOrEqual(0);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    expect(sentence.end).toBeLessThanOrEqual(passage.text.length);
    let from = sentence.start;
    for (const { start, end } of highlights) {
      expect(start).toBeGreaterThanOrEqual(from);
      expect(end).toBeGreaterThan(start);
      from = end;
    }
    expect(from).toBeLessThanOrEqual(sentence.end);
  }
}

function visitTo(to: Library): Visit {
  return {
    library: to,
    userId: '123456789012345678',
    mayManageMessages: false,
    locales: { user: 'fr' },
    shared: true,
    commandIds: new Map(),
    onQuestion: () => undefined,
  };
}

/** The callback a response becomes, as `carryOut` sends it. */
function payloadOf(body: MessageBody): Record<string, unknown> {
  return {
    components: JSON.parse(JSON.stringify(body.components)),
    flags: 1 << 15,
    allowed_mentions: { parse: [] },
  };
}

function expectSendable(body: MessageBody): void {
  const data = payloadOf(body);
  expect(validateCallback({ type: CallbackType.message, data })).toEqual([]);
  expect(pingProblems(data)).toEqual([]);
}

function expectResponse(response: Response): void {
  if (response.respond !== 'delete') expectSendable(response.body);
}

describe('whatever is written and asked', () => {
  it('quotes are paragraphs as written, and highlights lie within their sentence', () => {
    fc.assert(
      fc.property(library, question, command, (from, text, name) => {
        expectFaithful(answerQuestion(from, { text, command: name }), from);
      }),
      RUNS,
    );
  });

  it('Discord accepts every message, and none of them pings', () => {
    fc.assert(
      fc.property(
        library,
        question,
        fc.constantFrom(...COMMAND_NAMES),
        fc.boolean(),
        (from, text, name, isPrivate) => {
          const visit = visitTo(from);
          const response = handleCommand(name, { question: text, private: isPrivate }, visit);
          expectResponse(response);
          expectResponse(handleCommand(name, { question: text, article: text }, visit));
          expectSendable(handleMessage(text, visit));
          if (response.respond !== 'reply') return;
          const message = { title: messageTitle(response.body.components), ephemeral: isPrivate };
          for (const { custom_id: customId } of usableButtons(response.body)) {
            expectResponse(handlePress(String(customId), message, visit));
          }
        },
      ),
      RUNS,
    );
  });

  it('Discord accepts every choice offered while typing', () => {
    fc.assert(
      fc.property(library, question, command, (from, text, name) => {
        for (const choices of [questionChoices(name, text, from), articleChoices(text, from)]) {
          const callback = { type: CallbackType.autocomplete, data: { choices } };
          expect(validateCallback(callback)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('the terminal is sent no control character but tabs and line feeds', () => {
    const rendering = {
      locale: 'fr',
      style: styleOf(process.stderr),
      articleCount: 1,
      explain: true,
    } as const;
    fc.assert(
      fc.property(library, question, (from, text) => {
        const shown = renderOutcome(answerQuestion(from, { text }), rendering);
        expect(shown).not.toMatch(/(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u);
      }),
      RUNS,
    );
  });

  it('a forged or foreign button is refused kindly', () => {
    const forged = fc.oneof(
      hostileText,
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc
        .array(fc.constantFrom('1', '0', 'o', 'p', 'w', 'd', 'a', ':', 's', '12', 'abcdefgh', '-1', '9e9'), {
          maxLength: 20,
        })
        .map((parts) => parts.join('')),
      fc
        .array(fc.constantFrom('1', 'o', 'p', 'w', 'd', 'a', '12s', 'abcdefgh', '0t', '7w', '99999', ''), {
          maxLength: 9,
        })
        .map((parts) => parts.join(':')),
    );
    const title = fc.option(hostileText, { nil: undefined });
    fc.assert(
      fc.property(library, forged, title, fc.boolean(), (from, customId, shown, ephemeral) => {
        expectResponse(handlePress(customId, { title: shown, ephemeral }, visitTo(from)));
      }),
      { numRuns: 400 },
    );
  });
});

function usableButtons(body: MessageBody): readonly Readonly<Record<string, unknown>>[] {
  const found: Record<string, unknown>[] = [];
  const visit = (component: unknown): void => {
    if (!isObject(component)) return;
    if (typeof component['custom_id'] === 'string' && component['disabled'] !== true) found.push(component);
    if (Array.isArray(component['components'])) component['components'].forEach(visit);
  };
  body.components.forEach(visit);
  return found;
}
