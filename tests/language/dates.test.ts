import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/language/dates.ts';
import { hostileText } from './hostile-text.ts';
import { areDisjointIn, wordsIn } from './spans-in.ts';

describe('findDates', () => {
  it.each([
    ['le coup d’État du [26 juillet dernier], qui', 'a day'],
    ['Né le [14 juillet 1789].', 'a day with its year'],
    ['[Lundi], le général', 'a weekday'],
    ['dès [lundi 3 mars 2022] au soir', 'a weekday and a day'],
    ['le [1er MAI 2020]', 'the first, in capitals'],
    ['du [3 au 5 mai 2019]', 'a stretch of days'],
    ['[mi-mars], ils partent', 'part of a month'],
    ['vers [fin juin 2020]', 'part of a month and its year'],
    ['[en juillet] il pleut', 'a month'],
    ['dans [les années 1980]', 'a decade'],
    ['[les années soixante] furent', 'a decade in words'],
    ['construit [au Ve siècle av. J.-C.] à Rome', 'a century and its era'],
    ['bâti [en 2023 et 2024]', 'years'],
    ['la guerre de [1914-1918]', 'a war'],
    ['mort en [1850], puis', 'a year'],
    ['fermé [depuis trois ans] déjà', 'a stretch of time since'],
    ['[il y a deux mois] encore', 'a stretch of time ago'],
    ['[la semaine dernière] il', 'a week'],
    ['[L’été 2022] fut chaud', 'a season'],
    ['à [14h30] précises', 'an hour'],
    ['vers [14 h 30], il', 'an hour, spaced'],
    ['le [12/03/2020] et', 'a day in figures'],
    ['[aujourd’hui] comme [hier soir]', 'days near now'],
    ['le [26\u00a0juillet], il', 'a day with a hard space'],
    ['le [3 fevrier 2020] a', 'a month without its accent'],
    ['mort en [784], il', 'an early year'],
    ['tué en [44 av. J.-C.] à Rome', 'a year before Christ'],
    ['vers [l’an 696], le', 'a year by its name'],
    ['[au XVIe et XVIIe siècles], on', 'two centuries'],
    ['au cours du [mois de février et avril]', 'two months'],
    ['la grève de [mai 68] dura', 'a month and its short year'],
    ['bâti en [mars 1997] à Vail', 'a month and its year after « en »'],
    ['au [mois d’août 1914], la', 'a month called so, and its year'],
    ['En [936], Louis devient roi', 'an early year at the head'],
    ['[Le soir même], il', 'the same evening'],
    ['[le lendemain] ou [la même année]', 'a day and a year told by another'],
    ['elle rouvre [au printemps prochain]', 'a season to come'],
    ['il gèle [en hiver], et [cet été] aussi', 'seasons without a year'],
    ['dans la [première semaine de décembre 2023]', 'a week of a month'],
    ['arrêté [dans la nuit du 11 au 12 janvier]', 'a night between two days'],
    ['fermé [à midi], ouvert [dès l’aube]', 'times of day'],
    ['revenu [à Noël] ou [après Pâques]', 'feasts'],
    ['ouvert [tous les samedis] et [chaque soir]', 'what comes again'],
    ['il part [dans six semaines]', 'a stretch of time from now'],
    ['[La tombée de la nuit] arrête tout', 'nightfall'],
    ['levé [à cinq heures du matin], il', 'an hour in words'],
    ['OULDÉRA, [14 nov. 2023] – Le', 'a shortened month'],
  ])('reads %s (%s)', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const expected = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]);
    expect(wordsIn(text, findDates(text))).toEqual(expected);
  });

  it.each([
    '1 500 soldats français',
    '1500 soldats français',
    '1850 hommes et 2000 euros',
    'la planète Mars',
    'le marsouin du dimancheur',
    'version 3.1999.2',
    '12 000 pas et 1999,5 mètres',
    'la mairie aura lieu',
    'en 784 endroits',
    'elle a été ouverte',
    'le Père Noël',
    'dans vingt ans d’archives',
  ])('sees no date in « %s »', (text) => {
    expect(wordsIn(text, findDates(text))).toEqual([]);
  });

  it('gives ordered disjoint spans of any text', () => {
    fc.assert(fc.property(hostileText, (text) => areDisjointIn(text, findDates(text))));
  });
});
