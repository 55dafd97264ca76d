import { confidenceRow } from '../../answering/confidence.ts';
import { searchedIn } from '../../answering/confidence-signs.ts';
import { buildLibrary, type Library } from '../../answering/library.ts';
import { isSilent } from '../../answering/silence.ts';
import type { Article } from '../../knowledge/article.ts';
import { type QuestionSet, slugOf } from '../question-set.ts';
import {
  type Asking,
  askForeign,
  askOtherFolds,
  askOwn,
  askUnanswered,
  askWithoutAnswer,
  ownLibraries,
} from '../ways-to-ask.ts';
import { rankQuestion } from './rank-question.ts';

/**
 * How much an example counts, by the way it was asked, so that confidence holds for any library: an article of three
 * paragraphs or more, which is what most readers have; a shorter one; a shelf of a dozen articles, and the same shelf
 * bound as one long article; and all articles. An article without the answer's paragraph still says nearly all that the
 * question does: it would teach to refuse too much, and is only measured.
 */
export const WEIGHT_OF_WAY = {
  articleOwn: 1,
  articleForeign: 1,
  articleWithoutAnswer: 0,
  articleUnanswered: 0,
  shortOwn: 0.5,
  shortForeign: 0.5,
  shelfOwn: 0.4,
  shelfForeign: 0.3,
  boundOwn: 0.4,
  boundForeign: 0.3,
  corpusOwn: 1,
  corpusForeign: 0.6,
} as const;

/** A way to ask questions: of which articles. */
export type Way = keyof typeof WEIGHT_OF_WAY;

/** The ways, in the order of their weights. */
export const WAYS = Object.keys(WEIGHT_OF_WAY).filter((way): way is Way => way in WEIGHT_OF_WAY);

/** A question asked in one way, with its signs; without when nothing was found. */
export interface SeenExample {
  readonly way: Way;
  readonly article: string;
  readonly row: readonly number[] | undefined;
  /** Whether the passage ranked first is one that answers. */
  readonly isRight: boolean;
  /** Whether a rule of silence refuses the question, however likely an answer. */
  readonly isSilent: boolean;
}

const SHELVES = 20;
/** Foreign questions come from a shelf that is not near, so that no article is on both. */
const NEXT_SHELF = 7;

/** Asks every question in every way. */
export function confidenceExamples(set: QuestionSet): SeenExample[] {
  const { long, short } = ownLibraries(set);
  const corpus = buildLibrary(set.articles);
  const askings: Readonly<Record<Way, readonly Asking[]>> = {
    articleOwn: askOwn(long),
    articleForeign: askForeign(long),
    articleWithoutAnswer: askWithoutAnswer(long),
    articleUnanswered: askUnanswered(set, long),
    shortOwn: askOwn(short),
    shortForeign: askForeign(short),
    ...askShelves(set, 'shelf', (articles) => articles),
    ...askShelves(set, 'bound', bind),
    corpusOwn: set.questions.map((question) => ({ question, library: corpus })),
    corpusForeign: askOtherFolds(set),
  };
  return WAYS.flatMap((way) => askings[way].map((asking) => see(way, asking)));
}

function see(way: Way, asking: Asking): SeenExample {
  const { query, ranked } = rankQuestion(asking);
  const { right } = asking.question;
  const first = ranked[0]?.passage.passage;
  // A question without an answer belongs to the article it is asked of.
  const article = right[0] === undefined ? asking.library.articles[0]?.slug : slugOf(right[0]);
  // A bound article numbers its paragraphs anew: there the section tells.
  const wanted = new Set(right);
  return {
    way,
    article: article ?? '',
    row: confidenceRow(query, ranked, searchedIn(query)),
    isSilent: isSilent(query, ranked),
    isRight: first !== undefined && (wanted.has(first.id) || wanted.has(first.section[0] ?? '')),
  };
}

/** Deals the articles onto shelves; each question is asked of its own shelf, then of another. */
function askShelves<Name extends string>(
  { articles, questions }: QuestionSet,
  name: Name,
  arrange: (articles: readonly Article[]) => readonly Article[],
): Record<`${Name}Own` | `${Name}Foreign`, Asking[]> {
  const shelves = Array.from({ length: SHELVES }, (_, shelf) =>
    articles.filter((_, at) => at % SHELVES === shelf),
  );
  const libraries = shelves.map((shelf): Library => buildLibrary(arrange(shelf)));
  const shelfOf = new Map(shelves.flatMap((shelf, at) => shelf.map(({ slug }) => [slug, at] as const)));
  const ask = (by: number): Asking[] =>
    questions.flatMap((question) => {
      const library = libraries[((shelfOf.get(slugOf(question.right[0] ?? '')) ?? 0) + by) % SHELVES];
      return library === undefined || library.passages.length === 0 ? [] : [{ question, library }];
    });
  return { [`${name}Own`]: ask(0), [`${name}Foreign`]: ask(NEXT_SHELF) } as Record<
    `${Name}Own` | `${Name}Foreign`,
    Asking[]
  >;
}

/** One article of all paragraphs of some; each keeps its id from before as its section. */
function bind(articles: readonly Article[]): readonly Article[] {
  const [first] = articles;
  if (first === undefined) return [];
  const paragraphs = articles.flatMap(({ slug, paragraphs: own }) =>
    own.map(({ ordinal, text }) => ({ text, section: [`${slug}#${ordinal}`] })),
  );
  return [
    {
      slug: first.slug,
      title: first.title,
      language: first.language,
      paragraphs: paragraphs.map((one, at) => ({ ...one, ordinal: at + 1 })),
    },
  ];
}
