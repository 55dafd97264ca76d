import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { buildLibrary } from '../../src/answering/library.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { QuestionCommand } from '../../src/question/question.ts';
import { renderOutcome } from '../../src/terminal/render-outcome.ts';

const { articles } = await loadKnowledge('knowledge');
const library = buildLibrary(articles);
const paragraphs = library.passages.map(({ text }) => text);
const style = {
  strong: (text: string) => `<${text}>`,
  heading: (text: string) => text,
  dim: (text: string) => text,
  wrap: (text: string) => text,
};
const rendering = { locale: 'fr', style, articleCount: 1, explain: false } as const;

const questions = readFileSync('tests/questions/niger-delegation-russe.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): { command: QuestionCommand; question: string } => JSON.parse(line));

describe('renderOutcome', () => {
  it('puts nothing between quotation marks but a stretch of a paragraph, and says where it goes on', () => {
    let quotations = 0;
    for (const { command, question } of questions) {
      const shown = renderOutcome(answerQuestion(library, { command, text: question }), rendering);
      for (const [, before, quoted, after] of shown.matchAll(/^(\[…\] )?«\u00a0(.*?)\u00a0»( \[…\])?$/gmsu)) {
        const text = quoted?.replace(/[<>]/g, '') ?? '';
        const paragraph = paragraphs.find((candidate) => candidate.includes(text));
        expect(paragraph, text).toBeDefined();
        expect(paragraph?.startsWith(text)).toBe(before === undefined);
        expect(paragraph?.endsWith(text)).toBe(after === undefined);
        quotations += 1;
      }
    }
    expect(quotations).toBeGreaterThan(questions.length / 2);
  });

  it('shows the first passage with its neighbours, three passages at most', () => {
    const outcome = answerQuestion(library, { command: 'qui', text: 'dirige la délégation russe ?' });
    const shown = renderOutcome(outcome, rendering);
    expect(shown).toMatch(/^«\u00a0Dans une percée .*<Yunus-Bek Yevkurov>.*internationaux\.\u00a0»\n—/);
    expect(shown.match(/^— /gm)?.length).toBeLessThanOrEqual(3);
  });

  it('sets nothing off in a passage that is no answer', () => {
    const outcome = answerQuestion(library, { text: 'Combien d’habitants compte le Niger ?' });
    const shown = renderOutcome(outcome, rendering);
    expect(shown).toMatch(/^L’article ne dit pas combien\.\nMots? absents? : .*habitants/);
    expect(shown).toContain('sans être une réponse');
    expect(shown).not.toContain('<');
  });
});
