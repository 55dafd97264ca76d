import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import type { Article } from '../knowledge/article.ts';
import type { QuestionCommand } from '../question/question.ts';

/** A question whose right answer is known. */
export interface LabelledQuestion {
  readonly id: string;
  readonly text: string;
  /** Absent: asked as `question`. */
  readonly command?: QuestionCommand;
  /** Ids of the passages that answer, `slug#ordinal`; any is right. Empty: the articles do not say. */
  readonly right: readonly string[];
  /** Words of those passages that should be shown; any is right. */
  readonly answers: readonly string[];
  readonly tags: readonly string[];
}

/** A question that its article does not answer, however close it comes. */
interface UnansweredQuestion {
  readonly article: string;
  readonly text: string;
}

/** Questions with the articles they are asked of. */
export interface QuestionSet {
  /**
   * - `paragraphs`: a line is a paragraph with its questions; the set brings many articles;
   * - `questions`: a line is a question on an article of the knowledge folder.
   */
  readonly form: 'paragraphs' | 'questions';
  /** Sorted by slug. */
  readonly articles: readonly Article[];
  readonly questions: readonly LabelledQuestion[];
  /** What readers might ask of an article that does not say it. */
  readonly unanswered: readonly UnansweredQuestion[];
}

/** A set, or in one line what is wrong with it, beginning with the file and its line. */
export type ReadSet = { readonly set: QuestionSet } | { readonly problem: string };

/** The slug of a passage's article, by the passage's id. */
export function slugOf(id: string): string {
  return id.slice(0, id.lastIndexOf('#'));
}

const paragraphSchema = z.object({
  articleTitle: z.string(),
  articleId: z.string().min(1),
  text: z.string().min(1),
  questions: z.array(
    z.object({
      id: z.string().min(1),
      question: z.string(),
      answers: z.array(z.object({ text: z.string() })),
      impossible: z.boolean().default(false),
    }),
  ),
  /** Questions that no paragraph of the article answers. */
  unanswered: z.array(z.string()).default([]),
});

const questionSchema = z.object({
  id: z.string().min(1),
  command: z.enum(['qui', 'quand', 'ou', 'combien', 'quoi', 'pourquoi', 'comment', 'question']),
  question: z.string(),
  /** Needed when the knowledge folder holds several articles and the file is not named after one. */
  article: z.string().optional(),
  paragraphs: z.array(z.int().positive()),
  answers: z.array(z.string().min(1)),
  tags: z.array(z.string()),
});

type ParagraphLine = z.infer<typeof paragraphSchema>;
type QuestionLine = z.infer<typeof questionSchema>;

/**
 * Reads a set of either form, told apart by its first line. `knowledge` gives the articles of the second form.
 * Questions marked impossible are left out: their paragraph is no answer, yet another might be.
 */
export async function readQuestionSet(
  file: string,
  knowledge: () => Promise<readonly Article[]>,
): Promise<ReadSet> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { problem: `${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const lines = text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [{ line, number: at + 1 }]));
  const [first] = lines;
  if (first === undefined) return { problem: `${file}: no line` };
  if (isParagraphLine(first.line)) {
    const read = readLines(file, lines, paragraphSchema);
    return 'problem' in read ? read : { set: setOfParagraphs(read.rows.map(({ row }) => row)) };
  }
  const read = readLines(file, lines, questionSchema);
  return 'problem' in read ? read : setOfQuestions(file, read.rows, await knowledge());
}

interface Line {
  readonly line: string;
  readonly number: number;
}

interface Row<Value> {
  readonly row: Value;
  readonly number: number;
}

function isParagraphLine(line: string): boolean {
  try {
    return z.object({ articleId: z.unknown() }).safeParse(JSON.parse(line)).data?.articleId !== undefined;
  } catch {
    // Not JSON: reading it as a line of the other form names the fault.
    return false;
  }
}

function readLines<Value>(
  file: string,
  lines: readonly Line[],
  schema: z.ZodType<Value>,
): { readonly rows: Row<Value>[] } | { readonly problem: string } {
  const rows: Row<Value>[] = [];
  for (const { line, number } of lines) {
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch (error) {
      return { problem: `${file}:${number}: ${error instanceof Error ? error.message : String(error)}` };
    }
    const parsed = schema.safeParse(json);
    if (!parsed.success) {
      const faults = parsed.error.issues.map(({ path, message }) => [path.join('.'), message].join(': '));
      return { problem: `${file}:${number}: ${faults.join('; ')}` };
    }
    rows.push({ row: parsed.data, number });
  }
  return { rows };
}

function setOfParagraphs(lines: readonly ParagraphLine[]): QuestionSet {
  const paragraphs = new Map<string, ParagraphLine[]>();
  const questions: LabelledQuestion[] = [];
  for (const line of lines) {
    const known = paragraphs.get(line.articleId) ?? [];
    known.push(line);
    paragraphs.set(line.articleId, known);
    for (const { id, question, answers, impossible } of line.questions) {
      if (impossible) continue;
      questions.push({
        id,
        text: question,
        right: [`${line.articleId}#${known.length}`],
        answers: answers.map((answer) => answer.text),
        tags: [],
      });
    }
  }
  const articles = [...paragraphs].map(
    ([slug, rows]): Article => ({
      slug,
      title: rows[0]?.articleTitle ?? slug,
      language: 'fr',
      paragraphs: rows.map(({ text }, at) => ({ ordinal: at + 1, text, section: [] })),
    }),
  );
  const unanswered = lines.flatMap(({ articleId, unanswered: texts }) =>
    texts.map((text) => ({ article: articleId, text })),
  );
  return {
    form: 'paragraphs',
    articles: articles.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    questions,
    unanswered,
  };
}

function setOfQuestions(
  file: string,
  rows: readonly Row<QuestionLine>[],
  articles: readonly Article[],
): ReadSet {
  if (articles.length === 0)
    return { problem: `${file}: no article to ask; --knowledge says where they are` };
  const named = articles.find(({ slug }) => slug === basename(file, extname(file)));
  const only = articles.length === 1 ? articles[0] : undefined;
  const questions: LabelledQuestion[] = [];
  for (const { row, number } of rows) {
    const where = `${file}:${number}`;
    const article =
      row.article === undefined ? (named ?? only) : articles.find(({ slug }) => slug === row.article);
    if (article === undefined) {
      const reason =
        row.article === undefined
          ? `which of the ${articles.length} articles? Give the line an "article", or --knowledge a folder of one`
          : `no article "${row.article}" in the knowledge folder`;
      return { problem: `${where}: ${reason}` };
    }
    const outside = row.paragraphs.find((ordinal) => ordinal > article.paragraphs.length);
    if (outside !== undefined) {
      return { problem: `${where}: ${article.slug} has no paragraph ${outside}` };
    }
    questions.push({
      id: row.id,
      text: row.question,
      command: row.command,
      right: row.paragraphs.map((ordinal) => `${article.slug}#${ordinal}`),
      answers: row.answers,
      tags: row.tags,
    });
  }
  return { set: { form: 'questions', articles, questions, unanswered: [] } };
}
