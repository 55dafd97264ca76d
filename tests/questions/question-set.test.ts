import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

const slug = 'niger-delegation-russe';

/** Questions that the article answers name its paragraphs and words of it; the others name none. */
const questionSchema = z.strictObject({
  id: z.string().min(1),
  command: z.enum(['qui', 'quand', 'ou', 'combien', 'quoi', 'pourquoi', 'comment', 'question']),
  question: z.string().min(1),
  paragraphs: z.array(z.int().positive()),
  answers: z.array(z.string().min(1)),
  tags: z
    .array(
      z.enum([
        'plain',
        'paraphrase',
        'definition',
        'inversion',
        'elision',
        'unaccented',
        'uppercase',
        'typo',
        'sms',
        'keyword',
        'conversational',
        'yes-no',
        'english',
        'off-topic',
        'noise',
        'near-topic',
      ]),
    )
    .min(1),
});

const unanswerable = ['off-topic', 'noise', 'near-topic'];

const lines = (await readFile(new URL(`./${slug}.jsonl`, import.meta.url), 'utf8')).trim().split('\n');
const questions = lines.map((line) => questionSchema.parse(JSON.parse(line)));
const { articles } = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)));
const article = articles.find((candidate) => candidate.slug === slug);

describe(`the questions on ${slug}`, () => {
  it('are told apart by their ids', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('are asked once each with the same command', () => {
    const asked = questions.map(({ command, question }) => `/${command} ${question.toLowerCase()}`);
    expect(asked.filter((question, index) => asked.indexOf(question) !== index)).toEqual([]);
  });

  it('have answers exactly when the article answers them', () => {
    const wrong = questions.filter(({ paragraphs, answers, tags }) => {
      const answerable = !tags.some((tag) => unanswerable.includes(tag));
      return paragraphs.length > 0 !== answerable || answers.length > 0 !== answerable;
    });
    expect(wrong).toEqual([]);
  });

  it('have answers that stand in the paragraphs named, letter by letter', () => {
    const missing = questions.flatMap(({ id, paragraphs, answers }) => {
      const texts = paragraphs.map((ordinal) => article?.paragraphs[ordinal - 1]?.text ?? '');
      const absent = answers.filter((answer) => !texts.some((text) => text.includes(answer)));
      const silent = texts.filter((text) => !answers.some((answer) => text.includes(answer)));
      return [...absent, ...silent].map((text) => `${id}: ${text}`);
    });
    expect(missing).toEqual([]);
  });
});
