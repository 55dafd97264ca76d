import type { Article } from '../../src/knowledge/article.ts';

/** Articles and questions to measure with. */
export interface Corpus {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly string[];
}

/** A number from 0 (inclusive) to 1 (exclusive). */
type Random = () => number;

/** Words of a large French text: how many different ones a writer may draw from. */
const VOCABULARY = 200_000;
const PASSAGES_OF_ARTICLE = 10;
const SENTENCES = { least: 3, more: 4 };
const WORDS = { least: 12, more: 18 };
/** Share of the words that an article takes from its own few subjects. */
const OWN_SUBJECTS = 0.25;
const SUBJECTS = 30;
const QUESTION_WORDS = { least: 3, more: 3 };

/** The commonest French words, commonest first. */
const COMMON =
  `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son
  aux d'une cette d'un ont ses mais comme on tout nous sa fait été aussi leur bien peut ces y deux si entre même sans elle
  avait après avant où depuis très contre`.split(/\s+/);
const SYLLABLES =
  `ba be bi bo bu ca ce co cla cra da de di do dre fa fe fi fo fra ga ge go gra la le li lo lu ma me mi mo
  mu na ne ni no pa pe pi po pla pra ra re ri ro ru sa se si so su ta te ti to tra tu va ve vi vo`.split(
    /\s+/,
  );
const ENDINGS = ['', 's', 'tion', 'ment', 'er', 'ait', 'é', 'ée', 'eur', 'ique', 'age', 'nt', 'elle', 'iste'];
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const ASKED = ['Qui', 'Quand', 'Où', 'Combien', 'Pourquoi', 'Comment', 'Quel', 'Quelle ville'];

/**
 * Grows articles whose words are spread as in a natural language: the word of rank r about r times rarer than the
 * first (Zipf), short words common, each article returning to its own subjects, with names, dates and figures.
 * The same seed grows the same text.
 */
export function growCorpus(passages: number, questions: number, seed = 1): Corpus {
  const random = createRandom(seed);
  const articles: Article[] = [];
  for (let grown = 0; grown < passages; grown += PASSAGES_OF_ARTICLE) {
    const count = Math.min(PASSAGES_OF_ARTICLE, passages - grown);
    articles.push(growArticle(`grown-${articles.length}`, count, random));
  }
  return {
    name: `${passages} grown passages`,
    articles,
    questions: Array.from({ length: questions }, () => growQuestion(articles, random)),
  };
}

function growArticle(slug: string, count: number, random: Random): Article {
  const subjects = Array.from({ length: SUBJECTS }, () => wordOfRank(COMMON.length + rank(random)));
  const paragraphs = Array.from({ length: count }, (_, at) => ({
    ordinal: at + 1,
    text: growParagraph(subjects, random),
    section: [],
  }));
  return { slug, title: `Article ${slug}`, language: 'fr', paragraphs };
}

function growParagraph(subjects: readonly string[], random: Random): string {
  const sentences = Array.from({ length: between(SENTENCES, random) }, () => {
    const words = Array.from({ length: between(WORDS, random) }, () => growWord(subjects, random));
    const [first = 'le', ...rest] = words;
    return `${capitalised(first)} ${rest.join(' ')}.`;
  });
  return sentences.join(' ');
}

function growWord(subjects: readonly string[], random: Random): string {
  const chance = random();
  if (chance < 0.01)
    return `le ${1 + below(28, random)} ${pick(MONTHS, random)} ${1900 + below(126, random)}`;
  if (chance < 0.02) return String(2 + below(5_000, random));
  const word = random() < OWN_SUBJECTS ? pick(subjects, random) : wordOfRank(rank(random));
  return chance > 0.94 ? capitalised(word) : word;
}

/** A question about a passage drawn at random: words of it that carry meaning, after a question word. */
function growQuestion(articles: readonly Article[], random: Random): string {
  const { paragraphs } = pick(articles, random);
  const words = pick(paragraphs, random)
    .text.replace(/[.]/g, '')
    .split(' ')
    .filter((word) => !COMMON.includes(word.toLowerCase()));
  const asked = Array.from({ length: between(QUESTION_WORDS, random) }, () => pick(words, random));
  return `${pick(ASKED, random)} ${asked.join(' ')} ?`;
}

/** A rank drawn by Zipf's law: evenly over the logarithm of the rank. */
function rank(random: Random): number {
  return Math.floor(Math.exp(random() * Math.log(VOCABULARY + 1))) - 1;
}

/** The word of a rank from 0; the commonest are French, the others sound like it. */
function wordOfRank(rank: number): string {
  const common = COMMON[rank];
  if (common !== undefined) return common;
  // Neighbouring ranks shall not look alike: a multiplication modulo a prime scatters them.
  let rest = (rank * 48_271) % 2_147_483_647;
  let word = '';
  for (let syllables = 2 + Math.floor(Math.log10(rank) / 2); syllables > 0; syllables--) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word + (ENDINGS[rest % ENDINGS.length] ?? '');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function between({ least, more }: { readonly least: number; readonly more: number }, random: Random): number {
  return least + below(more + 1, random);
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[below(items.length, random)];
  if (item === undefined) throw new RangeError('growing text: nothing to pick from');
  return item;
}

/** Mulberry32: small, fast and even enough for text. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
