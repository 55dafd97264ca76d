import { describe, expect, it } from 'vitest';
import { isWithinEdits } from '../../src/retrieval/edit-distance.ts';

describe('isWithinEdits', () => {
  it.each([
    ['dirig', 'dirig', 0, true],
    ['dirrig', 'dirig', 1, true],
    ['dirig', 'dirag', 1, true],
    ['dirig', 'idrig', 1, false],
    ['dirig', 'idrig', 2, true],
    ['capitain', 'capitena', 3, true],
    ['capitain', 'capitol', 2, false],
    ['', 'port', 3, false],
    ['', 'port', 4, true],
  ])('%s and %s, %i apart: %s', (a, b, most, expected) => {
    expect(isWithinEdits(a, b, most)).toBe(expected);
    expect(isWithinEdits(b, a, most)).toBe(expected);
  });
});
