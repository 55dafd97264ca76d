import { parseArgs } from 'node:util';
import { readQuestionSet } from '../../src/evaluation/question-set.ts';
import { type Corpus, growCorpus } from './grown-text.ts';

/** The corpus of `--set FILE`, a set of paragraphs with questions; text grown to `passages` without it. */
export async function corpusOf(arguments_: readonly string[], passages: number): Promise<Corpus> {
  const { values } = parseArgs({ args: [...arguments_], options: { set: { type: 'string' } } });
  if (values.set === undefined) return growCorpus(passages, 2_000);
  const read = await readQuestionSet(values.set, async () => []);
  if ('problem' in read) throw new Error(read.problem);
  const { articles, questions } = read.set;
  return { name: values.set, articles, questions: questions.map(({ text }) => text) };
}
