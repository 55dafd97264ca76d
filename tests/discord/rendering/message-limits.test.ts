import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/answering/library.ts';
import { prepareQuestion } from '../../../src/discord/conversation/prepare-question.ts';
import type { MessageBody } from '../../../src/discord/rendering/components.ts';
import { drawView } from '../../../src/discord/rendering/draw-view.ts';
import { articleKey } from '../../../src/discord/rendering/fingerprint.ts';
import type { Scene } from '../../../src/discord/rendering/scene.ts';
import type { View } from '../../../src/discord/rendering/view.ts';
import type { Article } from '../../../src/knowledge/article.ts';
import { KIND_OF_COMMAND, type QuestionCommand } from '../../../src/question/question.ts';

/** https://docs.discord.com/developers/components/reference */
const TEXT = 4000;
const COMPONENTS = 40;
const ROW = 5;
const ID = 100;
const LABEL = 80;

type Json = Readonly<Record<string, unknown>>;

function flatten(component: Json): Json[] {
  const inner = (component['components'] ?? []) as Json[];
  return [component, ...inner.flatMap(flatten)];
}

function expectWithinLimits(body: MessageBody) {
  const components = (body.components as unknown as Json[]).flatMap(flatten);
  expect(components.length).toBeLessThanOrEqual(COMPONENTS);
  const texts = components
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => `${content}`);
  expect(texts.join('').length).toBeLessThanOrEqual(TEXT);
  for (const text of texts) expect(text.trim()).not.toBe('');
  const buttons = components.filter(({ type }) => type === ComponentType.Button);
  const ids = buttons.map((button) => `${button['custom_id']}`);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(ID);
  for (const { label } of buttons)
    if (label !== undefined) expect(`${label}`.length).toBeLessThanOrEqual(LABEL);
  for (const row of components.filter(({ type }) => type === ComponentType.ActionRow)) {
    expect((row['components'] as unknown[]).length).toBeLessThanOrEqual(ROW);
  }
}

const NASTY = ['**', '_', '`', '<@1>', '[a](https://b.example)', '||', '@everyone', '\\', '#'];
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Brest', 'Morvan', 'lundi', '12 millions', 'capitaine', 'port', 'a', 'est'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant('*'.repeat(900)) },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(' ')}.`);
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 12 })
  .map((sentences) => `Yann Morvan commande. ${sentences.join(' ')}`);
const article: fc.Arbitrary<Article> = fc
  .record(
    {
      slug: fc.constantFrom('un', 'deux', 'trois'),
      title: sentence,
      source: fc.constantFrom(`https://journal.example/${'a(b)_'.repeat(70)}`, 'Le journal', '*'.repeat(500)),
      author: sentence,
      publishedAt: fc.constant('2023-12-08'),
      language: fc.constant('fr' as const),
      paragraphs: fc.array(fc.record({ text: paragraph, section: fc.array(sentence, { maxLength: 4 }) }), {
        minLength: 1,
        maxLength: 14,
      }),
    },
    { requiredKeys: ['slug', 'title', 'language', 'paragraphs'] },
  )
  .map(({ paragraphs, ...rest }) => ({
    ...rest,
    paragraphs: paragraphs.map((each, index) => ({ ...each, ordinal: index + 1 })),
  }));
const articles = fc.uniqueArray(article, { minLength: 1, maxLength: 3, selector: ({ slug }) => slug });
const question = fc.oneof(
  fc.constantFrom('qui commande ?', 'est Yann Morvan ?', 'millions lundi'),
  fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' ').slice(0, 300)),
);
const commands = Object.keys(KIND_OF_COMMAND) as QuestionCommand[];

describe('every message', () => {
  it('keeps within the limits of Discord, whatever the articles and the question', () => {
    fc.assert(
      fc.property(
        articles,
        question,
        fc.constantFrom(...commands),
        fc.nat(4),
        (written, text, command, page) => {
          const library = buildLibrary(written);
          const first = written[0];
          const prepared = prepareQuestion({ command, text }, library);
          if (first === undefined || !prepared.ok) return;
          const answer: View = { show: 'answer', asked: prepared.asked, page };
          const key = articleKey(first);
          const views: View[] = [
            answer,
            { show: 'paragraph', article: key, ordinal: page + 1, part: page, from: answer },
            { show: 'outline', article: key, page },
            { show: 'articles', page },
            { show: 'timeline', page },
            { show: 'people', article: key, page },
          ];
          for (const audience of ['reader', 'everyone'] as const) {
            const owner = { asker: '12345678901234567890', signed: true };
            const scene: Scene = { library, locale: 'fr', owner, audience, shared: true };
            for (const view of views) {
              const drawing = drawView(view, scene, { question: prepared.question, fingerprint: 'AAAAAAAA' });
              expect(drawing).toBeDefined();
              if (drawing) expectWithinLimits(drawing.body);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
