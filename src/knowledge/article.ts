/** The languages an article may be written in. */
export type ArticleLanguage = 'fr' | 'en';

/** One paragraph of an article, exactly as its reader sees it. */
export interface Paragraph {
  /** Position in the article, from 1. */
  readonly ordinal: number;
  /** The text as written; line breaks inside it are kept. */
  readonly text: string;
  /** The headings above it, outermost first; empty when the article has none. */
  readonly section: readonly string[];
}

/** An article of the knowledge folder. It always has at least one paragraph. */
export interface Article {
  /** Path inside the knowledge folder, without extension, with `/`: unique. */
  readonly slug: string;
  readonly title: string;
  readonly source?: string;
  readonly author?: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly publishedAt?: string;
  readonly language: ArticleLanguage;
  readonly paragraphs: readonly Paragraph[];
}

/** The unit of retrieval: a paragraph that knows where it comes from. */
export interface Passage extends Paragraph {
  /** `slug#ordinal`. */
  readonly id: string;
  readonly article: Article;
}

/** The passages of an article, in reading order. */
export function passagesOf(article: Article): Passage[] {
  return article.paragraphs.map((paragraph) => ({
    ...paragraph,
    id: `${article.slug}#${paragraph.ordinal}`,
    article,
  }));
}
