import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { buildLibrary } from '../../src/answering/library.ts';
import { libraryOf } from './library-of.ts';

const library = libraryOf({
  ligue: [
    'La Ligue des Ports, avec la France, l’Italie, la Grèce et Malte en tête, rapproche les marins.',
    'Brest et Lorient vendent du sel dans ce pays depuis la guerre au marin Yann Le Goff.',
    'L’amiral portugais Rui Lopes commande la flotte de Kermor.',
  ],
  'palais-des-marees': [
    'Samedi soir, le palais des Marées de Kermor a reçu la finale du concours de chant, que la soprano Maud Kervella, 34 ans, a remportée devant 2 100 personnes. Le maire, Loïc Tanguy, a écrit à la région pour obtenir une aide.',
    'En 2026, le palais des Marées a vendu 48 000 billets, et la cantine en a servi 12 000 repas. La buvette est tenue par Maud Kervella le dimanche.',
    'Une panne de courant, survenue le 3 mai, a privé le palais de lumière pendant quarante minutes. L’électricien Yves Corre a trouvé un fusible fondu sous la scène.',
    'La glace de la buvette de Kermor est gardée à - 18 °C. Quatorze ouvriers travaillent à la buvette de Kermor. Depuis 2011, les loges de Kermor ne sont plus chauffées.',
    'La billetterie appartient au groupe Lanvaux, qui l’a mise au point avec deux étudiants. Le billet est vendu 14 euros.',
  ],
});

const statusOf = (text: string) => answerQuestion(library, { text }).status;

describe('an article close to the question, and silent on what is asked', () => {
  it.each([
    ['a deed the passage does not tell of', 'Quand le palais des Marées de Kermor a-t-il été construit ?'],
    ['a deed of a person named', 'Quand la soprano Maud Kervella a-t-elle été arrêtée à Kermor ?'],
    ['earnings', 'Combien gagne Maud Kervella à la buvette du palais des Marées ?'],
    ['a price where the passage names no money', 'Combien a coûté la panne de courant du palais ?'],
    ['a murder', 'Qui a tué la soprano Maud Kervella au palais des Marées ?'],
    ['another year', 'Combien de billets le palais des Marées a-t-il vendus en 2019 ?'],
    ['another month', 'Quand la panne de courant du 3 juillet est-elle survenue au palais ?'],
    ['how to do what is not spoken of', 'Comment réparer le toit du palais de Kermor ?'],
    ['somebody no article names', 'Qui chante avec Lazare Quéméneur au palais des Marées ?'],
    ['an abbreviation no article spells out', 'Que pense l’ONU du palais des Marées de Kermor ?'],
    ['somebody no article names, at the head', 'Quéméneur a-t-il chanté au palais des Marées de Kermor ?'],
    ['an office nobody has', 'Qui est le préfet de Kermor ?'],
    ['a number of what is not counted', 'Combien de ports vendent du sel dans ce pays ?'],
    ['another people', 'Qui commande la flotte française de Kermor ?'],
    ['an office of something else', 'Qui est l’amiral portugais des Douanes ?'],
    ['a measure where nothing is so measured', 'Quel âge a l’électricien Yves Corre ?'],
    ['a name where nobody is named', 'Comment s’appelle l’ouvrier qui travaille à la buvette de Kermor ?'],
    ['somebody’s health', 'Comment va la soprano Maud Kervella ?'],
    ['what nothing but the name is met of', 'Qui commande Loïc Tanguy ?'],
    ['how many, where one name is all there is', 'Combien d’héritiers laisse Yann Le Goff ?'],
    [
      'nobody in the sentences where one asks who',
      'Qui a bu les 48 000 billets que le palais des Marées a vendus ?',
    ],
    [
      'no time in the sentences where one asks when',
      'Depuis quand la billetterie appartient-elle au groupe Lanvaux ?',
    ],
  ])('is refused: %s', (_, text) => {
    expect(statusOf(text)).toBe('abstained');
  });

  it.each([
    ['by a synonym of the deed', 'Qui a gagné la finale du concours de chant ?'],
    ['by an age', 'Quel âge a la soprano Maud Kervella ?'],
    ['by a price', 'Quel est le prix du billet du groupe Lanvaux ?'],
    ['by the year asked for', 'Combien de billets le palais des Marées a-t-il vendus en 2026 ?'],
    ['by the month asked for', 'Qui a trouvé le fusible lors de la panne de mai au palais ?'],
    ['whatever comes after a year that is open-ended', 'Combien de billets a vendus le palais après 2019 ?'],
    ['with a number that is no year', 'Qui a chanté la finale devant 2 100 personnes au palais des Marées ?'],
    ['by degrees', 'À quelle température garde-t-on la glace de la buvette de Kermor ?'],
    ['by what people are called', 'Combien de salariés travaillent à la buvette de Kermor ?'],
    ['by the end of something, no arrest', 'Quand a-t-on arrêté de chauffer les loges de Kermor ?'],
    [
      'a name that ends like a verb',
      'Comment Pierre Corre a-t-il trouvé le fusible fondu sous la scène, hier ?',
    ],
    ['how to do what is', 'Comment chauffer les loges de Kermor ?'],
    ['how to explain, which is no doing', 'Comment expliquer la panne de courant du palais des Marées ?'],
    ['what was employed, and no employees', 'Quel sel a été employé à Brest et Lorient dans ce pays ?'],
    ['a manner of going', 'Comment va la billetterie du groupe Lanvaux aux étudiants ?'],
    ['who is no person, by whatever name', 'Comment s’appelle la panne de courant du 3 mai au palais ?'],
    ['whatever « État » means', 'Que demande l’État au palais des Marées de Kermor ?'],
    ['somebody by one word of the name', 'Qu’a remporté Maud-Anne Kervella au palais des Marées ?'],
    ['how many, by a list', 'Combien de pays dans la Ligue des Ports ?'],
    ['who belongs, by a list', 'Qui compose la Ligue des Ports ?'],
    ['who, by the name beside what is asked', 'Qui tient la buvette du palais des Marées ?'],
    [
      'when, by the date beside what is asked',
      'Depuis quand les loges de Kermor ne sont-elles plus chauffées ?',
    ],
  ])('is answered: %s', (_, text) => {
    expect(statusOf(text)).toBe('answered');
  });
});

it('takes the year and month of publication for meant', () => {
  const text = 'En mai 2019, le phare a fermé. Lundi, la préfète Anne Le Goff a rouvert le phare de Kermor.';
  const published = buildLibrary([
    {
      slug: 'phare',
      title: 'Le phare',
      language: 'fr',
      publishedAt: '2023-12-05',
      paragraphs: [{ ordinal: 1, text, section: [] }],
    },
  ]);
  const status = (when: string) =>
    answerQuestion(published, { text: `Qui a rouvert le phare de Kermor en ${when} ?` }).status;
  expect(['décembre 2023', 'mai 2019'].map(status)).toEqual(['answered', 'answered']);
  expect(['2021', 'juin 2023'].map(status)).toEqual(['abstained', 'abstained']);
});

it('knows whom a heading names', () => {
  const text = 'Le silence fut long après la rencontre des ministres à Kermor, puis un oui franc.';
  const underHeading = (section: string[]) =>
    answerQuestion(
      buildLibrary([
        { slug: 'a', title: 'Le port', language: 'fr', paragraphs: [{ ordinal: 1, text, section }] },
      ]),
      { text: 'Que dit la Hanse après la rencontre des ministres à Kermor ?' },
    ).status;
  expect(underHeading([])).toBe('abstained');
  expect(underHeading(['La réponse de la Hanse'])).toBe('answered');
});
