import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/answering/answer.ts';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import type { Library } from '../../src/answering/library.ts';
import { contains, slice } from '../../src/language/span.ts';
import { KIND_OF_COMMAND, type QuestionCommand } from '../../src/question/question.ts';
import { hostileText } from '../language/hostile-text.ts';
import { areDisjointIn } from '../language/spans-in.ts';
import { libraryOf } from './library-of.ts';

const PORT = [
  'Le capitaine Yann Morvan, directeur du port de Brest, a accueilli lundi trois cargos grecs venus du Pirée.',
  'La grue bleue a coûté 12 millions d’euros à la ville. Elle a été montée par des ouvriers polonais en 2019, puis repeinte le 3 mars 2022.',
  'Le chantier naval a fermé parce que les commandes manquaient. Les 450 ouvriers ont quitté l’atelier.',
];
const PHARE = [
  'Le phare du Minou a été bâti par l’ingénieure Anne Le Goff en 1850. Il mesure 26 mètres.',
  'Le gardien du phare élève des abeilles et vend son miel au marché.',
];
const library = libraryOf({ port: PORT, phare: PHARE });

function ask(command: QuestionCommand, text: string, article?: string): Outcome {
  return answerQuestion(library, { command, text, ...(article === undefined ? {} : { article }) });
}

/** The paragraph, the sentence and the words in bold of the first quote. */
function best({ status, quotes: [quote] }: Outcome): { id: string; sentence: string; bold: string[] } {
  if (status === 'abstained' || quote === undefined) throw new Error('no answer');
  const { passage, sentence, highlights } = quote;
  return {
    id: passage.id,
    sentence: slice(passage.text, sentence),
    bold: highlights.map((span) => slice(passage.text, span)),
  };
}

describe('answerQuestion', () => {
  it.each([
    ['qui', 'a bâti le phare du Minou ?', 'phare#1', 'Anne Le Goff'],
    ['quand', 'la grue bleue a-t-elle été montée ?', 'port#2', '2019'],
    ['quand', 'la grue bleue a-t-elle été repeinte ?', 'port#2', '3 mars 2022'],
    ['combien', 'a coûté la grue bleue ?', 'port#2', '12 millions d’euros'],
    ['combien', 'd’ouvriers ont quitté l’atelier ?', 'port#3', '450 ouvriers'],
  ] as const)('quotes the answer of /%s %s, and shows no other in bold', (command, text, id, answer) => {
    const { id: found, bold } = best(ask(command, text));
    expect(found).toBe(id);
    if (bold.length > 0) expect(bold.join()).toContain(answer);
  });

  it('shows the sentence that answers, whole', () => {
    expect(best(ask('combien', 'mesure le phare du Minou ?')).sentence).toBe('Il mesure 26 mètres.');
    expect(best(ask('pourquoi', 'le chantier naval a-t-il fermé ?')).sentence).toBe(
      'Le chantier naval a fermé parce que les commandes manquaient.',
    );
  });

  it('shows no date in bold that the question itself gives', () => {
    const outcome = ask('quand', 'Que s’est-il passé le 3 mars 2022 avec la grue bleue ?');
    for (const { passage, highlights } of outcome.quotes) {
      expect(highlights.map((span) => slice(passage.text, span))).not.toContain('3 mars 2022');
    }
  });

  it('says what somebody is, in the article’s words', () => {
    const { id, bold } = best(ask('qui', 'est Yann Morvan ?'));
    expect(id).toBe('port#1');
    expect(bold).toEqual(['directeur du port de Brest']);
  });

  it('answers the same question however it is typed', () => {
    const asked = [
      'a bâti le phare du Minou ?',
      'Qui a bâti le phare du Minou ?',
      'QUI A BÂTI LE PHARE DU MINOU',
      'a bati le phare du minou',
      'a bâti le phare du Minou'.normalize('NFD'),
      'a b\u200bâti le\u00a0phare du Minou\u202f?',
      'Bonjour, dis-moi qui a bâti le phare du Minou, s’il te plaît',
    ];
    for (const text of asked) expect(best(ask('qui', text)).id, text).toBe('phare#1');
  });

  it('keeps to the article asked', () => {
    for (const article of ['port', 'phare']) {
      for (const { passage } of ask('qui', 'a bâti le phare ?', article).quotes) {
        expect(passage.article.slug).toBe(article);
      }
    }
    expect(best(ask('qui', 'a bâti le phare du Minou ?', 'phare')).id).toBe('phare#1');
    expect(ask('qui', 'a bâti le phare ?', 'nowhere')).toMatchObject({ status: 'abstained', quotes: [] });
  });

  it('is not swayed by the order of the other articles', () => {
    const articles: Record<string, string[]> = {
      port: PORT,
      phare: PHARE,
      marché: ['Le marché ouvre le 4 mai. On y vend le miel du phare.'],
      gare: ['La gare de Brest a été bâtie en 1930.'],
    };
    const answerWith = (slugs: readonly string[]) => {
      const ordered = libraryOf(Object.fromEntries(slugs.map((slug) => [slug, articles[slug] ?? []])));
      return best(answerQuestion(ordered, { command: 'qui', text: 'a bâti le phare ?', article: 'phare' }));
    };
    const expected = answerWith(Object.keys(articles));
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(articles), { minLength: 4 }), (slugs) => {
        expect(answerWith(slugs)).toEqual(expected);
      }),
      { numRuns: 24 },
    );
  });

  it('gives the best first, each paragraph once, ten at most', () => {
    const many = libraryOf({
      phares: Array.from({ length: 40 }, (_, at) => `Le phare numéro ${at} luit sur la mer.`),
    });
    const { quotes } = answerQuestion(many, { text: 'Où luit le phare ?' });
    expect(quotes).toHaveLength(10);
    expect(new Set(quotes.map(({ passage }) => passage.id)).size).toBe(10);
    const scores = quotes.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('the explanation of a quote', () => {
  it('pairs the words asked with those found, as written', () => {
    const outcome = ask('qui', 'a bati les PHARES du Minou ?');
    expect(outcome.quotes[0]?.explanation.matches).toEqual([
      { asked: 'bati', found: 'bâti', how: 'same' },
      { asked: 'PHARES', found: 'phare', how: 'same' },
      { asked: 'Minou', found: 'Minou', how: 'same' },
    ]);
  });

  it('adds up to the score', () => {
    for (const { score, explanation } of ask('combien', 'a coûté la grue ?').quotes) {
      const total = explanation.features.reduce((sum, part) => sum + part.score, 0);
      expect(total).toBeCloseTo(score, 8);
    }
  });
});

const commands = fc.constantFrom(...(Object.keys(KIND_OF_COMMAND) as QuestionCommand[]));
const asked = fc.oneof(
  hostileText,
  hostileText.map((text) => `${text} la grue bleue du port de Brest ?`),
);

describe('whatever is asked of whatever is written', () => {
  it('the same question always has the same outcome, and leaves the library as it was', () => {
    const before = JSON.stringify([library.articles, library.passages, library.index.topics]);
    fc.assert(
      fc.property(asked, commands, (text, command) => {
        const first = answerQuestion(library, { text, command });
        expect(answerQuestion(library, { text, command })).toEqual(first);
      }),
    );
    expect(JSON.stringify([library.articles, library.passages, library.index.topics])).toBe(before);
  });

  it('quotes are contiguous, and highlights lie in their sentence, disjoint and in order', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 1, maxLength: 4 }),
        asked,
        commands,
        (texts, text, command) => {
          const written: Library = libraryOf({ a: texts, b: PORT });
          for (const quote of answerQuestion(written, { text, command }).quotes) {
            const { passage, sentence, highlights } = quote;
            const paragraphs = passage.article.slug === 'a' ? texts : PORT;
            expect(paragraphs[passage.ordinal - 1]).toBe(passage.text);
            expect(areDisjointIn(passage.text, highlights)).toBe(true);
            expect(highlights.every((span) => contains(sentence, span))).toBe(true);
            expect(contains({ start: 0, end: passage.text.length }, sentence)).toBe(true);
          }
        },
      ),
    );
  });

  it('confidence is a share', () => {
    fc.assert(
      fc.property(asked, commands, (text, command) => {
        const { confidence } = answerQuestion(library, { text, command });
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });
});
