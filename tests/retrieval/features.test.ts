import { describe, expect, it } from 'vitest';
import type { QuestionCommand } from '../../src/question/question.ts';
import {
  matchCandidates,
  PASSAGE_FEATURE_NAMES,
  passageRow,
  SENTENCE_FEATURE_NAMES,
  sentenceRows,
} from '../../src/retrieval/rerank.ts';
import { indexOf, queryOn } from './harbour.ts';

/** A feature's value on each paragraph of one article. */
function onPassages(
  feature: string,
  paragraphs: readonly string[],
  question: string,
  command?: QuestionCommand,
) {
  const index = indexOf({ a: paragraphs });
  const query = queryOn(index, question, command);
  const candidates = index.search(query.searchTerms);
  const all = paragraphs.map((_, number) => ({
    number,
    bm25: candidates.find((candidate) => candidate.number === number)?.bm25 ?? 0,
  }));
  return matchCandidates(query, all).map(
    (matched) => passageRow(query, matched, [0])[PASSAGE_FEATURE_NAMES.indexOf(feature)] ?? Number.NaN,
  );
}

/** A feature's value on each sentence of a paragraph. */
function onSentences(feature: string, paragraph: string, question: string): number[] {
  const index = indexOf({ a: [paragraph] });
  const query = queryOn(index, question);
  const [matched] = matchCandidates(query, [{ number: 0, bm25: 0 }]);
  if (matched === undefined) throw new Error('no passage');
  return sentenceRows(query, matched).map(
    (row) => row[SENTENCE_FEATURE_NAMES.indexOf(feature)] ?? Number.NaN,
  );
}

/** The feature, a question with its command, the paragraph the feature prefers, and one it does not. */
const PREFERENCES: readonly (readonly [string, QuestionCommand, string, string, string])[] = [
  ['exact', 'question', 'le phare ?', 'Le phare luit.', 'La grue dort.'],
  ['family', 'question', 'sa naissance ?', 'Il est né ici.', 'Il dort ici.'],
  ['prefix', 'question', 'la stratosphère ?', 'La stratopause est loin.', 'La grue dort.'],
  ['lookalike', 'question', 'la subdélégation ?', 'La délégation est là.', 'La grue dort.'],
  ['synonym', 'question', 'les soldats ?', 'Les militaires dorment.', 'Les grues dorment.'],
  ['hint', 'question', 'la hauteur ?', 'Il a 30 mètres.', 'Il a 30 frères.'],
  ['verb', 'qui', 'Qui gouverne Brest ?', 'Morvan gouverne Nantes.', 'Brest dort.'],
  ['local', 'question', 'le phare de Brest ?', 'Brest a un phare.', 'Le phare luit.'],
  ['rarest', 'question', 'le phare de Brest ?', 'Brest dort.', 'Le phare, ce phare.'],
  ['complete', 'question', 'le phare de Brest ?', 'Brest a un phare.', 'Le phare luit.'],
  ['bm25', 'question', 'le phare ?', 'Le phare, ce phare.', 'Le phare et la grue dorment bien loin.'],
  ['forms', 'question', 'sous le vent ?', 'Il dort sous le vent.', 'Il dort dans du vent.'],
  ['phrases', 'question', 'la grue bleue ?', 'La grue bleue dort.', 'La mer bleue et la grue.'],
  ['proximity', 'question', 'la grue bleue ?', 'La grue bleue dort.', 'La grue dort près de la mer bleue.'],
  ['order', 'question', 'Morvan accuse Tanguy ?', 'Morvan accuse Tanguy.', 'Tanguy accuse Morvan.'],
  ['names', 'question', 'le port de Brest ?', 'Brest dort.', 'Le port dort.'],
  ['class', 'quoi', 'Quelle couleur a le phare ?', 'Le phare est pourpre.', 'Le phare est loin.'],
  [
    'classNear',
    'quoi',
    'Quelle couleur a le phare ?',
    'Le phare est pourpre.',
    'Le phare dort, la grue dort, la mer dort, la nuit est pourpre.',
  ],
  ['numbers', 'question', 'les 14 marins ?', 'Ils sont 14.', 'Les marins dorment.'],
  [
    'window',
    'question',
    'la grue bleue ?',
    'La grue bleue dort.',
    'La grue dort toujours, dit le capitaine du grand port breton qui aime tant regarder passer au loin la mer bleue.',
  ],
  ['rare', 'question', 'le phare de Brest ?', 'Brest dort.', 'Le phare, ce phare.'],
  ['density', 'question', 'la grue bleue ?', 'La grue bleue dort.', 'La grue dort près de la mer bleue.'],
  ['length', 'question', 'le phare ?', 'Le phare luit, la grue dort, le port rêve.', 'Le phare luit.'],
  ['person', 'qui', 'dirige le port ?', 'Le général Yann Kerven dirige le port.', 'Il dirige le port.'],
  [
    'personNear',
    'qui',
    'dirige le port ?',
    'Le général Yann Kerven dirige le port.',
    'Yann Kerven dort, car un autre, plus sage et plus vieux, dirige le port.',
  ],
  ['group', 'qui', 'dirige le port ?', 'L’ONU dirige le port.', 'Yann Kerven dirige le port.'],
  ['date', 'quand', 'ouvre le phare ?', 'Le phare ouvre lundi.', 'Le phare ouvre tard.'],
  [
    'dateNear',
    'quand',
    'ouvre le phare ?',
    'Le phare ouvre lundi.',
    'Le phare ouvre, mais la grue, si lente et si vieille, dort dès lundi.',
  ],
  ['place', 'ou', 'est le phare ?', 'Le phare est à Brest.', 'Le phare est loin.'],
  [
    'placeNear',
    'ou',
    'est le phare ?',
    'Le phare de Brest.',
    'Le phare luit, mais la grue, si lente et si vieille, dort à Brest.',
  ],
  ['quantity', 'combien', 'de marins ?', 'On voit 14 marins.', 'On voit des marins.'],
  [
    'quantityNear',
    'combien',
    'de marins ?',
    'On voit 14 marins.',
    'On voit des marins dormir sur la vieille grue, puis 14 chats.',
  ],
  ['focus', 'question', 'Quel pays aime le phare ?', 'Le Niger aime le phare.', 'Il aime le phare.'],
  [
    'focusNear',
    'question',
    'Quel pays aime le phare ?',
    'Le Niger aime le phare.',
    'Il aime le phare, mais la grue, si lente et si vieille, dort au Niger.',
  ],
  ['plenty', 'quand', 'ouvre le phare ?', 'Lundi, mardi et mercredi.', 'Le phare ouvre lundi.'],
  ['cause', 'pourquoi', 'le phare luit-il ?', 'Le phare luit car il fait nuit.', 'Le phare luit.'],
  ['manner', 'comment', 'luit le phare ?', 'Le phare luit grâce au gaz.', 'Le phare luit.'],
  ['definition', 'quoi', 'Qu’est-ce que le ponton ?', 'Le ponton est un quai.', 'Le ponton dort.'],
  ['miniSearch', 'question', 'le phare ?', 'Le phare luit.', 'La grue dort.'],
  ['opening', 'question', 'le phare ?', 'Le phare luit.', 'Le phare luit.'],
];

/** The feature, a question, and a paragraph whose second sentence the feature prefers to the others. */
const SECOND_SENTENCES: readonly (readonly [string, string, string])[] = [
  ['lateness', 'le phare ?', 'Le port dort. Le phare luit.'],
  ['last', 'le phare ?', 'Le port dort. Le phare luit.'],
  ['earlier', 'le phare du port ?', 'Le port dort. Son phare luit.'],
  ['pronoun', 'le phare du port ?', 'Le port dort. Son phare luit. Le phare dort.'],
  ['before', 'le phare du port ?', 'Le port dort. Son phare luit. Un chat passe.'],
];

describe('the features of a passage', () => {
  it.each(PREFERENCES)('%s: /%s %s prefers « %s »', (feature, command, question, better, worse) => {
    // The word « phare » is common and « Brest » rare among the passages.
    const others = ['Un phare et du vent.', 'Le phare rouge, le vent.', 'Ce phare.'];
    const [preferred, other] = onPassages(feature, [better, worse, ...others], question, command);
    expect(preferred).toBeGreaterThan(other ?? Number.NaN);
  });

  it('missing: counts the words that are elsewhere', () => {
    const [all, one, none] = onPassages(
      'missing',
      ['Le phare du port.', 'Le phare.', 'La grue.'],
      'le phare du port, ce zeppelin ?',
    );
    expect(all).toBe(0);
    expect(one).toBeGreaterThan(0);
    expect(none).toBeGreaterThan(one ?? 9);
  });

  it.each(['person', 'date', 'place', 'quantity'])(
    '%s: is no answer when the question gives it',
    (feature) => {
      const asked = {
        person: ['qui', 'est Yann Kerven ?', 'Yann Kerven dort.'],
        date: ['quand', 'le 3 mai 2020 ?', 'Le 3 mai 2020, il dort.'],
        place: ['ou', 'est Brest ?', 'Brest dort.'],
        quantity: ['combien', 'de 14 marins ?', 'Les 14 marins dorment.'],
      }[feature] as [QuestionCommand, string, string];
      expect(onPassages(feature, [asked[2]], asked[1], asked[0])).toEqual([0]);
    },
  );
});

describe('the features of a sentence', () => {
  it.each(SECOND_SENTENCES)('%s: %s prefers the second of « %s »', (feature, question, paragraph) => {
    const [first, second, ...others] = onSentences(feature, paragraph, question);
    for (const other of [first, ...others]) expect(second).toBeGreaterThan(other ?? Number.NaN);
  });

  it('first: prefers the first', () => {
    expect(onSentences('first', 'Le phare luit. Un phare dort.', 'le phare ?')).toEqual([1, 0]);
  });

  it('after: sees what the next sentence adds', () => {
    const [first, second] = onSentences('after', 'Le phare luit. Le port dort.', 'le phare du port ?');
    expect(first).toBeGreaterThan(second ?? Number.NaN);
  });
});

it('shows the reason of every feature', () => {
  const shown = new Set([
    ...PREFERENCES.map(([feature]) => feature),
    ...SECOND_SENTENCES.map(([feature]) => feature),
    'missing',
    'first',
    'after',
    // Made of the sentences' own scores: tests of the order show them.
    'bestSentence',
    'allSentences',
  ]);
  const all = [...SENTENCE_FEATURE_NAMES, ...PASSAGE_FEATURE_NAMES];
  expect(all.filter((name) => !shown.has(name))).toEqual([]);
});
