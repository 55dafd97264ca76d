import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/language/stop-words.ts';

describe('isStopWord', () => {
  it.each(['le', 'à', 'où', "l'", "qu'", "jusqu'", 'été', 'plus', 'quand', 'dont'])('knows %s', (form) => {
    expect(isStopWord(form)).toBe(true);
  });

  it.each(['a', 'ou', 'tres', 'meme', 'etre'])('knows %s, typed without its accent', (form) => {
    expect(isStopWord(form)).toBe(true);
  });

  it.each(['maïs', 'pâr', 'niger', 'délégation', 'général', ''])('leaves %j its meaning', (form) => {
    expect(isStopWord(form)).toBe(false);
  });
});
