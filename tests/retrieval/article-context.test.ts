import { describe, expect, it } from 'vitest';
import type { ArticleContext } from '../../src/retrieval/article-context.ts';
import { matchCandidates } from '../../src/retrieval/match-candidates.ts';
import { EXACT, FAMILY, NO_MATCH } from '../../src/retrieval/match-level.ts';
import { indexOf, queryOn } from './harbour.ts';

const CRANE = 'La grue dort.';
const LIGHTHOUSE = 'Le phare luit.';
const NIGHT = 'La nuit tombe.';

interface Asked {
  readonly articles: Readonly<Record<string, readonly string[]>>;
  readonly question: string;
  /** Ids of the candidates; every passage when not given. */
  readonly candidates?: readonly string[];
  readonly bm25Of?: Readonly<Record<string, number>>;
}

/** The context of each candidate, by the id of its passage. */
function contextsOf({ articles, question, candidates, bm25Of = {} }: Asked): Map<string, ArticleContext> {
  const index = indexOf(articles);
  const chosen = index.passages.flatMap(({ passage: { id } }, number) =>
    candidates === undefined || candidates.includes(id) ? [{ number, bm25: bm25Of[id] ?? 1 }] : [],
  );
  const matched = matchCandidates(queryOn(index, question), chosen);
  return new Map(matched.map(({ passage, context }) => [passage.passage.id, context]));
}

describe('the context of a candidate', () => {
  it('has the words of the question that its title says, in any form', () => {
    const contexts = contextsOf({
      articles: { phare: [CRANE], port: [CRANE, LIGHTHOUSE] },
      question: 'la grue des phares ?',
    });
    expect(contexts.get('phare#1')?.title).toEqual([NO_MATCH, EXACT]);
    expect(contexts.get('port#1')?.title).toEqual([NO_MATCH, NO_MATCH]);
  });

  it('has what stands in the passages just before and after, not in the passage itself nor farther', () => {
    const contexts = contextsOf({
      articles: { port: [LIGHTHOUSE, CRANE, NIGHT, NIGHT] },
      question: 'le phare, la grue, la nuit ?',
    });
    const beside = [...contexts.values()].map((context) => [...context.beside]);
    expect(beside).toEqual([
      [NO_MATCH, EXACT, NO_MATCH],
      [EXACT, NO_MATCH, EXACT],
      [NO_MATCH, EXACT, EXACT],
      [NO_MATCH, NO_MATCH, EXACT],
    ]);
  });

  it('has the surest meeting of its two neighbours', () => {
    const articles = { port: ['Sa naissance.', CRANE, 'Il est né.'] };
    for (const [question, level] of [
      ['né ?', EXACT],
      ['naître ?', FAMILY],
    ] as const) {
      expect(contextsOf({ articles, question }).get('port#2')?.beside).toEqual([level]);
    }
  });

  it('has no neighbour where the passage beside is no candidate, or of another article', () => {
    const articles = { port: [LIGHTHOUSE, CRANE, NIGHT], quai: [LIGHTHOUSE, CRANE] };
    const contexts = contextsOf({
      articles,
      question: 'le phare ?',
      candidates: ['port#2', 'port#3', 'quai#1'],
    });
    for (const { beside } of contexts.values()) expect(beside).toEqual([NO_MATCH]);
  });

  it('has what stands anywhere among the candidates of its article, and of no other', () => {
    const contexts = contextsOf({
      articles: { port: [CRANE, NIGHT, NIGHT, LIGHTHOUSE], quai: [CRANE, NIGHT] },
      question: 'le phare, la grue ?',
      candidates: ['port#1', 'port#4', 'quai#1'],
    });
    expect(contexts.get('port#1')?.elsewhere).toEqual([EXACT, EXACT]);
    expect(contexts.get('quai#1')?.elsewhere).toEqual([NO_MATCH, EXACT]);
  });

  it('has the share of the scores that its article has, the same for each of its passages', () => {
    const contexts = contextsOf({
      articles: { port: [CRANE, LIGHTHOUSE], quai: [CRANE] },
      question: 'la grue ?',
      bm25Of: { 'port#1': 5, 'port#2': 1, 'quai#1': 2 },
    });
    const shareOf = (id: string) => contexts.get(id)?.share ?? Number.NaN;
    expect(shareOf('port#1')).toBeCloseTo(6 / 8, 10);
    expect(shareOf('port#2')).toBe(shareOf('port#1'));
    expect(shareOf('port#1') + shareOf('quai#1')).toBeCloseTo(1, 10);
  });

  it('has no share of nothing', () => {
    const contexts = contextsOf({ articles: { port: [CRANE] }, question: '?', bm25Of: { 'port#1': 0 } });
    expect(contexts.get('port#1')?.share).toBe(0);
  });

  it('leaves what it shares between passages untouched', () => {
    const asked = {
      articles: { port: [LIGHTHOUSE, CRANE, NIGHT] },
      question: 'le phare, la grue, la nuit ?',
    };
    const index = indexOf(asked.articles);
    const query = queryOn(index, asked.question);
    const candidates = index.passages.map((_, number) => ({ number, bm25: 1 }));
    const [first] = matchCandidates(query, candidates);
    expect(first?.match.levels).toEqual([EXACT, NO_MATCH, NO_MATCH]);
    expect(query.nothing.levels).toEqual([NO_MATCH, NO_MATCH, NO_MATCH]);
  });
});
