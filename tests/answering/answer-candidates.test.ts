import { expect, it } from 'vitest';
import { findCandidates } from '../../src/answering/answer-candidates.ts';
import { slice } from '../../src/language/span.ts';
import { parseQuestion } from '../../src/question/question.ts';
import { compileQuery } from '../../src/retrieval/query.ts';
import { libraryOf } from './library-of.ts';

/** What in a sentence may be the exact answer. */
function candidates(sentence: string, asked: string): string[] {
  const { index } = libraryOf({ port: [sentence] });
  const query = compileQuery(index, parseQuestion({ text: asked }));
  const [passage] = index.passages;
  if (passage === undefined) throw new Error('no passage');
  return findCandidates(query, passage, 0).map(({ span }) => slice(passage.passage.text, span));
}

it.each([
  ['Les marins bretons réparaient la grue.', 'Qui réparait la grue ?', 'marins bretons'],
  ['Le fort fut tenu longtemps, garnison bretonne en tête.', 'Qui tint le fort ?', 'garnison bretonne'],
  ['Le comte parla aux vassaux.', 'À qui parla le comte ?', 'vassaux'],
  ['La grue fut réparée par trois ouvriers polonais.', 'Qui a réparé la grue ?', 'trois ouvriers polonais'],
  ['Le gardien jouait aux cartes avec sa sœur.', 'Avec qui jouait le gardien ?', 'sa sœur'],
  ['Le maire remit la clé aux éclusiers du canal.', 'À qui le maire remit-il la clé ?', 'éclusiers du canal'],
  ['Le syndicat critique la France.', 'Qui le syndicat critique-t-il ?', 'France'],
  ['La brume tomba sur les quais.', 'Où tomba la brume ?', 'sur les quais'],
  ['Le canot dort au fond de la cale.', 'Où dort le canot ?', 'au fond de la cale'],
  ['La marée dura quelques heures.', 'Combien de temps dura la marée ?', 'quelques heures'],
  [
    'Le port compte 4,4 millions d’habitants.',
    'Combien y a-t-il d’habitants dans le port ?',
    '4,4 millions d’habitants',
  ],
  [
    'Le jet s’étend sur 5 000 années-lumière.',
    'Sur quelle distance s’étend le jet ?',
    '5 000 années-lumière',
  ],
  ['Le marin court à 50 km/h.', 'À quelle vitesse court le marin ?', '50 km/h'],
  ['Le port compte un phare.', 'Combien de phares compte le port ?', 'un phare'],
  [
    'La grue ferma lorsque les commandes manquaient.',
    'Quand ferma la grue ?',
    'lorsque les commandes manquaient',
  ],
  ['Il logeait chez la maison Morvan.', 'Dans quelle maison logeait-il ?', 'maison Morvan'],
  [
    'Le phare est éteint depuis quatre ans.',
    'Depuis combien de temps le phare est-il éteint ?',
    'depuis quatre ans',
  ],
  ['Le maire (Anne Le Goff) sourit.', 'Qui est le maire ?', 'Anne Le Goff'],
  ['Le canot va à l’hôpital Saint-Brieuc.', 'Où va le canot ?', 'hôpital Saint-Brieuc'],
  ['Le canot longe la carrière noire.', 'Où passe le canot ?', 'carrière noire'],
  ['Le marin part par la porte.', 'Par où part le marin ?', 'porte'],
  ['Le canot sort d’un atelier.', 'D’où sort le canot ?', 'atelier'],
  ['Le port vend 86 individus.', 'Combien de lézards vend le port ?', '86 individus'],
  ['Le port vend sept couples.', 'Combien de nouveaux ménages vend le port ?', 'sept couples'],
  [
    'Le marin court à 250 kilomètres à l’heure.',
    'À quelle vitesse court le marin ?',
    '250 kilomètres à l’heure',
  ],
  ['Le port s’étend sur 14 hectares.', 'Quelle taille fait le port ?', '14 hectares'],
  ['La grue sert au départ des États-Unis.', 'Qui part ?', 'États-Unis'],
])('finds in « %s » what may answer « %s »', (sentence, asked, expected) => {
  expect(candidates(sentence, asked)).toContain(expected);
});

it.each([
  ['Il partit en même temps à la suite du canot.', 'Où partit-il ?'],
  ['Il partit en 1839 au mois de mai.', 'Où partit-il ?'],
  ['Il songeait à vendre le canot.', 'À qui songeait-il ?'],
  ['Il est fermé par exemple, et deux fois par an.', 'Par qui est-il fermé ?'],
])('finds in « %s » nothing that may answer « %s »', (sentence, asked) => {
  expect(candidates(sentence, asked)).toEqual([]);
});

it.each([
  ['Lors des régates du 5 mai 2011, la grue tomba.', '5 mai 2011'],
  ['La grue fut vendue par le bref du 12 février 1621.', '12 février 1621'],
  ['Après la loi du 12 mars 1968, la grue changea.', '12 mars 1968'],
  ['La grue eut ses fêtes du 5 au 21 août 2016.', '5 au 21 août 2016'],
])('finds in « %s » when it was', (sentence, expected) => {
  expect(candidates(sentence, 'Quand la grue changea-t-elle ?')).toContain(expected);
});

it.each([
  ['Invité au port, le marin sourit.', 'Qui sourit au port ?', 'Invité'],
  ['Le tir fut suivi depuis Paris et salué lundi.', 'Quand fut salué le tir ?', 'depuis Paris'],
  ['La grue a reçu 312 voix en quarante minutes.', 'Combien de voix a reçu la grue ?', 'quarante minutes'],
  ['Le marin a touché 300 euros en deux mois.', 'Combien gagne le marin ?', 'deux mois'],
  ['La fête, prévue le 29 mars, a été reportée au 20 mai.', 'Quand a lieu la fête ?', '29 mars'],
  [
    'Le port ne rouvrira pas en mai 2026 comme promis, mais en juin 2027.',
    'Quand rouvre le port ?',
    'mai 2026',
  ],
  ['Morvan a une grue que ce dernier a demandé de vendre.', 'Qui a demandé de vendre la grue ?', 'dernier'],
  ['Mardi 7 mai, vers 6 h 40, le phare tomba.', 'Quel jour tomba le phare ?', '6 h 40'],
  ['Mardi 7 mai, vers 6 h 40, le phare tomba.', 'À quelle heure tomba le phare ?', 'Mardi'],
  ['Lundi, le phare reçut Morvan.', 'Depuis quand Morvan tient-il le phare ?', 'Lundi'],
  ['Le départ de la France et de l’Italie surprend.', 'Qui a quitté l’Italie ?', 'France'],
  ['Une bague en or dort dans la cale.', 'Où dort la bague ?', 'en or'],
  ['Le chalutier à légine dort dans la cale.', 'Où dort le chalutier ?', 'à légine'],
  ['Les contrôles furent confiés aux marins.', 'Qui vérifie le port ?', 'contrôles'],
  ['Le phare (Itsasargi) fut bâti par Morvan.', 'Qui a bâti le phare ?', 'Itsasargi'],
  ['La réparation de la grue est entreprise.', 'Qui répare la grue ?', 'entreprise'],
  ['Au cours de la fête, Morvan tomba.', 'Qui tomba ?', 'cours'],
  ['Morvan parla à nouveau au gardien.', 'À qui parla Morvan ?', 'nouveau'],
  ['Morvan gagna la Coupe Kermor.', 'Qui gagna ?', 'Coupe Kermor'],
])('never takes in « %s », asked « %s », « %s »', (sentence, asked, wrong) => {
  expect(candidates(sentence, asked).join(' | ')).not.toContain(wrong);
});

it.each([
  ['La fête, prévue le 29 mars, a été reportée au 20 mai.', 'Quand la fête était-elle prévue ?', '29 mars'],
  ['La fête, prévue le 29 mars, a attiré les marins.', 'Quand a lieu la fête ?', '29 mars'],
  [
    'Le port ne rouvrira pas en mai 2026, mais en juin 2027.',
    'Quand le port ne rouvre-t-il pas ?',
    'mai 2026',
  ],
])('takes in « %s », asked « %s », « %s »', (sentence, asked, right) => {
  expect(candidates(sentence, asked).join(' | ')).toContain(right);
});

it('takes no group for the answer whose noun the question says', () => {
  const found = candidates('La grue, ancienne voisine du phare, tomba.', 'Qui est la voisine du phare ?');
  expect(found).not.toContain('ancienne voisine du phare');
});

it('finds every name of an enumeration', () => {
  const found = candidates('Selon Ganesh, Brahmâ, Indra et Vayu, la brume tomba.', 'Qui vit la brume ?');
  expect(found).toEqual(expect.arrayContaining(['Ganesh', 'Brahmâ', 'Indra', 'Vayu']));
});

it('finds who stands beside a work named after another, and after a bare « de »', () => {
  const sentence = 'Il y eut des juristes comme Portal, auteur du Code Napoléon.';
  expect(candidates(sentence, 'Qui a écrit le code Napoléon ?')).toContain('Portal');
  const held = 'Sous la direction de Foni, la grue garda son titre.';
  expect(candidates(held, 'Qui dirige la grue ?')).toContain('Foni');
});

it('gives back no name that the question itself says', () => {
  expect(candidates('Yann Morvan salua Anne Le Goff.', 'Qui salua Yann Morvan ?')).toEqual(['Anne Le Goff']);
});

it('takes a last name alone for the person asked about, and beside another forename for a relative', () => {
  const sentence = 'Yann Morvan salua le port.';
  expect(candidates(sentence, 'Qui accompagne Morvan ?')).not.toContain('Yann Morvan');
  expect(candidates(sentence, 'Qui le patron Morvan salua-t-il ?')).not.toContain('Yann Morvan');
  expect(candidates(sentence, 'Qui est le frère d’Anne Morvan ?')).toContain('Yann Morvan');
  expect(candidates(sentence, 'qui est le frère d’anne morvan ?')).toContain('Yann Morvan');
});

it('nor takes the office of the person asked about', () => {
  const sentence = 'Yann Morvan, chef du port, salua le gardien.';
  expect(candidates(sentence, 'Qui Morvan salua-t-il ?')).toEqual(['gardien']);
  expect(candidates(sentence, 'Qui salua le gardien ?')).toEqual(['Yann Morvan', 'chef du port']);
});

/** A sentence, a question, what answers it, and what only looks as if it did. */
it.each([
  [
    'Un colosse baptisé Colibri fut monté par des étudiants.',
    'Qui a monté la grue ?',
    'étudiants',
    'Colibri',
  ],
  ['La « Belle Aude » fut peinte par Kervella.', 'Qui a peint la grue ?', 'Kervella', 'Belle Aude'],
  ['Le camp de Tinazzar fut pris par Kervella.', 'Qui a pris la grue ?', 'Kervella', 'Tinazzar'],
  [
    'Le couvre-feu va de 19 heures à minuit, jusqu’au 31 mai.',
    'Jusqu’à quand dure le couvre-feu ?',
    '31 mai',
    '19 heures',
  ],
  ['Depuis 1949, il pleut entre 3 heures et midi.', 'Depuis quand pleut-il ?', '1949', '3 heures'],
  [
    'Il divise le port depuis cinq ans et luira en 2028.',
    'Pour quand est le phare ?',
    '2028',
    'depuis cinq ans',
  ],
  ['Le championnat de France eut lieu à Agen.', 'Où a eu lieu le championnat ?', 'Agen', 'France'],
  [
    'Yann Le Goff, 28 ans, en revint en cinq heures.',
    'Combien de temps cela prit-il ?',
    'cinq heures',
    '28 ans',
  ],
  [
    'Entré au port à quatorze ans, il y resta six ans.',
    'Combien de temps y resta-t-il ?',
    'six ans',
    'quatorze ans',
  ],
  [
    'Morte six semaines plus tôt à 94 ans, elle dort.',
    'À quel âge est-elle morte ?',
    '94 ans',
    'six semaines',
  ],
  ['Les deux plongeurs l’ont pris : 80 kilos.', 'Combien pesait l’aimant ?', '80 kilos', 'deux plongeurs'],
  ['Kervella, porte-parole du port, dort.', 'Qui parle pour le port ?', 'Kervella', 'porte'],
])('takes for no candidate what only looks like one: « %s »', (sentence, asked, right, wrong) => {
  const found = candidates(sentence, asked);
  expect(found).toContain(right);
  expect(found).not.toContain(wrong);
});
