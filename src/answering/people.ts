import type { Passage } from '../knowledge/article.ts';
import { fold } from '../language/fold.ts';
import { contains, type Span, slice } from '../language/span.ts';
import type { AnalyzedPassage } from '../retrieval/analyzed-passage.ts';
import { answerQuestion } from './answer-question.ts';
import type { Library } from './library.ts';

/** Somebody an article names, and where. */
export interface Person {
  /** The fullest form the articles give, as written there. */
  readonly name: string;
  readonly passage: Passage;
  /** The sentence that presents them, in `passage.text`. */
  readonly sentence: Span;
  /** The words that define them, or their name, within `sentence`. */
  readonly words: readonly Span[];
}

interface Mention {
  readonly name: string;
  readonly span: Span;
  readonly analysed: AnalyzedPassage;
}

/** The people all articles name, or one, in order of appearance, each by the fullest form of their name. */
export function peopleNamed(library: Library, article?: string): string[] {
  return [...mentionsByPerson(library, article).values()].map(({ name }) => name);
}

/** Who someone is, in an article's own words: the sentence that answers « qui est … ? », else their first mention. */
export function presentPerson(library: Library, name: string, article?: string): Person | undefined {
  const outcome = answerQuestion(library, {
    command: 'qui',
    text: `est ${name} ?`,
    ...(article === undefined ? {} : { article }),
  });
  const key = keyOf(name);
  const quote = outcome.quotes.find(({ passage, sentence, highlights }) => {
    return (
      highlights.some(({ type }) => type === 'definition') &&
      fold(slice(passage.text, sentence).toLowerCase()).includes(key)
    );
  });
  if (quote !== undefined) {
    return { name, passage: quote.passage, sentence: quote.sentence, words: quote.highlights };
  }
  const mention = mentionsByPerson(library, article).get(key);
  const sentence = mention?.analysed.sentences.find((each) => contains(each, mention.span));
  if (mention === undefined || sentence === undefined) return undefined;
  return { name, passage: mention.analysed.passage, sentence, words: [mention.span] };
}

/** Mentions are of one person when their names end alike: « Tiani » is « Abdourahamane Tiani ». */
function mentionsByPerson({ index }: Library, article: string | undefined): Map<string, Mention> {
  const people = new Map<string, Mention>();
  for (const analysed of index.passages) {
    const { passage, typedSpans } = analysed;
    if (article !== undefined && passage.article.slug !== article) continue;
    for (const span of typedSpans) {
      if (span.type !== 'person') continue;
      const name = slice(passage.text, span).replace(/\s+/g, ' ');
      const key = keyOf(name);
      const known = people.get(key);
      if (known === undefined || wordCount(known.name) < wordCount(name))
        people.set(key, { name, span, analysed });
    }
  }
  return people;
}

function wordCount(name: string): number {
  return name.split(' ').length;
}

function keyOf(name: string): string {
  return fold((name.split(' ').at(-1) ?? name).toLowerCase());
}
