import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { suggestQuestions } from '../../src/answering/suggest-questions.ts';
import { libraryOf } from './library-of.ts';

const library = libraryOf({
  port: [
    'Lundi, le capitaine Yann Morvan, directeur du port, a accueilli trois cargos grecs à Brest.',
    'L’Alliance des ports bretons réunit 14 communes. La grue a coûté 12 millions d’euros.',
  ],
  phare: ['Le phare a été bâti par Anne Le Goff.'],
});

describe('suggestQuestions', () => {
  it('proposes the kind of question its command asks', () => {
    expect(suggestQuestions(library, 'qui', '')).toContain('est Yann Morvan ?');
    expect(suggestQuestions(library, 'combien', '').join()).toContain('communes');
    expect(suggestQuestions(library, 'combien', '').join()).not.toContain('Morvan');
    expect(suggestQuestions(library, 'quand', '')).toContain('Lundi');
  });

  it('forgives accents, case and typos, and completes the last word', () => {
    for (const typed of ['moravn', 'YANN', 'est morv', 'yan']) {
      expect(suggestQuestions(library, 'qui', typed)[0], typed).toBe('est Yann Morvan ?');
    }
    expect(suggestQuestions(library, 'question', 'zzz')).toEqual([]);
  });

  it('spells questions out for the free question', () => {
    expect(suggestQuestions(library, 'question', 'morvan')).toContain('Qui est Yann Morvan ?');
  });

  it('suggests only questions that have an answer', () => {
    const questions = suggestQuestions(library, 'qui', '').filter((text) => text.endsWith('?'));
    expect(questions.length).toBeGreaterThan(0);
    for (const text of questions)
      expect(answerQuestion(library, { command: 'qui', text }).status).toBe('answered');
  });

  it('keeps to the article asked', () => {
    expect(suggestQuestions(library, 'qui', '', 'phare').join()).not.toContain('Morvan');
  });
});
