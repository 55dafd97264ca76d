import { describe, expect, it } from 'vitest';
import type { QuestionCommand } from '../../src/question/question.ts';
import { PASSAGE_FEATURE_NAMES, SENTENCE_FEATURE_NAMES } from '../../src/retrieval/feature-rows.ts';
import { onPassages, onSentences } from './feature-values.ts';

/** The feature, a question with its command, the paragraph the feature prefers, and one it does not. */
const PREFERENCES: readonly (readonly [string, QuestionCommand, string, string, string])[] = [
  ['exact', 'question', 'le phare ?', 'Le phare luit.', 'La grue dort.'],
  ['family', 'question', 'sa naissance ?', 'Il est né ici.', 'Il dort ici.'],
  ['prefix', 'question', 'la stratosphère ?', 'La stratopause est loin.', 'La grue dort.'],
  ['lookalike', 'question', 'la subdélégation ?', 'La délégation est là.', 'La grue dort.'],
  ['synonym', 'question', 'les soldats ?', 'Les militaires dorment.', 'Les grues dorment.'],
  ['paraphrase', 'question', 'le navire ?', 'La frégate dort.', 'La grue dort.'],
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
  // « phare » is common among these passages and rarer in French than « ville ».
  ['french', 'question', 'le phare de la ville ?', 'Le phare luit.', 'La ville dort.'],
  ['clause', 'question', 'la grue bleue ?', 'La grue bleue dort.', 'La grue dort, la mer est bleue.'],
  [
    'spread',
    'question',
    'la grue bleue ?',
    'La grue dort près de la mer bleue.',
    'La grue bleue dort près de la mer.',
  ],
  ['lateStart', 'question', 'le phare ?', 'Dans le port luit le phare.', 'Le phare luit dans le port.'],
  ['dateForm', 'quand', 'En quelle année luit le phare ?', 'Le phare luit en 1930.', 'Le phare luit lundi.'],
  [
    'dateFormNear',
    'quand',
    'En quelle année luit le phare ?',
    'Le phare luit en 1930.',
    'Le phare luit, mais la grue, si lente et si vieille, dort en 1930.',
  ],
  ['quantityForm', 'combien', 'dure la marée ?', 'La marée dure six heures.', 'La marée dure six marins.'],
  [
    'quantityFormNear',
    'combien',
    'vend-on la grue ?',
    'On vend la grue 14 francs.',
    'On vend la grue, mais le phare, si lent et si vieux, dort à 14 francs.',
  ],
  ['placeForm', 'ou', 'Dans quel pays luit le phare ?', 'Le phare luit au Niger.', 'Le phare luit à Brest.'],
  [
    'placeFormNear',
    'ou',
    'Dans quel pays luit le phare ?',
    'Le phare luit au Niger.',
    'Le phare luit, mais la grue, si lente et si vieille, dort au Niger.',
  ],
  [
    'counted',
    'combien',
    'Combien de marins ?',
    'On voit 14 jeunes marins.',
    'On voit des marins dormir à 14 heures.',
  ],
  ['counted', 'combien', 'Combien de marins ?', 'On voit trois marins.', 'On voit des marins.'],
  [
    'pull',
    'qui',
    'dirige le port ?',
    'Yann Kerven dirige le port.',
    'Yann Kerven dort, car un autre, plus sage et plus vieux, dirige le port.',
  ],
  ['newNames', 'quoi', 'a vu le phare ?', 'Le phare a vu Nantes et Lorient.', 'Le phare a vu Nantes.'],
  ['newNumbers', 'quand', 'ouvre le phare ?', 'Le phare ouvre en 1850.', 'Le phare ouvre tard.'],
  ['naming', 'question', 'Comment s’appelle le phare ?', 'Le phare est dit la Vigie.', 'Le phare est loin.'],
];

/** The feature, a question, and a paragraph whose second sentence the feature prefers to the others. */
const SECOND_SENTENCES: readonly (readonly [string, string, string])[] = [
  ['lateness', 'le phare ?', 'Le port dort. Le phare luit.'],
  ['last', 'le phare ?', 'Le port dort. Le phare luit.'],
  ['earlier', 'le phare du port ?', 'Le port dort. Son phare luit.'],
  ['pronoun', 'le phare du port ?', 'Le port dort. Son phare luit. Le phare dort.'],
  ['before', 'le phare du port ?', 'Le port dort. Son phare luit. Un chat passe.'],
  ['fresh', 'le phare ?', 'Le phare, un phare. Le phare de granit luit bien. Ce phare dort.'],
  ['takesUp', 'la lettre du phare ?', 'La lettre part. Cette lettre brûle. Ce port a un phare.'],
  ['beforeTyped', 'Qui dirige le port ?', 'Le port dort. Yann Kerven le dirige. Un autre port dort.'],
];

describe('the features of a passage', () => {
  it.each(PREFERENCES)('%s: /%s %s prefers « %s »', (feature, command, question, better, worse) => {
    // The word « phare » is common and « Brest » rare among the passages.
    const others = ['Un phare et du vent.', 'Le phare rouge, le vent.', 'Ce phare.'];
    const [preferred, other] = onPassages(feature, { a: [better, worse, ...others] }, question, command);
    expect(preferred).toBeGreaterThan(other ?? Number.NaN);
  });

  it('missing: counts the words that are elsewhere', () => {
    const [all, one, none] = onPassages(
      'missing',
      { a: ['Le phare du port.', 'Le phare.', 'La grue.'] },
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
      expect(onPassages(feature, { a: [asked[2]] }, asked[1], asked[0])).toEqual([0]);
    },
  );
});

describe('the features that a passage has from its article', () => {
  const CRANE = 'La grue dort.';
  const LIGHTHOUSE = 'Le phare luit.';
  const NIGHT = 'La nuit tombe.';
  const asked = 'la grue du phare ?';

  it('title: adds what the title says and the passage does not', () => {
    const [untitled, titled, itself] = onPassages(
      'title',
      { port: [CRANE], phare: [CRANE, 'La grue du phare.'] },
      asked,
    );
    expect(untitled).toBe(0);
    expect(titled).toBeGreaterThan(0);
    expect(itself).toBe(0);
  });

  it('beside: adds what the passages just before and after hold', () => {
    const [before, lighthouse, after, farther] = onPassages(
      'beside',
      { port: [CRANE, LIGHTHOUSE, CRANE, CRANE] },
      asked,
    );
    expect(before).toBeGreaterThan(0);
    expect(lighthouse).toBeGreaterThan(0);
    expect(after).toBe(before);
    expect(farther).toBe(0);
  });

  it('elsewhere: adds what the article holds anywhere, and no other article', () => {
    const [near, far, other] = onPassages(
      'elsewhere',
      { port: [CRANE, NIGHT, NIGHT, LIGHTHOUSE], quai: [CRANE] },
      asked,
    ).filter((_, number) => [0, 3, 4].includes(number));
    expect(near).toBeGreaterThan(0);
    expect(far).toBeGreaterThan(0);
    expect(other).toBe(0);
  });

  it('articleShare: prefers the passages of the article that speaks of it most', () => {
    const [first, second, other] = onPassages(
      'articleShare',
      { port: [LIGHTHOUSE, NIGHT], quai: [CRANE, NIGHT], rade: [CRANE, 'Le phare et la grue.'] },
      asked,
    ).filter((_, number) => number % 2 === 0);
    expect(other).toBeGreaterThan(first ?? 1);
    expect(other).toBeGreaterThan(second ?? 1);
  });
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
    'title',
    'beside',
    'elsewhere',
    'articleShare',
    'first',
    'after',
    // Made of the sentences' own scores: tests of the order show them.
    'bestSentence',
    'allSentences',
  ]);
  const all = [...SENTENCE_FEATURE_NAMES, ...PASSAGE_FEATURE_NAMES];
  expect(all.filter((name) => !shown.has(name))).toEqual([]);
});
