import { type Feature, type Stretch, share } from './features.ts';

/** How tightly the question's words stand together, from the first to the last of them. */
function density({ match }: Stretch): number {
  const first = match.positions[0];
  const last = match.positions.at(-1);
  if (first === undefined || last === undefined || first === last) return 0;
  return match.positions.length / (last - first + 1);
}

/** How much of the stretch lies between the first word of the question and the last. */
function spread({ match }: Stretch): number {
  const first = match.positions[0];
  const last = match.positions.at(-1);
  if (first === undefined || last === undefined) return 0;
  return (last - first) / Math.max(1, match.to - match.from);
}

/** How far into the stretch the first word of the question stands: what it speaks of comes early. */
function lateStart({ match }: Stretch): number {
  const first = match.positions[0];
  return first === undefined ? 1 : (first - match.from) / Math.max(1, match.to - match.from);
}

/** How closely the stretch follows the question's wording. */
export const WORDING_FEATURES: readonly Feature<Stretch>[] = [
  // The question's very words, stop words included: « de », « par » and « sous » tell apart what stems confuse
  { name: 'forms', group: 'wording', of: ({ query, wording }) => wording.forms / query.formWeight },
  // Words that follow each other in both: a phrase taken up
  { name: 'phrases', group: 'wording', of: ({ query, wording }) => wording.phrases / query.pairWeight },
  // Neighbouring words of the question that also stand close here, whatever lies between
  {
    name: 'proximity',
    group: 'wording',
    of: ({ query, wording }) => share(wording.near, query.weightOf.neighbours),
  },
  // The same that stand here in the same order
  {
    name: 'order',
    group: 'wording',
    of: ({ query, wording }) => share(wording.inOrder, query.weightOf.neighbours),
  },
  // The most of the question that stands within twelve words, and in one clause
  { name: 'window', group: 'wording', of: ({ query, wording }) => wording.window / query.weight },
  { name: 'clause', group: 'wording', of: ({ query, wording }) => wording.clause / query.weight },
  { name: 'density', group: 'wording', of: density },
  { name: 'spread', group: 'wording', of: spread },
  { name: 'lateStart', group: 'wording', of: lateStart },
  // Long stretches meet more words by chance; the learned weight sets that right
  { name: 'length', group: 'length', of: ({ match }) => Math.log(1 + match.contentCount) / 5 },
];
