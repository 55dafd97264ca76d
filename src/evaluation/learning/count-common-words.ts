import { type AnalyzedToken, analyze } from '../../language/analyzer.ts';
import { type QuestionSet, slugOf } from '../question-set.ts';
import { type Learned, type Learning, originOf } from './learned.ts';

/** The stems that many articles share. */
export interface CommonWords extends Learned {
  /** Number of articles → the stems that so many hold, in alphabetical order, with spaces between. */
  readonly stems: Readonly<Record<string, string>>;
}

/** A stem in fewer articles is too rare to be counted. */
const LEAST_ARTICLES = 5;
const METHOD = `Number of articles that hold a stem, in their paragraphs or the questions on them: stems of two letters and more that stand in lower case in at least ${LEAST_ARTICLES} articles.`;

/** Counts in how many articles of a set each stem occurs: how common a word is in French at large. */
export function countCommonWords(set: QuestionSet, { file, tell }: Learning): CommonWords {
  tell(`Counting the words of ${set.articles.length} articles`);
  const articlesOfStem = new Map<string, number>();
  for (const texts of textsByArticle(set)) {
    const stems = new Set(
      texts.flatMap((text) => analyze(text).filter(isCommonWord)).map(({ stem }) => stem),
    );
    for (const stem of stems) articlesOfStem.set(stem, (articlesOfStem.get(stem) ?? 0) + 1);
  }
  const stemsOfCount = new Map<number, string[]>();
  for (const [stem, articles] of articlesOfStem) {
    if (articles < LEAST_ARTICLES) continue;
    stemsOfCount.set(articles, [...(stemsOfCount.get(articles) ?? []), stem]);
  }
  return {
    origin: originOf(set, { file, tell }, METHOD),
    stems: Object.fromEntries([...stemsOfCount].map(([count, stems]) => [count, stems.sort().join(' ')])),
  };
}

/** For each article, its paragraphs and the questions on it. */
function textsByArticle({ articles, questions }: QuestionSet): string[][] {
  const texts = new Map(articles.map(({ slug, paragraphs }) => [slug, paragraphs.map(({ text }) => text)]));
  for (const { text, right } of questions) texts.get(slugOf(right[0] ?? ''))?.push(text);
  return [...texts.values()];
}

function isCommonWord({ stem, isStopWord, isNumber, isCapitalised }: AnalyzedToken): boolean {
  return !isStopWord && !isNumber && !isCapitalised && stem.length > 1;
}
