import { describe, expect, it } from 'vitest';
import { findQuestion } from '../../../src/discord/conversation/find-question.ts';

describe('findQuestion', () => {
  it.each([
    ['Quand a eu lieu le coup d’État ?', 'Quand a eu lieu le coup d’État ?'],
    ['Bonjour à tous. Qui dirige la délégation ? Merci d’avance.', 'Qui dirige la délégation ?'],
    ['<@12> <:ok:1> combien de soldats', 'combien de soldats'],
    ['Je lis cela. Pourquoi sont-ils partis. Bref.', 'Pourquoi sont-ils partis.'],
    ['> Quand était-ce ?\nOù est Niamey ?', 'Où est Niamey ?'],
    ['vu sur https://x.example/?a=1 : qui est Tiani ?', 'vu sur : qui est Tiani ?'],
    ['La délégation russe', 'La délégation russe'],
    ['```\nqui ?\n```', ''],
    ['<@1>', ''],
    [`Une longue phrase. ${'Une autre phrase. '.repeat(30)}`, 'Une longue phrase.'],
  ])('finds in %j', (content, question) => {
    expect(findQuestion(content)).toBe(question);
  });
});
