import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/knowledge/article.ts';
import { knowledgeChanges } from '../../src/knowledge/knowledge-changes.ts';

function article(slug: string, texts: readonly string[], title = slug): Article {
  const paragraphs = texts.map((text, at) => ({ ordinal: at + 1, text, section: [] }));
  return { slug, title, language: 'fr', paragraphs };
}

const NONE = { added: 0, changed: 0, removed: 0 };

describe('what changed in the knowledge folder', () => {
  it('is nothing when every article is as it was', () => {
    expect(knowledgeChanges([article('a', ['x'])], [article('a', ['x'])])).toBeUndefined();
  });

  it('counts articles that came and went with all their passages', () => {
    expect(knowledgeChanges([article('a', ['x', 'y'])], [article('b', ['x', 'y', 'z'])])).toEqual({
      articles: { ...NONE, added: 1, removed: 1 },
      passages: { ...NONE, added: 3, removed: 2 },
    });
  });

  it('takes no passage that only moved for a change', () => {
    expect(knowledgeChanges([article('a', ['x', 'y'])], [article('a', ['new', 'x', 'y'])])).toEqual({
      articles: { ...NONE, changed: 1 },
      passages: { ...NONE, added: 1 },
    });
  });

  it('takes a passage in the place of another for a changed one', () => {
    expect(knowledgeChanges([article('a', ['x', 'x', 'y'])], [article('a', ['x', 'z'])])).toEqual({
      articles: { ...NONE, changed: 1 },
      passages: { ...NONE, changed: 1, removed: 1 },
    });
  });

  it('notices a title, an order or a section of its own', () => {
    const was = [article('a', ['x', 'y'])];
    const sectioned = { ...article('a', ['x']), paragraphs: [{ ordinal: 1, text: 'x', section: ['S'] }] };
    for (const now of [article('a', ['x', 'y'], 'Titre'), article('a', ['y', 'x'])]) {
      expect(knowledgeChanges(was, [now])).toEqual({ articles: { ...NONE, changed: 1 }, passages: NONE });
    }
    expect(knowledgeChanges([article('a', ['x'])], [sectioned])?.articles.changed).toBe(1);
  });
});
