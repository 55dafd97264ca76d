import { buildLibrary, type Library } from '../../src/answering/library.ts';

/** A library of articles written as lists of paragraphs, by slug. */
export function libraryOf(articles: Readonly<Record<string, readonly string[]>>): Library {
  return buildLibrary(
    Object.entries(articles).map(([slug, paragraphs]) => ({
      slug,
      title: `Article ${slug}`,
      language: 'fr',
      paragraphs: paragraphs.map((text, index) => ({ ordinal: index + 1, text, section: [] })),
    })),
  );
}
