import { classify, type NameType } from './name-kind.ts';
import { findRuns, type Run } from './name-runs.ts';
import type { Span, TypedSpan } from './span.ts';
import type { Token } from './tokenizer.ts';

/**
 * The people, places, organisations and other things a text names, as disjoint spans in order, none of them over
 * `taken`, in order too.
 *
 * Rules, not a model: a run of capitalised words is a name; its kind is read from its own words (« Alliance »,
 * « Niamey »), from the word before it (« le général », « à ») and from its length. A single capitalised word
 * that nothing explains stays untyped: a wrong kind is worse than none.
 */
export function findNames(text: string, tokens: readonly Token[], taken: readonly Span[]): TypedSpan[] {
  const runs = findRuns(text, tokens, taken);
  const named: { readonly run: Run; readonly type: NameType | undefined }[] = [];
  /** The last words of full names, and whether a given name, not a particle, stands before them. */
  const surnames = new Map<string, boolean>();
  for (const run of runs) {
    const type = classify(text, tokens, run);
    if (type === 'person' && run.last > run.first) {
      const isGiven = tokens[run.last - 1]?.isCapitalised === true;
      surnames.set(tokens[run.last]?.form ?? '', isGiven);
    }
    named.push({ run, type });
  }
  return named.flatMap(({ run, type }) => {
    const form = tokens[run.first]?.form ?? '';
    // « Morvan » is a place too, but not beside « Yann Morvan »; « France » stays one beside « Anatole de France ».
    const isSurname =
      run.first === run.last && (type === undefined ? surnames.has(form) : surnames.get(form) === true);
    const known = isSurname ? 'person' : type;
    return known === undefined ? [] : [{ ...spanOf(tokens, run), type: known }];
  });
}

function spanOf(tokens: readonly Token[], run: Run): Span {
  return { start: tokens[run.first]?.start ?? 0, end: tokens[run.last]?.end ?? 0 };
}
