import { describe, expect, it } from 'vitest';
import { holdsAnswer, overlapsAnswer } from '../../src/evaluation/comparable-text.ts';

const text = 'L’École a compté 1\u202f500 élèves, puis 1 500 de plus.';

describe('an answer', () => {
  it.each(["l'ecole", 'l’École', '1 500 élèves', ' de plus '])(
    'is found whatever the spelling: %s',
    (answer) => {
      expect(holdsAnswer(text, ['absent', answer])).toBe(true);
    },
  );

  it('is not found when the text does not hold it, nor when it is blank', () => {
    expect(holdsAnswer(text, ['professeurs', ' '])).toBe(false);
  });

  it('is overlapped where a span shares a letter with one of its places', () => {
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    expect(overlapsAnswer(text, at('500 élèves'), ['1 500'])).toBe(true);
    expect(overlapsAnswer(text, at('500 de'), ['1 500'])).toBe(true);
    expect(overlapsAnswer(text, at('élèves'), ['1 500'])).toBe(false);
  });
});
