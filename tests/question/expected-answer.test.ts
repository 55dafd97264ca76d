import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/language/analyzer.ts';
import { parseQuestion, type QuestionCommand } from '../../src/question/question.ts';
import { focusClass } from '../../src/question/question-focus.ts';

describe('the expected answer', () => {
  it.each([
    ['qui', 'dirige la délégation ?', ['person', 'organisation']],
    ['quand', 'ouvre le phare ?', ['date']],
    ['ou', 'est le phare ?', ['place']],
    ['combien', 'de cargos ?', ['quantity']],
    ['pourquoi', 'le phare luit-il ?', []],
    ['question', 'Le phare luit-il ?', []],
    ['question', 'Quel pays a signé ?', ['place']],
    ['question', 'Quel général commande ?', ['person']],
    ['question', 'Quelle alliance ont-ils créée ?', ['organisation']],
    ['quoi', 'Quels pays ont signé ?', ['place']],
    ['question', 'Which countries signed?', ['place']],
    ['question', 'What is the population of the port?', ['quantity']],
    ['question', 'What happened?', []],
    ['question', 'Comment s’appelle le capitaine ?', ['person', 'organisation', 'place']],
    ['quoi', 'Quel est le nom du cargo ?', ['person', 'organisation', 'place']],
  ] as const)('of /%s %s is of type %j', (command, text, types) => {
    expect(parseQuestion({ text, command }).expected.types).toEqual(types);
  });

  it.each([
    ['qui', 'est Yann Morvan ?'],
    ['qui', 'Qui est Yann Morvan ?'],
    ['qui', 'c’est qui Yann Morvan ?'],
    ['qui', 'is Yann Morvan?'],
    ['qui', 'c’est Yann Morvan ?'],
    ['qui', 'est-ce que Yann Morvan ?'],
    ['qui', 'Yann Morvan ?'],
    ['question', 'Yann Morvan, c’est qui ?'],
    ['qui', 'qui est tiani'],
    ['qui', 'qui est le general tiani'],
    ['qui', 'QUI EST LE GENERAL TIANI ?'],
    ['qui', 'yevkurof'],
    ['quoi', 'le bachi'],
    ['quoi', 'l’amarre ?'],
    ['quoi', 'Qu’est-ce que le G5 Sahel ?'],
    ['quoi', 'C’est quoi le G5 Sahel ?'],
    ['question', 'Que signifie « amarre » ?'],
    ['question', 'Quelle est la définition d’une amarre ?'],
  ] as const)('is a definition in /%s %s', (command: QuestionCommand, text) => {
    expect(parseQuestion({ text, command }).expected.isDefinition).toBe(true);
  });

  it.each([
    ['qui', 'dirige le port ?'],
    ['qui', 'dirige ?'],
    ['qui', 'gagne'],
    ['qui', 'Qui est le chef du port ?'],
    ['qui', 'est-il venu voir ?'],
    ['qui', 'est-ce que Morvan a vu ?'],
    ['qui', 'Morvan a-t-il vu ?'],
    ['quoi', 'le capitaine a vendu ?'],
    ['question', 'le bachi'],
    ['question', 'Who is replacing Yann Morvan?'],
    ['quand', 'est le départ ?'],
    ['ou', 'est Yann Morvan ?'],
    ['qui', 'Qui est mort ?'],
    ['qui', 'Qui est client ?'],
    ['qui', 'Qui est français ?'],
  ] as const)('is no definition in /%s %s', (command: QuestionCommand, text) => {
    expect(parseQuestion({ text, command }).expected.isDefinition).toBe(false);
  });
});

describe('the focus of « quel »', () => {
  it.each([
    ['Quel pays a signé ?', 'place'],
    ['Quels sont les pays signataires ?', 'place'],
    ['En quelle année ?', 'date'],
    ['Quelle est la hauteur du phare ?', 'quantity'],
    ['Quels capitaines ?', 'person'],
    ['Quel grade porte-t-il ?', undefined],
    ['Où est le pays ?', undefined],
    ['Quel ?', undefined],
  ])('in « %s » is of class %s', (text, kind) => {
    expect(focusClass(analyze(text))).toBe(kind);
  });
});
