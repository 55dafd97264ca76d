import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOneLine } from '../../../src/discord/rendering/escape-text.ts';
import {
  needsCommandWord,
  questionOfTitle,
  questionTitle,
} from '../../../src/discord/rendering/question-title.ts';
import { KIND_OF_COMMAND, type QuestionCommand } from '../../../src/question/question.ts';

const commands = Object.keys(KIND_OF_COMMAND) as QuestionCommand[];

describe('needsCommandWord', () => {
  it.each([
    ['qui', 'dirige la délégation ?', true],
    ['qui', 'Qui dirige la délégation ?', false],
    ['quand', 'À quelle date ont-ils atterri ?', false],
    ['quand', 'depuis quand ?', false],
    ['ou', "D'où viennent-ils ?", false],
    ['quoi', "Qu'est-ce que l'Alliance ?", false],
    ['quoi', 'Quels documents ?', false],
    ['combien', 'de soldats ?', true],
    ['combien', 'quiconque est parti', true],
    ['question', 'Niamey', false],
  ] as const)('/%s %s: %s', (command, text, needed) => {
    expect(needsCommandWord(command, text)).toBe(needed);
  });
});

describe('a title', () => {
  it('reads as a question', () => {
    const asked = { command: 'ou', worded: true } as const;
    expect(questionTitle(asked, 'est-il ?')).toBe('### Où est-il ?');
    expect(questionTitle(asked, 'did the delegation land?')).toBe('### Where did the delegation land?');
    const howMany = { command: 'combien', worded: true } as const;
    expect(questionTitle(howMany, 'soldiers left?')).toBe('### How many soldiers left?');
    expect(questionTitle(howMany, 'soldats ?')).toBe('### Combien soldats ?');
  });

  it('gives back the question as it was typed, in whichever language', () => {
    const typed = fc
      .string({ unit: 'binary', maxLength: 300 })
      .map(toOneLine)
      .filter((text) => text !== '');
    fc.assert(
      fc.property(typed, fc.constantFrom(...commands), (text, command) => {
        const asked = { command, worded: needsCommandWord(command, text) };
        expect(questionOfTitle(questionTitle(asked, text), asked)).toBe(text);
      }),
    );
  });

  it('is not mistaken for a question when it is none', () => {
    expect(questionOfTitle('Bonjour', { command: 'qui', worded: false })).toBeUndefined();
    expect(questionOfTitle('### Bonjour', { command: 'qui', worded: true })).toBeUndefined();
  });
});
