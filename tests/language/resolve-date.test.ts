import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../src/language/resolve-date.ts';

/** A Friday. */
const publishedAt = '2023-12-08';

describe('resolveDate', () => {
  it.each([
    ['26 juillet dernier', '2023-07-26'],
    ['26 décembre dernier', '2022-12-26'],
    ['Lundi', '2023-12-04'],
    ['vendredi', '2023-12-08'],
    ['vendredi dernier', '2023-12-01'],
    ['lundi soir', '2023-12-04'],
    ['hier', '2023-12-07'],
    ['le 4 décembre', '2023-12-04'],
    ['le 3 mars 2022', '2022-03-03'],
    ['1er décembre 2023', '2023-12-01'],
    ['il y a trois jours', '2023-12-05'],
  ])('%s is %s', (words, day) => {
    expect(resolveDate(words, publishedAt, `${words}, il est parti.`)?.toISOString()).toBe(
      `${day}T12:00:00.000Z`,
    );
  });

  it.each([
    'en 2023',
    'avant-hier soir tard',
    'la semaine dernière',
    'il y a deux mois',
    'le 12 janvier',
    'lundi prochain',
    'XIXe siècle',
    'de lundi à mercredi',
    'juillet',
  ])('leaves %s alone', (words) => {
    expect(resolveDate(words, publishedAt, words)).toBeUndefined();
  });

  it('is not sure of a day to come', () => {
    expect(resolveDate('lundi', publishedAt, 'Le sommet se tiendra lundi.')).toBeUndefined();
  });

  it('needs a day of publication', () => {
    expect(resolveDate('lundi', 'bientôt', 'lundi')).toBeUndefined();
  });
});
