import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A search engine given texts whose words are already stems, joined by spaces. */
export interface Rival {
  readonly name: string;
  /** Indexes the texts and gives a search for stems, any of which may be met, that tells how many it found. */
  build(texts: readonly string[]): Search;
}

type Search = (stems: readonly string[]) => number | Promise<number>;

/** Their packages are kept apart in `tests/benchmarks/package.json`, so that nothing else has to install them. */
const load = createRequire(pathToFileURL('tests/benchmarks/package.json'));
/** As many as Verbatim looks at closely. */
const LIMIT = 30;
const split = (text: string): string[] => text.split(' ');

interface Bm25 {
  defineConfig(config: object): void;
  definePrepTasks(tasks: readonly ((text: string) => string[])[]): void;
  addDoc(document: object, id: number): void;
  consolidate(): void;
  search(text: string, limit: number): unknown[];
}

interface FlexIndex {
  add(id: number, text: string): void;
  search(text: string, options: object): unknown[];
}

interface Orama {
  create(options: object): object;
  insertMultiple(database: object, documents: readonly object[]): unknown;
  search(
    database: object,
    options: object,
  ): { readonly hits: unknown[] } | Promise<{ readonly hits: unknown[] }>;
}

interface LunrBuilder {
  readonly pipeline: { reset(): void };
  readonly searchPipeline: { reset(): void };
  tokenizer: (text: string) => unknown[];
  ref(name: string): void;
  field(name: string): void;
  add(document: object): void;
  build(): { query(fill: (query: { term(term: string, options: object): void }) => void): unknown[] };
}

interface Lunr {
  readonly Builder: new () => LunrBuilder;
  readonly Token: new (word: string, data: object) => object;
}

const wink: Rival = {
  name: 'wink-bm25-text-search',
  build(texts) {
    const engine = (load('wink-bm25-text-search') as () => Bm25)();
    engine.defineConfig({ fldWeights: { text: 1 } });
    engine.definePrepTasks([split]);
    for (const [id, text] of texts.entries()) engine.addDoc({ text }, id);
    engine.consolidate();
    return (stems) => engine.search(stems.join(' '), LIMIT).length;
  },
};

const flexsearch: Rival = {
  name: 'FlexSearch',
  build(texts) {
    const { Index } = load('flexsearch') as { Index: new (options: object) => FlexIndex };
    const index = new Index({ tokenize: 'strict', encode: split });
    for (const [id, text] of texts.entries()) index.add(id, text);
    return (stems) => index.search(stems.join(' '), { limit: LIMIT, suggest: true }).length;
  },
};

const orama: Rival = {
  name: 'Orama',
  build(texts) {
    const { create, insertMultiple, search } = load('@orama/orama') as Orama;
    const tokenizer = { language: 'french', normalizationCache: new Map(), tokenize: split };
    const database = create({ schema: { text: 'string' }, components: { tokenizer } });
    insertMultiple(
      database,
      texts.map((text) => ({ text })),
    );
    return async (stems) =>
      (await search(database, { term: stems.join(' '), limit: LIMIT, threshold: 1 })).hits.length;
  },
};

const lunr: Rival = {
  name: 'lunr',
  build(texts) {
    const { Builder, Token } = load('lunr') as Lunr;
    const builder = new Builder();
    builder.pipeline.reset();
    builder.searchPipeline.reset();
    builder.tokenizer = (text) => split(text).map((word) => new Token(word, {}));
    builder.ref('id');
    builder.field('text');
    for (const [id, text] of texts.entries()) builder.add({ id, text });
    const index = builder.build();
    return (stems) =>
      index.query((query) => {
        for (const stem of stems) query.term(stem, {});
      }).length;
  },
};

export const RIVALS: readonly Rival[] = [wink, flexsearch, orama, lunr];
