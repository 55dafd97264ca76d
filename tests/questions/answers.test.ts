import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { readQuestionSet } from '../../src/evaluation/question-set.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));
const file = fileURLToPath(new URL('./niger-delegation-russe.jsonl', import.meta.url));

const loaded = await readQuestionSet(file, async () => (await loadKnowledge(knowledge)).articles);
if ('problem' in loaded) throw new Error(loaded.problem);
const { figures, misses } = evaluate(loaded.set, { file, mode: 'all', now: () => 0 });
const shown = misses.join('\n');

/** What the answers reach today, rounded down: a change may raise these, and never lowers them. */
it.each([
  ['brings the right paragraph first', figures.questions?.hit1, 0.97],
  ['chooses the answering sentence', figures.questions?.sentence, 0.97],
  ['answers, from the right paragraph', figures.questions?.answeredRight, 0.95],
  ['is right when it shows something bold', figures.questions?.boldPrecision, 0.98],
  ['refuses what is off the topic', figures.questions?.refused['off-topic']?.refused, 1],
  ['refuses noise', figures.questions?.refused['noise']?.refused, 1],
  [
    'refuses what the article comes near without saying',
    figures.questions?.refused['near-topic']?.refused,
    0.9,
  ],
])('%s', (_, reached, threshold) => {
  expect(reached, shown).toBeGreaterThanOrEqual(threshold);
});
