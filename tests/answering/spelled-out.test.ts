import { expect, it } from 'vitest';
import { spelledOutBefore } from '../../src/answering/spelled-out.ts';

it.each([
  [
    'au sein du régiment d’infanterie coloniale du Maroc (',
    'RICM',
    'régiment d’infanterie coloniale du Maroc',
  ],
  ['et de l’Électricité de France (', 'EDF', 'Électricité de France'],
  ['de l’Électricité du Finistère (', 'EF', 'Électricité du Finistère'],
  ['le Port, la Grue (', 'PG', 'Port, la Grue'],
  ['le port de Brest (', 'PQB', undefined],
  ['le port de Brest ', 'PB', undefined],
  ['le port de Brest (', 'Pb', undefined],
  ['(', 'PB', undefined],
])('in « %s » for %s reads %s', (before, acronym, expected) => {
  const spelled = spelledOutBefore(before, acronym);
  expect(spelled && before.slice(spelled.start, spelled.end)).toBe(expected);
});
